// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse;

import amtsblick.source.SourceKind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a document looks like at first glance. */
public enum DocumentFormat {
    /** Before the others: a web page may mention a feed in its head, but not the other way round. */
    HTML("HTML", SourceKind.LISTING, "<!doctype html", "<html"),
    RSS("RSS", SourceKind.FEED, "<rss"),
    RDF("RSS 1.0", SourceKind.FEED, "<rdf:rdf"),
    ATOM("Atom", SourceKind.FEED, "<feed"),
    JSON_FEED("JSON Feed", SourceKind.FEED, "jsonfeed.org/version"),
    SITEMAP("sitemap", SourceKind.SITEMAP, "<urlset"),
    SITEMAP_INDEX("sitemap index", SourceKind.SITEMAP, "<sitemapindex"),
    UNKNOWN("unknown", SourceKind.LISTING);

    private static final int HEAD = 2_000;

    private final String label;
    private final SourceKind kind;
    private final List<String> signs;

    DocumentFormat(String label, SourceKind kind, String... signs) {
        this.label = label;
        this.kind = kind;
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

    /** How it is read; what is not recognised is tried as a page. */
    public SourceKind kind() {
        return kind;
    }
}
