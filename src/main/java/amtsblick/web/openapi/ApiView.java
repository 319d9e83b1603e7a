// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.openapi;

import amtsblick.web.page.Frame;
import java.util.List;

/** The page that describes the API. */
public record ApiView(Frame frame, List<Row> rows, List<Line> parameters) {

    /**
     * An address.
     *
     * @param href empty where a part of the path is open
     * @param parameters names between commas
     */
    public record Row(String path, String href, String text, String parameters) {}

    /** What a parameter means. */
    public record Line(String name, String text) {}
}
