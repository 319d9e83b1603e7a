// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.page;

import amtsblick.news.Dimension;
import amtsblick.news.NewsPage;
import amtsblick.news.fact.Facts;
import amtsblick.web.format.Json;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;

/**
 * What a page says of itself to search engines and to whoever shows a preview of it.
 *
 * @param description a sentence or two
 * @param type {@code website} or {@code article} (Open Graph)
 * @param data the same for machines, as schema.org names it; empty for none
 * @param dated whether what the page shows says deadlines or events, and so can be had as a calendar
 */
public record Head(String description, String type, Optional<ObjectNode> data, boolean dated) {
    /** As much as previews show. */
    private static final int LONGEST = 300;

    public static Head of(String description) {
        return new Head(cut(description), "website", Optional.empty(), false);
    }

    /** The same for machines, too. */
    public Head with(ObjectNode linkedData) {
        return new Head(description, type, Optional.of(linkedData), dated);
    }

    /** The same of one piece of news. */
    public Head article() {
        return new Head(description, "article", data, dated);
    }

    /** The same of a selection with these counts. */
    public Head counting(NewsPage.Facets counts) {
        Set<String> facts = counts.of(Dimension.FACT).keySet();
        boolean any = facts.contains(Facts.Kind.DEADLINE.id()) || facts.contains(Facts.Kind.EVENT.id());
        return new Head(description, type, data, any);
    }

    /** The data as it may stand in a script element: nothing in it can end that (HTML, 4.12.1.3). */
    public String script() {
        return data.map(Json::line)
                .orElse("")
                .strip()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private static String cut(String text) {
        int blank = text.length() <= LONGEST ? -1 : text.lastIndexOf(' ', LONGEST);
        return blank < 0 ? text : text.substring(0, blank) + " …";
    }
}
