// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.search;

import static amtsblick.archive.Samples.inLanguage;
import static amtsblick.archive.Samples.item;
import static amtsblick.archive.Samples.labels;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.Finding.Extent;
import amtsblick.archive.index.counts.DocumentLabels;
import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.news.Span;
import amtsblick.news.label.Label;
import amtsblick.news.label.Labels;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsSearchTest {
    private final Random random = new Random(42);
    private SmallIndex index;

    @BeforeEach
    void open() throws IOException {
        index = new SmallIndex();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void countsAreRightAfterItemsWereReplacedAndDeleted() throws IOException {
        add(0, 3000);
        for (int round = 0; round < 4; round++) {
            checkCounts(NewsQuery.ALL);
            checkCounts(NewsQuery.ALL.with(Dimension.REGION, List.of("DE-TH")));
            checkCounts(NewsQuery.ALL.with(Dimension.REGION, List.of("DE-BY")));
            add(round * 700, round * 700 + 40); // replaces
            add(3000 + round * 50, 3050 + round * 50);
            index.delete(index.items.values().stream()
                    .filter(_ -> random.nextInt(20) == 0)
                    .toList());
        }
        checkCounts(NewsQuery.ALL);
    }

    @Test
    void whoHasNoTimeSaysThatAnAnswerIsIncompleteAndGivesNoneToWhoActsByIt() throws IOException {
        add(0, 3000);
        Set<String> some = Set.of(index.newest().get(2999));
        NewsQuery broad = NewsQuery.ALL.withText("kommt");
        assertThat(index.search.matching(index.view(), broad, some)).isEqualTo(some);
        assertThat(index.hasty.find(index.view(), broad, Extent.TOTAL).notes()).contains(NewsSearch.TIMEOUT);
        NewsQuery partly = NewsQuery.ALL.withText("kommt Zuckerwatte");
        assertThat(index.find(partly, Extent.TOTAL).notes()).containsExactly(NewsSearch.ABSENT);
        assertThat(index.hasty.find(index.view(), partly, Extent.TOTAL).notes()).containsExactly(NewsSearch.TIMEOUT);
        assertThatThrownBy(() -> index.hasty.matching(index.view(), broad, some))
                .isInstanceOf(ArchiveException.class);
    }

    @Test
    void labelsAreTheSameInMemoryAsOnDisk() throws IOException {
        add(0, 500);
        LeafReader segment = index.view().getIndexReader().leaves().getFirst().reader();
        DocumentLabels disk = DocumentLabels.onDisk(segment);
        DocumentLabels memory =
                DocumentLabels.InMemory.of(segment, Long.MAX_VALUE).orElseThrow();
        for (int doc = 0; doc < segment.maxDoc(); doc++) {
            int[] counts = new int[500];
            disk.count(doc, 1, counts);
            assertThat(counts).contains(1);
            memory.count(doc, -1, counts);
            assertThat(counts).containsOnly(0);
        }
        assertThat(DocumentLabels.InMemory.of(segment, 1_000)).isEmpty();
    }

    @Test
    void anOlderViewKeepsItsCounts() throws IOException {
        add(0, 1500);
        View old = index.view();
        NewsQuery common = NewsQuery.ALL.with(Dimension.REGION, List.of("DE-TH"));
        List<NewsPage> before = List.of(
                index.search.find(old, NewsQuery.ALL, Extent.FACETS), index.search.find(old, common, Extent.FACETS));
        IndexReader reader = old.getIndexReader();
        reader.incRef();
        index.delete(index.items.values().stream().limit(400).toList());
        assertThat(index.find(NewsQuery.ALL, Extent.FACETS).total()).isEqualTo(1100);
        index.find(common, Extent.FACETS);
        assertThat(List.of(
                        index.search.find(old, NewsQuery.ALL, Extent.FACETS),
                        index.search.find(old, common, Extent.FACETS)))
                .isEqualTo(before);
        reader.decRef();
    }

    @Test
    void countsAreWhatFollowingThemShowsWhateverIsAsked() throws IOException {
        for (int segment = 0; segment < 5; segment++) {
            add(segment * 60, segment * 60 + 60);
        }
        add(20, 70);
        index.delete(index.items.values().stream().limit(30).toList());
        for (int i = 0; i < 60; i++) {
            checkCounts(SmallIndex.randomQuery(random));
        }
    }

    private void checkCounts(NewsQuery query) throws IOException {
        NewsPage page = index.find(query, Extent.FACETS);
        NewsPage.Facets facets = page.facets();
        assertThat(page.total()).as("%s", query).isEqualTo(total(query));
        for (Dimension dimension : Dimension.values()) {
            Map<String, Long> counts = facets.of(dimension);
            assertThat(List.copyOf(counts.values())).isSortedAccordingTo(Comparator.reverseOrder());
            assertThat(counts).as("%s of %s", dimension, query).isEqualTo(counts(dimension, query));
        }
        List<NewsItem> ofAnyDay = matching(query.withSpan(Span.ALL));
        for (var month : facets.months().entrySet()) {
            Span days = Span.of(month.getKey());
            assertThat(ofAnyDay.stream().filter(item -> isIn(item, days)).count())
                    .as("%s of %s", month, query)
                    .isEqualTo(month.getValue());
        }
    }

    /** How many of the items match, found by looking at each. */
    private long total(NewsQuery query) {
        return matching(query).size();
    }

    private List<NewsItem> matching(NewsQuery query) {
        return index.items.values().stream()
                .filter(item -> matches(item, query))
                .toList();
    }

    private Map<String, Long> counts(Dimension dimension, NewsQuery query) {
        NewsQuery open = query.with(dimension);
        return index.items.values().stream()
                .filter(item -> matches(item, open))
                .flatMap(item -> dimension.of(item).stream())
                .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
    }

    private static boolean matches(NewsItem item, NewsQuery query) {
        return item.headline().title().contains(query.text())
                && isIn(item, query.span())
                && Stream.of(Dimension.values()).allMatch(any -> any(query.values(any), any, item));
    }

    private static boolean isIn(NewsItem item, Span span) {
        return span.from().filter(item.sortDate().day()::isBefore).isEmpty()
                && span.to().filter(item.sortDate().day()::isAfter).isEmpty();
    }

    private static boolean any(List<String> wanted, Dimension dimension, NewsItem item) {
        return wanted.isEmpty() || dimension.of(item).stream().anyMatch(wanted::contains);
    }

    @Test
    void theNewestComeInOrderThroughAllSegmentsAndPages() throws IOException {
        for (int segment = 0; segment < 6; segment++) {
            add(segment * 50, segment * 50 + 50);
        }
        index.delete(index.items.values().stream().skip(100).limit(30).toList());
        for (Extent extent : Extent.values()) {
            List<String> ids = new ArrayList<>();
            for (int page = 1; page <= 14; page++) {
                NewsPage answer = index.find(NewsQuery.ALL.withSize(20).withPage(page), extent);
                answer.hits().forEach(hit -> ids.add(hit.item().id()));
            }
            assertThat(ids).isEqualTo(index.newest());
        }
    }

    @Test
    void whatIsOfOneMomentIsOrderedByIdThroughAllSegments() throws IOException {
        for (int segment = 0; segment < 4; segment++) {
            int first = segment * 30;
            index.add(IntStream.range(first, first + 30)
                    .mapToObj(i -> item("n" + i, "Wallet"))
                    .toList());
        }
        List<String> ids = new ArrayList<>();
        for (int page = 1; page <= 13; page++) {
            NewsPage answer =
                    index.find(NewsQuery.ALL.withText("Wallet").withSize(10).withPage(page), Extent.ITEMS);
            answer.hits().forEach(hit -> ids.add(hit.item().id()));
        }
        assertThat(ids).isEqualTo(index.newest());
    }

    @Test
    void noMoreIsCountedThanIsAskedFor() throws IOException {
        add(0, 100);
        NewsQuery query = NewsQuery.ALL.withSize(7);
        NewsPage items = index.find(query, Extent.ITEMS);
        NewsPage total = index.find(query, Extent.TOTAL);
        NewsPage facets = index.find(query, Extent.FACETS);
        assertThat(items.total()).isEqualTo(7);
        assertThat(items.facets()).isEqualTo(NewsPage.Facets.NONE);
        assertThat(total.total()).isEqualTo(100);
        assertThat(total.facets()).isEqualTo(NewsPage.Facets.NONE);
        assertThat(facets.total()).isEqualTo(100);
        assertThat(facets.facets().of(Dimension.KIND)).hasSize(3);
        assertThat(items.hits()).isEqualTo(total.hits()).isEqualTo(facets.hits());
    }

    @Test
    void countsOfTheSameSizeAreInTheOrderOfTheirLetters() throws IOException {
        index.add(List.of(item("a", "A", "", "2025-01-01", labels("DE-TH", "DE-BY", "DE-HE"))));
        index.add(List.of(item("b", "B", "", "2025-01-01", labels("DE-HE"))));
        assertThat(index.find(NewsQuery.ALL, Extent.FACETS)
                        .facets()
                        .of(Dimension.REGION)
                        .keySet())
                .containsExactly("DE-HE", "DE-BY", "DE-TH");
    }

    @Test
    void aWrongYearMakesNoThousandsOfMonths() throws IOException {
        index.add(List.of(
                item("a", "A", "", "0001-01-01", labels("DE")),
                item("b", "B", "", "2025-01-31", labels("DE")),
                item("c", "C", "", "2025-03-01", labels("DE")),
                item("d", "D", "", "+12025-06-30", labels("DE"))));
        assertThat(index.find(NewsQuery.ALL, Extent.FACETS).facets().months())
                .containsExactly(
                        Map.entry(YearMonth.of(1, 1), 1L),
                        Map.entry(YearMonth.of(2025, 1), 1L),
                        Map.entry(YearMonth.of(2025, 2), 0L),
                        Map.entry(YearMonth.of(2025, 3), 1L),
                        Map.entry(YearMonth.of(12025, 6), 1L));
    }

    @Test
    void storiesOfAPageAreFoundAtOnce() throws IOException {
        NewsItem one = item("one", "Eins", "", "2025-06-02", labels("DE")).withStory(Optional.of("s1"));
        NewsItem two = item("two", "Zwei", "", "2025-06-01", labels("DE")).withStory(Optional.of("s1"));
        NewsItem three = item("three", "Drei", "", "2025-06-01", labels("DE")).withStory(Optional.of("s2"));
        index.add(List.of(one, three));
        index.add(List.of(two, item("four", "Vier")));
        assertThat(index.search.stories(index.view(), List.of("s2", "s1", "s3")))
                .containsExactly(Map.entry("s2", List.of(three)), Map.entry("s1", List.of(two, one)));
    }

    @Test
    void aStoryShowsItsHundredNewest() throws IOException {
        for (int segment = 0; segment < 2; segment++) {
            int first = segment;
            index.add(IntStream.range(0, 75)
                    .mapToObj(i ->
                            SmallIndex.random("n" + (2 * i + first), random).withStory(Optional.of("s")))
                    .toList());
        }
        assertThat(index.search.stories(index.view(), List.of("s")).get("s"))
                .extracting(NewsItem::id)
                .isEqualTo(index.newest().subList(0, 100).reversed());
    }

    @Test
    void marksPhrasesInARowAndNamesOfSeveralWords() throws IOException {
        String title = "Bayern fördert Breitband in Bayern, sagt der Freistaat Bayern";
        index.add(List.of(item("a", title)));
        assertThat(marked(title, "\"Breitband in Bayern\""))
                .isEqualTo("Bayern fördert [Breitband] in [Bayern], sagt der Freistaat Bayern");
        assertThat(marked(title, "Breitband -Hessen"))
                .isEqualTo("Bayern fördert [Breitband] in Bayern, sagt der Freistaat Bayern");
        assertThat(marked(title, "Breitbant~"))
                .isEqualTo("Bayern fördert [Breitband] in Bayern, sagt der Freistaat Bayern");
    }

    @Test
    void marksAFrenchWordWithoutTheArticleThatIsWrittenInOneWithIt() throws IOException {
        String title = "La commune ouvre l'administration de demain";
        index.add(List.of(inLanguage(item("a", title), "fr")));
        assertThat(marked(title, "administrations")).isEqualTo("La commune ouvre l'[administration] de demain");
        assertThat(marked(title, "\"de demain\" admin*"))
                .isEqualTo("La commune ouvre l'[administration] [de] [demain]");
    }

    private String marked(String title, String text) throws IOException {
        StringBuilder marked = new StringBuilder(title);
        NewsPage.Hit hit =
                index.find(NewsQuery.ALL.withText(text), Extent.ITEMS).hits().getFirst();
        for (NewsPage.Mark mark : hit.titleMarks().reversed()) {
            marked.insert(mark.end(), ']').insert(mark.start(), '[');
        }
        return marked.toString();
    }

    @Test
    void theNewerStandsFirstWhereBothFitAlikeButNotBeforeWhatFitsBetter() throws IOException {
        String alike = "Landkreis teilt mit, wann Arbeiten beginnen; ".repeat(6);
        index.add(List.of(
                item("new", "Netze", alike + "bald Glasfaser", "2025-06-30", labels("DE")),
                item("old", "Netze", alike + "Glasfaser", "2020-06-30", labels("DE")),
                item("best", "Glasfaser", alike, "2010-06-30", labels("DE"))));
        NewsQuery query = NewsQuery.ALL.withText("Glasfaser").withSort(NewsQuery.Sort.RELEVANCE);
        assertThat(index.find(query, Extent.ITEMS).hits())
                .extracting(hit -> hit.item().headline().link().getPath())
                .containsExactly("/best", "/new", "/old");
    }

    @Test
    void theWordThatHardlyATitleHasIsWorthTwoThatManyHave() throws IOException {
        index.add(List.of(
                item("rare", "Zuckerrübe ohne Papier"),
                item("a", "Lampe am Amt"),
                item("b", "Wohnung mit Lampe"),
                item("c", "Lampe und Teppich"),
                item("d", "Teppich fürs Amt")));
        NewsQuery query = NewsQuery.ALL.withText("Zuckerrübe Lampe Teppich");
        assertThat(titles(query)).containsExactlyInAnyOrder("Zuckerrübe ohne Papier", "Lampe und Teppich");
        assertThat(titles(query.withSort(NewsQuery.Sort.RELEVANCE))).hasSize(5).startsWith("Zuckerrübe ohne Papier");
    }

    private List<String> titles(NewsQuery query) throws IOException {
        return index.find(query, Extent.ITEMS).hits().stream()
                .map(hit -> hit.item().headline().title())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"Bavaria, by", "laws, by", "municipalities, town", "towns, town", "Thuringia, "})
    void englishWordsFindWhatIsLabelledSo(String typed, String found) throws IOException {
        Labels bavarian = labels(List.of("DE-BY"), List.of(), "legislation", List.of("ai"));
        Labels local = labels("DE");
        Label level = new Label("municipal", "test", List.of());
        index.add(List.of(
                item("by", "Neues Recht", "", "2025-06-30", bavarian),
                item("other", "Neues Haus", "", "2025-06-30", labels("DE")),
                item(
                        "town",
                        "Neuer Platz",
                        "",
                        "2025-06-30",
                        new Labels(local.regions(), local.places(), level, local.kind(), local.topics(), "1"))));
        assertThat(index.find(NewsQuery.ALL.withText(typed), Extent.ITEMS).hits())
                .extracting(hit -> hit.item().headline().link().getPath())
                .isEqualTo(found == null ? List.of() : List.of("/" + found));
    }

    private void add(int from, int to) throws IOException {
        index.add(IntStream.range(from, to)
                .mapToObj(i -> SmallIndex.random("n" + i, random))
                .toList());
    }
}
