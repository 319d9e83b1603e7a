// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.news.Headline;
import amtsblick.news.NewsItem;
import amtsblick.news.PublicationDate;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.NodeList;

/** What search engines, previews, browsers and phones are told. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiscoveryTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final NewsItem ITEM = Samples.item(
            "a",
            "Ahaus </script><script>alert(1)</script> & mehr",
            "Die Stadt öffnet ein Portal.",
            "2025-06-30",
            Samples.labels(List.of("DE-NW"), List.of("Ahaus"), "funding", List.of("registers")));

    private static final NewsItem TIMED = Samples.withHeadline(
            Samples.item(
                    "b",
                    "Netz",
                    "",
                    "2025-06-30",
                    Samples.labels(List.of("DE-SL"), List.of("Neunkirchen"), "report", List.of())),
            headline -> Headline.of(
                    "",
                    headline.title(),
                    "",
                    headline.link(),
                    PublicationDate.ofInstant(Instant.parse("2025-06-30T07:15:00Z"))));

    private TestSite site;

    @BeforeAll
    void serve(@TempDir Path folder) {
        site = new TestSite(folder, false, List.of(ITEM, TIMED));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void anItemTellsMachinesWhatItIsAndNothingInItBreaksOut() throws IOException {
        Document page = site.page("/item/" + ITEM.id());
        assertThat(page.select("script:not([type=application/ld+json], [src^=/assets/])"))
                .isEmpty();
        JsonNode article = data(page);
        assertThat(article.path("@type").asText()).isEqualTo("NewsArticle");
        assertThat(article.path("headline").asText()).isEqualTo(ITEM.headline().title());
        assertThat(article.path("url").asText()).isEqualTo("https://example.org/a");
        assertThat(article.path("contentLocation").toString()).contains("\"DE-NW\"", "\"05\"", "\"05554004\"");
        assertThat(page.select("meta[property=og:type]").attr("content")).isEqualTo("article");
        assertThat(page.select("meta[name=description]").attr("content")).isEqualTo("Die Stadt öffnet ein Portal.");
    }

    @Test
    void aListTellsItsItemsInOrder() throws IOException {
        JsonNode list = data(site.page("/?region=DE-NW"));
        assertThat(list.path("@type").asText()).isEqualTo("ItemList");
        assertThat(list.path("name").asText()).isEqualTo("Meldungen in Nordrhein-Westfalen");
        assertThat(list.path("itemListElement").findValuesAsText("url"))
                .containsExactly("https://news.example/item/" + ITEM.id());
    }

    @Test
    void eachPageDescribesItself() {
        assertThat(site.page("/?region=DE-NW").select("meta[name=description]").attr("content"))
                .startsWith("Meldungen in Nordrhein-Westfalen.");
        assertThat(site.page("/sources").select("meta[property=og:description]").attr("content"))
                .startsWith("Quellen");
    }

    @Test
    void eachPageNamesItsOtherLanguage() {
        Document page = site.page("/?region=DE-NW&lang=en");
        assertThat(page.select("link[hreflang=de]").attr("href")).isEqualTo("https://news.example/?region=DE-NW");
        assertThat(page.select("link[hreflang=en]").attr("href"))
                .isEqualTo(page.select("link[rel=canonical]").attr("href"));
    }

    @ParameterizedTest
    @CsvSource({
        "/, true",
        "/?lang=en, true",
        "/item/abc, true",
        "/register/vereinbarungen, true",
        "/sources/example?lang=en, true",
        "/feed.rss, true",
        "/feed.atom?region=DE-TH&kind=funding&page=2, true",
        "/feeds/region.opml, true",
        "/api, true",
        "/assets/1/style.css, true",
        "/?region=DE-TH, false",
        "/register/aemter?region=DE-TH&kind=funding, false",
        "/api/v1/items, false"
    })
    void robotsMayReadWhatPeopleReadAndReadersHaveTheirFeeds(String path, boolean allowed) {
        SimpleRobotRules rules = new SimpleRobotRulesParser()
                .parseContent(
                        "https://news.example/robots.txt",
                        site.get("/robots.txt").body(),
                        "text/plain",
                        List.of("anybody"));
        assertThat(rules.isAllowed("https://news.example" + path)).isEqualTo(allowed);
        assertThat(rules.getSitemaps()).containsExactly("https://news.example/sitemap.xml");
    }

    @Test
    void theSitemapNamesEachPageAndItem() throws Exception {
        assertThat(locations("/sitemap.xml"))
                .contains(
                        "https://news.example/",
                        "https://news.example/item/" + ITEM.id(),
                        "https://news.example/register/aemter",
                        "https://news.example/sources/example")
                .doesNotHaveDuplicates();
        assertThat(locations("/sitemap/2025-06.xml")).hasSize(2);
        assertThat(locations("/sitemap/seiten.xml")).doesNotContain("https://news.example/item/" + ITEM.id());
        assertThat(site.get("/sitemap/2025-13.xml").statusCode()).isEqualTo(404);
        for (String location : locations("/sitemap.xml").stream()
                .filter(l -> !l.contains("/vergleich"))
                .toList()) {
            HttpResponse<byte[]> page = site.get(location.substring("https://news.example".length()));
            assertThat(page.statusCode()).as(location).isEqualTo(200);
            assertThat(page.headers().firstValue("X-Robots-Tag")).as(location).isEmpty();
            assertThat(Jsoup.parse(new String(page.body(), StandardCharsets.UTF_8))
                            .select("meta[name=robots]"))
                    .as(location)
                    .isEmpty();
        }
    }

    @Test
    void theSitemapLeavesOutWhatIsOnlyAChoice() throws Exception {
        assertThat(locations("/sitemap.xml"))
                .contains("https://news.example/ort/ahaus")
                .doesNotContain(
                        "https://news.example/ort", "https://news.example/ort/neunkirchen", "https://news.example/abo");
    }

    @Test
    void anItemNamesEachPlaceOnceAndTheMomentItWasPublished() throws IOException {
        JsonNode article = data(site.page("/item/" + ITEM.id()));
        assertThat(article.path("contentLocation").findValuesAsText("name"))
                .containsExactly("Nordrhein-Westfalen", "Ahaus");
        assertThat(article.path("datePublished").asText()).isEqualTo("2025-06-30");
        JsonNode timed = data(site.page("/item/" + TIMED.id()));
        assertThat(timed.path("datePublished").asText()).isEqualTo("2025-06-30T07:15:00Z");
    }

    @Test
    void browsersAndPhonesFindWhatTheyKeep() throws Exception {
        Document page = site.page("/");
        JsonNode manifest =
                JSON.readTree(site.text(page.select("link[rel=manifest]").attr("href")));
        assertThat(manifest.path("icons").findValuesAsText("src"))
                .hasSize(3)
                .allSatisfy(icon -> assertThat(site.get(icon).statusCode()).isEqualTo(200));
        assertThat(site.text(page.select("link[rel=search]").attr("href")))
                .contains("https://news.example/?q={searchTerms}");
        assertThat(site.get("/").headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("manifest-src 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void whatIsServedIsCompressedAheadForWhoCanUnpackIt() {
        String style = site.page("/").select("link[rel=stylesheet]").attr("href");
        for (String path : List.of("/", "/feed.rss", "/api/v1/items", "/sitemap.xml", style)) {
            assertThat(site.get(path, "Accept-Encoding", "gzip, br").headers().firstValue("Content-Encoding"))
                    .as(path)
                    .contains("gzip");
        }
    }

    private static JsonNode data(Document page) throws IOException {
        return JSON.readTree(
                page.select("script[type=application/ld+json]").first().data());
    }

    private List<String> locations(String path) throws Exception {
        NodeList nodes = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(site.get(path).body()))
                .getElementsByTagName("loc");
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList();
    }
}
