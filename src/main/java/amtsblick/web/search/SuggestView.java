// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.search;

import amtsblick.web.page.Frame;
import java.util.List;

/**
 * The page of suggestions.
 *
 * @param typed what was begun
 */
public record SuggestView(Frame frame, String typed, List<Line> lines) {

    /**
     * @param sort what it is: words, or the name of a filter
     * @param count how many headlines there are, in words
     */
    public record Line(String sort, String name, String href, String count) {}
}
