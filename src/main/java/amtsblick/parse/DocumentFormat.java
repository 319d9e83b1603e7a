// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a document looks like at first glance. */
public enum DocumentFormat {
    /** Before the others: a web page may mention a feed in its head, but not the other way round. */
    HTML("HTML", "<!doctype html", "<html"),
    RSS("RSS", "<rss"),
    RDF("RSS 1.0", "<rdf:rdf"),
    ATOM("Atom", "<feed"),
    JSON_FEED("JSON Feed", "jsonfeed.org/version"),
    SITEMAP("sitemap", "<urlset"),
    SITEMAP_INDEX("sitemap index", "<sitemapindex"),
    UNKNOWN("unknown");

    private static final int HEAD = 2_000;

    private final String label;
    private final List<String> signs;

    DocumentFormat(String label, String... signs) {
        this.label = label;
        this.signs = List.of(signs);
    }

    /** Told from the first two thousand bytes. */
    public static DocumentFormat of(byte[] body) {
        String head = new String(body, 0, Math.min(body.length, HEAD), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.signs.stream().anyMatch(head::contains))
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** As an operator calls it. */
    public String label() {
        return label;
    }
}
