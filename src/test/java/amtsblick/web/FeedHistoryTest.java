// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.archive.keeping.Report;
import amtsblick.news.NewsItem;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a feed had before, for who comes back from a holiday (RFC 5005). */
class FeedHistoryTest {
    private static final int THIS_MONTH = 47;
    private static final int LAST_MONTH = 33;

    private TestSite site;

    @BeforeEach
    void serve(@TempDir Path folder) {
        List<NewsItem> items = new ArrayList<>();
        IntStream.range(0, THIS_MONTH).forEach(i -> items.add(item("j" + i, "2025-07-01")));
        IntStream.range(0, LAST_MONTH).forEach(i -> items.add(item("m" + i, "2025-05-" + (10 + i % 20))));
        site = new TestSite(folder, false, items);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void everyFeedKeepsTheRulesOfItsFormat() throws Exception {
        for (String selection : List.of(
                "", "?page=2", "?archive=2025-05.1", "?region=DE-TH", "?q=nirgends", "?kind=funding&from=2025-01-01")) {
            for (String format : List.of("rss", "atom", "json")) {
                String path = "/feed." + format + selection;
                assertThat(FeedRules.broken("https://news.example" + path, format, site.text(path)))
                        .as(path)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'version': 'https://jsonfeed.org/version/1.1', 'title': 'T'}",
                "{'version': 'https://jsonfeed.org/version/1', 'title': 'T', 'items': []}",
                "{'version': 'https://jsonfeed.org/version/1.1', 'title': 'T', 'items': [{'id': 7, 'content_text': 'x'}]}",
                "{'version': 'https://jsonfeed.org/version/1.1', 'title': 'T', 'items': [{'id': '7'}]}",
                "{'version': 'https://jsonfeed.org/version/1.1', 'title': 'T', 'items': [], '_ours': 'text'}",
                "{'version': 'https://jsonfeed.org/version/1.1', 'title': 'T', 'items': [], 'author': {'name': 'A'}}",
                "{'version': 'https://jsonfeed.org/version/1.1', 'title': 'T', 'items': [{'id': '7', 'content_text': 'x',"
                        + " 'date_published': '1 July'}]}"
            })
    void theRulesFindWhatIsNoJsonFeed(String feed) throws Exception {
        String said = feed.replace("'version'", "'feed_url': 'https://a.example/', 'version'")
                .replace('\'', '"');
        assertThat(FeedRules.broken("https://a.example/", "json", said)).isNotEmpty();
    }

    @Test
    void whoFollowsTheArchiveMissesNothing() throws Exception {
        Set<String> met = new HashSet<>();
        for (Optional<String> address = Optional.of("/feed.atom"); address.isPresent(); ) {
            Document feed = xml(address.get());
            met.addAll(ids(feed));
            address = link(feed, "prev-archive");
        }
        assertThat(met).hasSize(THIS_MONTH + LAST_MONTH);
    }

    @Test
    void aPartOfTheArchiveStaysAsItIs() throws Exception {
        String part = link(xml("/feed.rss"), "prev-archive").orElseThrow();
        List<String> before = ids(xml(part));
        site.archive.keeping().report(Report.of(List.of(item("late", "2025-07-02"))));
        site.archive.finding().refresh();
        assertThat(ids(xml(part))).isEqualTo(before).isNotEmpty();
        assertThat(xml(part).getElementsByTagName("fh:archive").getLength()).isOne();
        assertThat(link(xml(part), "current")).contains("/feed.rss");
        assertThat(xml("/feed.rss").getElementsByTagName("fh:archive").getLength())
                .isZero();
    }

    @Test
    void pagesFollowEachOther() throws Exception {
        Document second = xml(link(xml("/feed.atom"), "next").orElseThrow());
        assertThat(link(second, "previous")).contains("/feed.atom");
        assertThat(ids(second)).isNotEmpty().doesNotContainAnyElementsOf(ids(xml("/feed.atom")));
        assertThat(site.text("/feed.json")).contains("\"next_url\" : \"https://news.example/feed.json?page=2\"");
    }

    @Test
    void aFeedThatHasEverythingLeadsNowhere() throws Exception {
        Document feed = xml("/feed.atom?from=2025-05-01&to=2025-05-10");
        assertThat(link(feed, "next")).isEmpty();
        assertThat(link(feed, "prev-archive")).isEmpty();
    }

    @Test
    void aPartThatCannotBeReadIsRefusedAndOneThatIsNotThereIsMissing() {
        assertThat(site.get("/feed.rss?archive=summer").statusCode()).isEqualTo(400);
        for (String missing : List.of("archive=2001-01.7", "archive=2031-10.1", "page=99", "region=DE-TH&page=999")) {
            HttpResponse<byte[]> answer = site.get("/feed.atom?" + missing, "Accept-Language", "en");
            assertThat(answer.statusCode()).as(missing).isEqualTo(404);
            assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("no such part of the feed");
        }
    }

    private static NewsItem item(String name, String day) {
        return Samples.item(name, "Titel " + name, "", day, Samples.labels("DE-TH"));
    }

    private Document xml(String path) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(site.get(path).body()));
    }

    private static List<String> ids(Document feed) {
        return Stream.concat(elements(feed, "entry"), elements(feed, "item"))
                .map(entry -> entry.getElementsByTagName(entry.getTagName().equals("item") ? "guid" : "id"))
                .map(nodes -> nodes.item(0).getTextContent())
                .toList();
    }

    private static Optional<String> link(Document feed, String relation) {
        return Stream.concat(elements(feed, "link"), elements(feed, "atom:link"))
                .filter(link -> link.getAttribute("rel").equals(relation))
                .map(link -> URI.create(link.getAttribute("href")))
                .map(address -> address.getPath() + (address.getQuery() == null ? "" : "?" + address.getQuery()))
                .findFirst();
    }

    private static Stream<Element> elements(Document document, String tag) {
        NodeList nodes = document.getElementsByTagName(tag);
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
    }
}
