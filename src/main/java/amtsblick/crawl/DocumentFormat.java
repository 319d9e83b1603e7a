// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a document looks like, for an operator who wonders what lies at an address. Nothing else depends on it. */
final class DocumentFormat {
    private static final int HEAD = 2_000;

    /** In this order: a web page may mention a feed in its head, but not the other way round. */
    private static final List<Map.Entry<String, String>> SIGNS = List.of(
            Map.entry("<!doctype html", "HTML"),
            Map.entry("<html", "HTML"),
            Map.entry("<rss", "RSS"),
            Map.entry("<rdf:rdf", "RSS 1.0"),
            Map.entry("<feed", "Atom"),
            Map.entry("jsonfeed.org/version", "JSON Feed"),
            Map.entry("<urlset", "sitemap"),
            Map.entry("<sitemapindex", "sitemap index"));

    private DocumentFormat() {}

    static String of(byte[] body) {
        String head = new String(body, 0, Math.min(body.length, HEAD), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .toLowerCase(Locale.ROOT);
        return SIGNS.stream()
                .filter(sign -> head.contains(sign.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(head.isBlank() ? "empty" : "unknown");
    }
}
