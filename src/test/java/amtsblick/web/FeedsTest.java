// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.news.NewsItem;
import amtsblick.news.Rights;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Feeds as a subscriber gets them, over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedsTest {
    private static final NewsItem DATED =
            Samples.item("a", "Netz & <Register>\u0001", "Ein Satz.", "2025-06-30", Samples.labels("DE-TH"));

    private TestSite site;

    @BeforeAll
    void serve(@TempDir Path folder) {
        NewsItem headlineOnly =
                withRights(Samples.item("b", "Nur Titel", "Geheim", "2025-06-29", Samples.labels("DE-SN")));
        site = new TestSite(folder, false, List.of(DATED, headlineOnly));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void rssHasWhatItsReadersNeed() throws Exception {
        Document rss = xml("/feed.rss?region=DE-TH");
        assertThat(text(rss, "link")).isEqualTo("https://news.example/?region=DE-TH");
        assertThat(rss.getElementsByTagName("item").getLength()).isEqualTo(1);
        assertThat(text(rss, "pubDate")).isEqualTo("Mon, 30 Jun 2025 00:00:00 +0200");
        assertThat(text(rss, "guid")).isEqualTo("https://news.example/item/" + DATED.id());
        assertThat(rss.getElementsByTagName("atom:link")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("href")
                        .getNodeValue())
                .isEqualTo("https://news.example/feed.rss?region=DE-TH");
    }

    @Test
    void atomHasWhatRfc4287Demands() throws Exception {
        Document atom = xml("/feed.atom");
        for (String required : List.of("id", "title", "updated", "author", "entry")) {
            assertThat(atom.getElementsByTagName(required).getLength())
                    .as(required)
                    .isPositive();
        }
        assertThat(text(atom, "published")).isEqualTo("2025-06-30T00:00:00+02:00");
    }

    @Test
    void jsonFeedHasWhatItsSpecificationDemands() throws IOException {
        JsonNode feed = new ObjectMapper().readTree(site.text("/feed.json?region=DE-TH"));
        assertThat(feed.path("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.path("items").path(0).path("id").asText()).endsWith(DATED.id());
        assertThat(feed.path("items").path(0).path("content_text").asText()).isEqualTo("Ein Satz.");
    }

    @Test
    void charactersThatXmlDoesNotKnowBreakNoFeed() throws Exception {
        Document rss = xml("/feed.rss?region=DE-TH");
        assertThat(rss.getElementsByTagName("item").item(0).getFirstChild().getTextContent())
                .isEqualTo("Netz & &lt;Register>");
    }

    @Test
    void allFormatsHaveTheItemsOfThePageUnderTheSameIds() throws Exception {
        List<String> onPage = site.page("/").select(".row h3 a").eachAttr("abs:href");
        assertThat(onPage).hasSizeGreaterThan(1);
        assertThat(texts(xml("/feed.rss"), "guid")).isEqualTo(onPage);
        assertThat(texts(xml("/feed.atom"), "id").stream().skip(1)).isEqualTo(onPage);
        assertThat(new ObjectMapper().readTree(site.text("/feed.json")).findValuesAsText("id"))
                .isEqualTo(onPage);
    }

    @Test
    void aSearchIsAFeedToo() throws Exception {
        assertThat(texts(xml("/feed.rss?q=Register"), "guid"))
                .containsExactly("https://news.example/item/" + DATED.id());
        assertThat(text(xml("/feed.atom?q=Register"), "title")).isEqualTo("Meldungen mit „Register“ – Amtsblick");
    }

    @Test
    void aFeedWithoutItemsIsStillAFeed() throws Exception {
        for (String path : List.of("/feed.rss?q=xyzzy", "/feed.atom?q=xyzzy")) {
            assertThat(xml(path).getDocumentElement().getTagName()).isIn("rss", "feed");
        }
        assertThat(new ObjectMapper().readTree(site.text("/feed.json?q=xyzzy")).path("items"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed.rss", "/feed.atom", "/feed.json", "/", "/api/v1/items"})
    void aSourceThatAllowsOnlyHeadlinesShowsNoText(String path) {
        assertThat(site.text(path)).contains("Nur Titel").doesNotContain("Geheim");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed.rss", "/feed.atom", "/feed.json", "/"})
    void whatASubscriberHasAlreadyIsNotSentAgain(String path) {
        String etag = site.get(path).headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> again = site.get(path, "If-None-Match", etag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(etag);
    }

    @Test
    void isCompressedForThoseWhoCanReadIt() throws IOException {
        HttpResponse<byte[]> packed = site.get("/feed.atom?region=DE-TH", "Accept-Encoding", "gzip");
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        byte[] plain = new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
        assertThat(plain).isEqualTo(site.get("/feed.atom?region=DE-TH").body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip;q=0", "br, gzip; q=0.0, deflate"})
    void isPlainForThoseWhoCannot(String encodings) {
        HttpResponse<byte[]> response = site.get("/feed.atom", "Accept-Encoding", encodings);
        assertThat(response.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(new String(response.body(), StandardCharsets.UTF_8)).startsWith("<?xml");
    }

    @Test
    void everyPageNamesItsFeeds() {
        assertThat(site.page("/?region=DE-TH").select("link[rel=alternate]").eachAttr("href"))
                .containsExactly("/feed.rss?region=DE-TH", "/feed.atom?region=DE-TH", "/feed.json?region=DE-TH");
    }

    @Test
    void aWrongParameterIsSaidInPlainText() {
        HttpResponse<byte[]> response = site.get("/feed.rss?kind=nonsense");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(new String(response.body(), StandardCharsets.UTF_8)).contains("kind");
    }

    private Document xml(String path) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(site.get(path).body()));
    }

    private static List<String> texts(Document document, String tag) {
        NodeList nodes = document.getElementsByTagName(tag);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList();
    }

    private static String text(Document document, String tag) {
        return document.getElementsByTagName(tag).item(0).getTextContent();
    }

    private static NewsItem withRights(NewsItem i) {
        return new NewsItem(
                i.id(),
                i.headline(),
                i.labels(),
                i.source(),
                i.sourceName(),
                i.language(),
                Rights.HEADLINE,
                i.firstSeen(),
                i.revisions(),
                i.story());
    }
}
