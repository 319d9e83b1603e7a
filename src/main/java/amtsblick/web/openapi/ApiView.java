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
     * @param href empty where it does not answer without more
     * @param parameters names between commas, with a mark at what is needed
     * @param example a question that it answers, empty where the address itself is one
     */
    public record Row(String path, String href, String text, String parameters, String example) {}

    /** What a parameter means, and which values there are: empty where they are not few. */
    public record Line(String name, String text, String values) {}
}
