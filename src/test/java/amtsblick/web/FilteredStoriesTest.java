// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import amtsblick.news.label.Label;
import amtsblick.news.label.Labels;
import amtsblick.news.label.Level;
import amtsblick.source.Source;
import amtsblick.source.SourceKind;
import amtsblick.web.address.Selection;
import amtsblick.web.address.SelectionAddress;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is chosen, the page shows what its feed brings: of each story the most original report of its latest day. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilteredStoriesTest {
    /** From the most to the least original. */
    private static final List<String> SOURCES = List.of("city", "association", "press", "weekly");

    private static final NewsItem CITY = item(
            "city",
            "Husum weiht Wallbox-Hafen ein",
            "2025-06-12",
            labels("DE-SH", "Husum", Level.MUNICIPAL, "launch", "ai"),
            "harbour");
    private static final NewsItem ASSOCIATION = item(
            "association",
            "Küstenbund lobt Ladehafen",
            "2025-05-02",
            labels("DE-NI", "Emden", Level.ASSOCIATION, "opinion", "registers"),
            "harbour");
    private static final NewsItem PRESS = item(
            "press",
            "Elektroboote laden im Norden",
            "2025-03-31",
            labels("DE-HH", "Hamburg", Level.INDUSTRY, "report", "online-services"),
            "harbour");
    private static final NewsItem WEEKLY = item(
            "weekly",
            "Wochenschau: Elektroboote und Ladehafen",
            "2025-06-20",
            labels("DE-HH", "Husum", Level.INDUSTRY, "report", "ai"),
            "harbour");

    private static final List<NewsItem> ITEMS = List.of(
            CITY,
            ASSOCIATION,
            PRESS,
            WEEKLY,
            item(
                    "press",
                    "Fulda faxt nicht mehr",
                    "2025-06-01",
                    labels("DE-HE", "Fulda", Level.MUNICIPAL, "report", "ai"),
                    "fax"),
            item(
                    "city",
                    "Das letzte Telefax aus Fulda",
                    "2025-03-30",
                    labels("DE-HE", "Fulda", Level.MUNICIPAL, "launch", "registers"),
                    "fax"),
            item(
                    "press",
                    "Ladehafen sucht Namen",
                    "2025-04-15",
                    labels("DE-SH", "Husum", Level.MUNICIPAL, "report", "registers"),
                    ""),
            item(
                    "weekly",
                    "Aurich ordnet Akten",
                    "2025-06-29",
                    labels("DE-NI", "Aurich", Level.MUNICIPAL, "opinion", "registers"),
                    ""));

    private TestSite site;

    @BeforeAll
    void serve(@TempDir Path folder) {
        site = new TestSite(folder, false, ITEMS, sources());
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/?source=press&place=Hamburg, Elektroboote laden im Norden",
        "/?region=DE-HH&to=2025-06-15, Elektroboote laden im Norden",
        "/?kind=opinion&region=DE-NI&place=Emden, Küstenbund lobt Ladehafen",
        "/?topic=online-services, Elektroboote laden im Norden",
        "/?level=association, Küstenbund lobt Ladehafen",
        "/?place=Emden, Küstenbund lobt Ladehafen",
        "/?to=2025-04-01&region=DE-HH, Elektroboote laden im Norden",
        "/?from=2025-06-15&region=DE-HH, Wochenschau: Elektroboote und Ladehafen",
        "/?q=Elektroboote, Wochenschau: Elektroboote und Ladehafen",
        "/?q=Elektroboote&to=2025-06-01, Elektroboote laden im Norden",
        "/?q=Elektroboote&sort=relevance, Wochenschau: Elektroboote und Ladehafen",
        "/?q=Wochenschau, Wochenschau: Elektroboote und Ladehafen"
    })
    void headsAStoryByAReportThatWasAskedFor(String address, String title) {
        assertThat(site.page(address).select("article h3").eachText()).containsExactly(title);
    }

    @Test
    void linksTheReportsThatWereNotAskedFor() {
        assertThat(site.page("/?place=Hamburg&to=2025-06-15")
                        .select("article .also small")
                        .eachText())
                .containsExactly("Quelle city", "Quelle association", "Quelle weekly");
    }

    @Test
    void showsOfEachSelectionWhatItsFeedBrings() throws IOException {
        for (Selection selection : selections()) {
            List<String> feed = feed(selection);
            assertThat(page(selection))
                    .as(SelectionAddress.print("/", selection, Optional.empty()))
                    .containsExactlyInAnyOrderElementsOf(heads(feed));
        }
    }

    /** Each value of each dimension as it is, with days and with words; each two of different dimensions in one of these ways. */
    private static List<Selection> selections() {
        List<Selection> all = new ArrayList<>(ways(Selection.ALL));
        for (Dimension one : Dimension.values()) {
            for (String value : values(one)) {
                all.addAll(ways(Selection.of(one, value)));
                for (Dimension other : Dimension.values()) {
                    if (other.compareTo(one) > 0) {
                        values(other).stream()
                                .map(second -> ways(Selection.of(one, value).with(other, List.of(second))))
                                .forEach(ways -> all.add(ways.get(all.size() % ways.size())));
                    }
                }
            }
        }
        return all;
    }

    private static List<Selection> ways(Selection filter) {
        return List.of(
                filter,
                filter.withDays("", "2025-05-31"),
                filter.asking(query -> query.withText("Ladehafen OR Elektroboote")));
    }

    private static Set<String> values(Dimension dimension) {
        return ITEMS.stream()
                .flatMap(item -> dimension.of(item).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The items that head the page. */
    private List<String> page(Selection selection) {
        return site
                .page(SelectionAddress.print("/", selection, Optional.empty()))
                .select("article h3 a")
                .eachAttr("href")
                .stream()
                .map(FilteredStoriesTest::id)
                .toList();
    }

    private List<String> feed(Selection selection) throws IOException {
        byte[] body = site.get(SelectionAddress.print("/feed.json", selection, Optional.empty()))
                .body();
        List<String> ids = new ArrayList<>();
        for (JsonNode item : new ObjectMapper().readTree(body).path("items")) {
            ids.add(id(item.path("_amtsblick").path("page").asText()));
        }
        return ids;
    }

    private static String id(String address) {
        String path = URI.create(address).getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Of these items, the most original of the latest day of each story. */
    private static List<String> heads(List<String> ids) {
        Map<String, NewsItem> heads = new LinkedHashMap<>();
        Comparator<NewsItem> originality = Comparator.comparing(
                        (NewsItem item) -> item.sortDate().day(), Comparator.reverseOrder())
                .thenComparing(item -> SOURCES.indexOf(item.source()));
        ITEMS.stream()
                .filter(item -> ids.contains(item.id()))
                .forEach(item -> heads.merge(
                        item.story().orElse(item.id()), item, (a, b) -> originality.compare(a, b) <= 0 ? a : b));
        return heads.values().stream().map(NewsItem::id).toList();
    }

    private static Labels labels(String region, String place, Level level, String kind, String topic) {
        return new Labels(
                List.of(label(region)),
                List.of(label(place)),
                label(level.id()),
                label(kind),
                List.of(label(topic)),
                "1");
    }

    private static Label label(String value) {
        return new Label(value, "test", List.of());
    }

    private static NewsItem item(String source, String title, String day, Labels labels, String story) {
        NewsItem item = Samples.item(source + title.hashCode(), title, "", day, labels);
        return Samples.ofSource(item, source, "Quelle " + source)
                .withStory(Optional.of(story).filter(name -> !name.isEmpty()));
    }

    private static List<Source> sources() {
        return List.of(
                source("city", Optional.of(Level.MUNICIPAL)),
                source("association", Optional.of(Level.ASSOCIATION)),
                source("press", Optional.of(Level.INDUSTRY)),
                source("weekly", Optional.empty()));
    }

    private static Source source(String id, Optional<Level> level) {
        return Source.of(id, URI.create("https://" + id + ".example/feed"), SourceKind.FEED)
                .name("Quelle " + id)
                .level(level)
                .source();
    }
}
