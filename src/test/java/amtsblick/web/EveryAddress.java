// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.news.NewsItem;
import java.util.List;
import java.util.Map;

/** Every address that is answered to who only reads, filled with what makes it answer. */
final class EveryAddress {
    /** What stands for what varies in an address, and what an address needs to answer with more than a form. */
    private static final Map<String, List<String>> FILLED = Map.ofEntries(
            Map.entry("/assets/{hash}/{file}", List.of()),
            Map.entry("/sitemap/{file}", List.of("/sitemap/seiten.xml", "/sitemap/2025-06.xml")),
            Map.entry("/feeds/{file}", List.of("/feeds/body.opml", "/feeds/topic.opml")),
            Map.entry("/sources/{id}", List.of("/sources/example")),
            Map.entry("/crawl/{host}", List.of("/crawl/example.org")),
            Map.entry("/region/{name}", List.of("/region/thueringen")),
            Map.entry("/ort/{name}", List.of("/ort/jena")),
            Map.entry("/thema/{name}", List.of("/thema/kuenstliche-intelligenz")),
            Map.entry("/art/{name}", List.of("/art/vereinbarung")),
            Map.entry("/koerperschaft/{name}", List.of("/koerperschaft/fitko")),
            Map.entry("/quelle/{name}", List.of("/quelle/example")),
            Map.entry("/gebiet/{name}", List.of("/gebiet/norddeutschland")),
            Map.entry("/vergleich/{name}", List.of("/vergleich/kuenstliche-intelligenz")),
            Map.entry("/websub/{token}", List.of()),
            Map.entry("/api/v1/facets/{dimension}", List.of("/api/v1/facets/topic", "/api/v1/facets/body")),
            Map.entry("/suche/vorschlaege", List.of("/suche/vorschlaege?q=Vereinb", "/suche/vorschlaege?q=Wortl")),
            Map.entry("/api/v1/suggest", List.of("/api/v1/suggest?q=Wortl")),
            Map.entry("/api/v1/classify", List.of("/api/v1/classify?title=Wortlaut")),
            Map.entry("/", List.of("/", "/?q=Vereinbarung", "/?q=Wortlaut&sort=relevance")),
            Map.entry("/presseschau", List.of("/presseschau?item={id}", "/presseschau?region=DE-TH")),
            Map.entry("/presseschau/blatt", List.of("/presseschau/blatt?item={id}")),
            Map.entry("/presseschau/blatt.txt", List.of("/presseschau/blatt.txt?item={id}")),
            Map.entry("/presseschau/blatt.odt", List.of("/presseschau/blatt.odt?item={id}")));

    private EveryAddress() {}

    /** @param item one that the site has */
    static List<String> of(TestSite site, NewsItem item) {
        List<String> addresses = site.addresses().stream()
                .flatMap(path -> FILLED.getOrDefault(path, List.of(path)).stream())
                .map(path -> path.replace("{id}", item.id()))
                .toList();
        assertThat(addresses)
                .hasSizeGreaterThan(70)
                .as("what fills these, so that they are asked, too, is to be said above")
                .noneMatch(path -> path.contains("{"));
        return addresses;
    }
}
