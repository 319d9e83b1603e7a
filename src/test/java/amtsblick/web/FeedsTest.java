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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
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
        assertThat(text(rss, "guid")).startsWith("urn:uuid:");
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
        assertThat(feed.path("items").path(0).path("id").asText()).startsWith("urn:uuid:");
        assertThat(feed.path("items").path(0).path("content_text").asText()).isEqualTo("Ein Satz.");
    }

    @Test
    void charactersThatXmlDoesNotKnowBreakNoFeed() throws Exception {
        Document rss = xml("/feed.rss?region=DE-TH");
        assertThat(rss.getElementsByTagName("item").item(0).getFirstChild().getTextContent())
                .isEqualTo("Netz & &lt;Register>");
    }

    @Test
    void allFormatsHaveTheItemsOfThePageUnderTheSameIdsAndLeadToTheSamePlace() throws Exception {
        List<String> onPage = site.page("/").select(".row h3 a").eachAttr("abs:href");
        assertThat(onPage).hasSizeGreaterThan(1);
        JsonNode json = new ObjectMapper().readTree(site.text("/feed.json"));
        assertThat(json.findValuesAsText("page")).isEqualTo(onPage);
        assertThat(links(xml("/feed.rss"), "atom:link", "related")).isEqualTo(onPage);
        assertThat(links(xml("/feed.atom"), "link", "related")).isEqualTo(onPage);
        List<String> ids = texts(xml("/feed.rss"), "guid");
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.startsWith("urn:uuid:"));
        assertThat(texts(xml("/feed.atom"), "id")).containsSubsequence(ids);
        assertThat(json.findValuesAsText("id")).isEqualTo(ids);
        List<String> originals = texts(xml("/feed.rss"), "link").subList(1, ids.size() + 1);
        assertThat(links(xml("/feed.atom"), "link", "alternate").subList(1, ids.size() + 1))
                .isEqualTo(originals);
        assertThat(json.path("items").findValuesAsText("url")).containsSubsequence(originals);
    }

    @Test
    void entriesSayWhoseTheyAreAndWhatTheirCategoriesAreOf() throws Exception {
        Element source = (Element)
                xml("/feed.rss?region=DE-TH").getElementsByTagName("source").item(0);
        assertThat(source.getTextContent()).isEqualTo("Beispielblatt");
        assertThat(source.getAttribute("url")).isEqualTo("https://example.org/feed");
        assertThat(elements(xml("/feed.atom?region=DE-TH"), "category"))
                .extracting(category -> category.getAttribute("scheme") + " " + category.getAttribute("term") + " "
                        + category.getAttribute("label"))
                .contains("http://dcat-ap.de/def/politicalGeocoding/stateKey/ 16 Thüringen");
    }

    @ParameterizedTest
    @CsvSource({
        "/item/, Meldungen aus der Quelle „Quelle example“ – Amtsblick, /feed.rss?source=example",
        "/sources/example, Meldungen aus der Quelle „Quelle example“ – Amtsblick, /feed.rss?source=example",
        "/about, Meldungen – Amtsblick, /feed.rss",
        "/?region=DE-TH, Meldungen in Thüringen – Amtsblick, /feed.rss?region=DE-TH"
    })
    void everyPageAnnouncesTheFeedThatIsItsOwnByItsName(String path, String title, String feed) {
        org.jsoup.nodes.Element announced = site.page(path.equals("/item/") ? path + DATED.id() : path)
                .select("link[rel=alternate][type=application/rss+xml]")
                .first();
        assertThat(announced.attr("title")).isEqualTo(title + " (RSS)");
        assertThat(announced.attr("href")).isEqualTo(feed);
        assertThat(site.text(feed)).contains("<title>" + title + "</title>");
    }

    @Test
    void aSearchIsAFeedToo() throws Exception {
        assertThat(links(xml("/feed.rss?q=Register"), "atom:link", "related"))
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
        assertThat(site.page("/?region=DE-TH")
                        .select("link[rel=alternate][type]")
                        .eachAttr("href"))
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

    private static List<Element> elements(Document document, String tag) {
        NodeList nodes = document.getElementsByTagName(tag);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static List<String> links(Document document, String tag, String relation) {
        return elements(document, tag).stream()
                .filter(link -> link.getAttribute("rel").equals(relation))
                .map(link -> link.getAttribute("href"))
                .toList();
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
        return Samples.withRights(i, Rights.HEADLINE);
    }
}
