// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.words;

import amtsblick.news.NewsPage.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * A text in parts, some of which matched the search.
 *
 * @param text the part's text, still to be escaped
 * @param hit whether it matched
 */
public record Marked(String text, boolean hit) {

    /** Cuts a text at its marks, which are in order and do not overlap. */
    public static List<Marked> parts(String text, List<Mark> marks) {
        List<Marked> parts = new ArrayList<>();
        int at = 0;
        for (Mark mark : marks) {
            if (mark.start() < at || mark.end() > text.length() || mark.start() >= mark.end()) {
                continue;
            }
            if (mark.start() > at) {
                parts.add(new Marked(text.substring(at, mark.start()), false));
            }
            parts.add(new Marked(text.substring(mark.start(), mark.end()), true));
            at = mark.end();
        }
        if (at < text.length()) {
            parts.add(new Marked(text.substring(at), false));
        }
        return parts;
    }
}
