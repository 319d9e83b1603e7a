// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive;

import static amtsblick.archive.Samples.item;
import static amtsblick.archive.Samples.labels;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import amtsblick.archive.keeping.Amendment;
import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.news.Span;
import amtsblick.news.fact.Deadline;
import amtsblick.news.fact.Facts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How every engine finds items; see the package's documentation. An engine's test extends this.
 *
 * <p>Where engines may differ: how common a word is, which counts for an order by relevance, may still include earlier versions of items
 * until an engine has tidied up, and is known for each part of an index alone where it is spread over several. Ties are none of it: they are
 * broken by date and id everywhere.
 */
public abstract class FindingContract extends Engine {

    @Test
    void ordersByDateDescendingThenById() {
        NewsItem old = item("old", "Alt", "", "2025-06-01", labels("DE"));
        NewsItem first = item("a", "Neu", "", "2025-06-30", labels("DE"));
        NewsItem second = item("b", "Neu", "", "2025-06-30", labels("DE"));
        add(old, first, second);
        List<String> sameDay = Stream.of(first.id(), second.id()).sorted().toList();
        assertThat(ids(NewsQuery.ALL)).containsExactly(sameDay.get(0), sameDay.get(1), old.id());
    }

    @Test
    void ordersOldestFirstWhereThatIsWanted() {
        NewsItem old = item("old", "Alt", "", "2025-06-01", labels("DE"));
        NewsItem middle = item("middle", "Mittel", "", "2025-06-10", labels("DE"));
        NewsItem young = item("young", "Neu", "", "2025-06-30", labels("DE-TH"));
        add(middle, young, old);
        NewsQuery oldest = NewsQuery.ALL.withSort(NewsQuery.Sort.OLDEST);
        assertThat(ids(oldest)).containsExactly(old.id(), middle.id(), young.id());
        assertThat(ids(oldest.withSize(2).withPage(2))).containsExactly(young.id());
        assertThat(ids(oldest.with(Dimension.REGION, "DE"))).containsExactly(old.id(), middle.id());
        assertThat(ids(oldest.withText("Neu Alt"))).contains(old.id(), young.id());
        assertThat(archive.finding()
                        .find(oldest.withSize(1), Finding.Extent.ITEMS)
                        .hits()
                        .getFirst()
                        .item()
                        .id())
                .isEqualTo(old.id());
    }

    @Test
    void countsWhatOccursBesideAChoice() {
        add(
                item(
                        "both",
                        "Titel",
                        "",
                        "2025-06-01",
                        labels(List.of("DE"), List.of(), "report", List.of("ai", "e-file"))),
                item("one", "Titel", "", "2025-06-02", labels(List.of("DE"), List.of(), "report", List.of("ai"))),
                item(
                        "other",
                        "Titel",
                        "",
                        "2025-06-03",
                        labels(List.of("DE"), List.of(), "report", List.of("mobility"))));
        NewsPage ai = archive.finding().find(NewsQuery.ALL.with(Dimension.TOPIC, "ai"), Finding.Extent.WITHIN);
        assertThat(ai.total()).isEqualTo(2);
        assertThat(ai.hits()).hasSize(2);
        assertThat(ai.facets().of(Dimension.TOPIC)).containsExactlyInAnyOrderEntriesOf(Map.of("ai", 2L, "e-file", 1L));
    }

    @Test
    void ordersByScoreThenDateThenId() {
        NewsItem best = item("best", "Breitband", "Alles über Breitband", "2025-01-01", labels("DE"));
        NewsItem younger = item("younger", "Ein Bericht", "Auch um Breitband geht es", "2025-06-02", labels("DE"));
        NewsItem older = item("older", "Ein Bericht", "Auch um Breitband geht es", "2025-06-01", labels("DE"));
        add(older, younger, best);
        assertThat(ids(NewsQuery.ALL.withText("Breitband").withSort(NewsQuery.Sort.RELEVANCE)))
                .containsExactly(best.id(), younger.id(), older.id());
    }

    @Test
    void offersWhatIsStillOpenSoonestFirst() {
        NewsItem over = due("over", "2026-05-03");
        NewsItem today = due("today", "2026-05-04");
        NewsItem later = due("later", "2027-01-31");
        add(over, later, today, item("never", "Ohne Frist"));
        NewsQuery open = NewsQuery.ALL.openOn(LocalDate.of(2026, 5, 4));
        assertThat(ids(open)).containsExactlyInAnyOrder(today.id(), later.id());
        assertThat(ids(open.withSort(NewsQuery.Sort.DEADLINE))).containsExactly(today.id(), later.id());
        assertThat(page(open).total()).isEqualTo(2);
    }

    @Test
    void tellsWhatWasCollectedSinceAMomentWheneverItWasPublished() {
        Instant moment = Instant.parse("2026-05-04T10:15:00Z");
        NewsItem before = seen("before", "2026-05-04", moment.minusSeconds(1));
        NewsItem at = seen("at", "2026-05-04", moment);
        NewsItem late = seen("late", "2026-01-31", moment.plusSeconds(60));
        NewsItem undated = seen("undated", "2026-05-04", NewsItem.LONG_AGO);
        add(before, at, late, undated);
        assertThat(ids(NewsQuery.ALL.since(moment))).containsExactly(at.id(), late.id());
        assertThat(page(NewsQuery.ALL.since(moment)).total()).isEqualTo(2);
        assertThat(page(NewsQuery.ALL.since(moment)).facets().of(Dimension.REGION))
                .containsEntry("DE", 2L);
        assertThat(ids(NewsQuery.ALL.since(moment).sinceEver())).hasSize(4);
    }

    private static NewsItem seen(String name, String day, Instant first) {
        NewsItem item = item(name, "Gesehen", "", day, labels("DE"));
        return Samples.firstSeen(item, first);
    }

    private static NewsItem due(String name, String day) {
        Deadline deadline = new Deadline(LocalDate.parse(day), Deadline.Duty.APPLICATION, "bis dahin");
        Facts facts = new Facts(
                Optional.of(deadline), Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty());
        return item(name, "Anträge", "", "2026-04-01", labels("DE").with(List.of(), facts));
    }

    @Test
    void pagesNeverOverlapAndTotalsAreExact() {
        add(IntStream.range(0, 57).mapToObj(i -> item("n" + i, "Titel")).toArray(NewsItem[]::new));
        List<String> seen = new ArrayList<>();
        for (int page = 1; page <= 7; page++) {
            NewsPage answer = page(NewsQuery.ALL.withSize(10).withPage(page));
            assertThat(answer.total()).isEqualTo(57);
            assertThat(answer.pages()).isEqualTo(6);
            answer.hits().forEach(hit -> seen.add(hit.item().id()));
        }
        assertThat(seen).hasSize(57).doesNotHaveDuplicates();
    }

    @Test
    void anEmptyArchiveAnswersWithNothing() {
        assertThat(page(NewsQuery.ALL).total()).isZero();
        assertThat(find("Breitband").hits()).isEmpty();
    }

    @Test
    void daysAreInclusiveAndStayInBerlin() {
        add(
                item("may", "Mai", "", "2025-05-31", labels("DE")),
                item("june", "Juni", "", "2025-06-01", labels("DE")),
                item("july", "Juli", "", "2025-07-01", labels("DE")));
        NewsQuery june = NewsQuery.ALL.withSpan(Span.of(YearMonth.of(2025, 6)));
        assertThat(page(june).hits())
                .extracting(hit -> hit.item().headline().title())
                .containsExactly("Juni");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/archive/german.csv", numLinesToSkip = 1)
    void readsGerman(String query, String title, String found) {
        // What has no answer is widened; here the query itself is one.
        add(item("title", title), item("query", query));
        assertThat(titles(query)).contains(query);
        assertThat(titles(query).contains(title)).isEqualTo(found.equals("yes"));
    }

    @Test
    void findsWhatIsLabelledWithoutSayingSo() {
        NewsItem saxon = item(
                "a",
                "Leipziger Modell",
                "",
                "2025-06-01",
                labels(List.of("DE-SN"), List.of("Leipzig"), "other", List.of("open-source")));
        NewsItem other = item(
                "b",
                "Magdeburger Modell",
                "",
                "2025-06-01",
                labels(List.of("DE-ST"), List.of("Magdeburg"), "other", List.of("ai")));
        add(saxon, other);
        assertThat(titles("Sachsen")).containsExactly("Leipziger Modell");
        assertThat(titles("Sachsen-Anhalt")).containsExactly("Magdeburger Modell");
        assertThat(titles("Leipzig Open Source")).containsExactly("Leipziger Modell");
        assertThat(titles("\"Sachsen\"")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Breitband Bayern            | both
        "Breitband in Bayern"       | phrase
        Breitband -Bayern           | breitband
        Breitband OR Wallet -Bayern | breitband wallet
        Breitband ODER Wallet -Bayern | breitband wallet
        Wall*                       | wallet
        Walet~                      | wallet
        -Breitband                  | wallet
        Breitband NICHT Bayern      | breitband
        """)
    void readsOperators(String query, String found) {
        add(
                item("breitband", "Breitband kommt"),
                item("both", "Bayern zahlt den Ausbau mit Breitband"),
                item("phrase", "Mehr Breitband in Bayern"),
                item("wallet", "Die Wallet kommt"));
        Map<String, String> names = Map.of(
                "Breitband kommt", "breitband",
                "Bayern zahlt den Ausbau mit Breitband", "both",
                "Mehr Breitband in Bayern", "phrase",
                "Die Wallet kommt", "wallet");
        List<String> expected = found.equals("both") ? List.of("both", "phrase") : List.of(found.split(" "));
        assertThat(titles(query).stream().map(names::get)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void whatHasNotAllWordsIsShownWhereNothingHasThemAll() {
        add(item("a", "Breitband in Bayern"), item("b", "Wallet in Hessen"));
        NewsPage page = find("Breitband Hessen");
        assertThat(page.total()).isEqualTo(2);
        assertThat(page.notes()).containsExactly("query.absent");
    }

    private static Stream<String> abuse() {
        return Stream.of(
                "(".repeat(10_000),
                "((((a))))".repeat(20),
                "/.*a.{30}/",
                "a~ ".repeat(50),
                "a* b* c*",
                "*",
                "**verwaltung",
                "\"",
                "\"\"\"\"",
                "-",
                "- - -",
                "+-!&&||",
                "AND OR NOT",
                "OR",
                "der die das",
                "[* TO *]",
                "title:foo^1000",
                "region:DE-TH AND -",
                "\\",
                "\u0000\uFFFF\uD800",
                "😀",
                "ß".repeat(256),
                "x".repeat(100_000),
                "wort ".repeat(5_000),
                "-a ".repeat(80),
                "\t\n ",
                "verwaltung~99999999999",
                "=ozg",
                "Bürger*innen");
    }

    @Test
    void anythingMayBeTyped() {
        add(item("a", "Verwaltung digital"));
        for (NewsQuery.Sort sort : NewsQuery.Sort.values()) {
            assertThat(abuse())
                    .allSatisfy(text -> assertThatCode(
                                    () -> page(NewsQuery.ALL.withText(text).withSort(sort)))
                            .doesNotThrowAnyException());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ab (Bayern)     |
        [a TO b] OR Bayern | query.simplified query.absent
        -(Verwaltung c Bayern | query.bracket
        *verwaltung     | query.simplified
        ab*             | query.beginning
        a~ b~ c~        | query.simplified
        der die das     | query.noWords
        ((((((          | query.bracket query.noWords
        Verwaltung      |
        """)
    void saysWhatWasNotUnderstood(String text, String notes) {
        add(item("a", "Verwaltung in Bayern, ab, a, b, c"));
        assertThat(find(text).notes()).containsExactlyElementsOf(notes == null ? List.of() : List.of(notes.split(" ")));
    }

    @Test
    void saysWhatWasTooLong() {
        add(item("a", "wort"));
        assertThat(find("wort ".repeat(17)).notes()).containsExactly("query.shortened");
        assertThat(find("wort" + "x".repeat(300)).notes()).contains("query.shortened");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Digitalisierung         | Verwaltungs[digitalisierung] in Bayern
        Verwaltungsdigitalisierung Bayern | [Verwaltungsdigitalisierung] in [Bayern]
        bayerisch               | Verwaltungsdigitalisierung in [Bayern]
        KI                      | [Künstliche Intelligenz] hilft
        Kuenstliche Intelligenz | Was [KI] kann
        Foerderung              | Neue [Förderungen]
        Förd*                   | Neue [Förderungen]
        Sicherheit              | Mehr IT-[Sicherheit]
        Bauamt                  | Das [Bau]- und Umwelt[amt] zieht um
        Planungsamt             | Bau-, [Planungs]- und Umwelt[amt] – jetzt digital
        Jugendstellen           | [Jugend]ämter und -[stellen] helfen
        Umweltamt               | Das Bau- und [Umweltamt] zieht um
        """)
    void marksWhatMatched(String query, String marked) {
        String title = marked.replaceAll("[\\[\\]]", "");
        add(item("a", title));
        NewsPage.Hit hit = find(query).hits().getFirst();
        assertThat(marked(title, hit.titleMarks())).isEqualTo(marked);
    }

    @Test
    void marksTheSnippetToo() {
        add(item("a", "Titel", "Die Stadt führt die E-Akte ein.", "2025-06-01", labels("DE")));
        NewsPage.Hit hit = find("elektronische Akte").hits().getFirst();
        assertThat(hit.titleMarks()).isEmpty();
        assertThat(marked(hit.item().snippet(), hit.snippetMarks())).isEqualTo("Die Stadt führt die [E-Akte] ein.");
    }

    @Test
    void relatedItemsAreRelatedByWhatTheyAreAboutAndNotByHowItIsTold() {
        NewsItem item = item("a", "Gera plant einen deutlich größeren Serverraum");
        add(
                item,
                item("b", "Bald gibt es einen Serverraum in Suhl"),
                item("c", "Deutlich größeren Andrang gibt es in Kiel"));
        assertThat(archive.finding().related(item, 3))
                .extracting(related -> related.item().headline().title(), Kin::words)
                .containsExactly(tuple("Bald gibt es einen Serverraum in Suhl", List.of("Serverraum")));
    }

    @Test
    void whatBeginsSmallOrInQuotesMayBeANameAllTheSame() {
        NewsItem item = item("a", "„eAkte“ und openDesk jetzt auch (i-Kfz) in Gera");
        add(
                item,
                item("b", "Suhl wählt openDesk"),
                item("c", "Kiel nutzt „eAkte“"),
                item("d", "Husum startet i-Kfz"),
                item("e", "Emden sagt jetzt auch danke"));
        assertThat(archive.finding().related(item, 9))
                .extracting(related -> related.item().headline().title())
                .containsExactlyInAnyOrder("Suhl wählt openDesk", "Kiel nutzt „eAkte“", "Husum startet i-Kfz");
    }

    @Test
    void aSmallWordBesideASignIsNoNameForTheCapitalBehindIt() {
        NewsItem item = item("a", "Wir digitalisieren/Netz für Gera");
        add(
                item,
                item("b", "Auch Husum will digitalisieren"),
                item("c", "Emden will nichts"),
                item("d", "Kiel schläft"));
        assertThat(archive.finding().related(item, 9)).isEmpty();
    }

    @Test
    void relatedItemsShareRareWordsAndLeaveTheItemItselfOut() {
        NewsItem item = item("a", "LLMoin startet in Hamburg");
        add(
                item,
                item("b", "Ein Jahr LLMoin in Hamburg"),
                item("c", "Neues Rathaus für Kiel"),
                item("d", "Kiel plant Neues"));
        assertThat(archive.finding().related(item, 3))
                .extracting(related -> related.item().headline().title(), Kin::words)
                .containsExactly(tuple("Ein Jahr LLMoin in Hamburg", List.of("LLMoin", "Hamburg")));
    }

    @Test
    void knowsTheItemsOfStoriesOldestFirst() {
        NewsItem first = item("a", "Erste Meldung", "", "2025-06-15", labels("DE"));
        NewsItem second = item("b", "Zweite Meldung", "", "2025-06-14", labels("DE"));
        add(first, second, item("c", "Andere Meldung"));
        assertThat(archive.finding().stories(List.of("s"))).isEmpty();
        archive.keeping()
                .amend(List.of(
                        new Amendment.Joined(first.id(), Optional.of("s")),
                        new Amendment.Joined(second.id(), Optional.of("s"))));
        archive.finding().refresh();
        Map<String, List<NewsItem>> stories = archive.finding().stories(List.of("s", "t"));
        assertThat(stories).containsOnlyKeys("s");
        assertThat(stories.get("s")).extracting(NewsItem::id).containsExactly(second.id(), first.id());
    }

    @Test
    void countsNoMoreThanIsAskedFor() {
        add(IntStream.range(0, 12).mapToObj(i -> item("n" + i, "Titel")).toArray(NewsItem[]::new));
        NewsQuery five = NewsQuery.ALL.withSize(5);
        NewsPage items = archive.finding().find(five, Finding.Extent.ITEMS);
        NewsPage total = archive.finding().find(five, Finding.Extent.TOTAL);
        assertThat(items.hits()).hasSize(5).isEqualTo(total.hits());
        assertThat(total.total()).isEqualTo(12);
        assertThat(total.facets()).isEqualTo(NewsPage.Facets.NONE);
        assertThat(page(five).facets().of(Dimension.SOURCE)).containsEntry("example", 12L);
    }

    @Test
    void showsWhatIsDurableWithoutBeingAsked() throws InterruptedException {
        report(item("a", "Titel"));
        for (int i = 0; i < 500 && archive.finding().size() == 0; i++) {
            Thread.sleep(10);
        }
        assertThat(ids(NewsQuery.ALL)).hasSize(1);
    }

    @Test
    void theGenerationFollowsWhatIsShownAndNothingElse() {
        String empty = archive.finding().generation();
        NewsItem item = item("a", "Titel");
        add(item);
        String one = archive.finding().generation();
        assertThat(one).isNotEqualTo(empty);
        archive.schedule().record(ItemsContract.visit("example", "v"), List.of());
        add(item);
        assertThat(archive.finding().generation()).isEqualTo(one);
        restart();
        assertThat(archive.finding().generation())
                .as("two processes on one store give the same")
                .isEqualTo(one);
        add(item("a", "Anderer Titel"));
        assertThat(archive.finding().generation()).isNotEqualTo(one);
    }

    @Test
    void facetCountsAreWhatFollowingThemShows() {
        List<String> regions = List.of("DE-TH", "DE-BY", "DE-HE", "DE");
        List<String> kinds = List.of("report", "launch", "funding");
        List<NewsItem> items = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            items.add(item(
                    "n" + i,
                    i % 2 == 0 ? "Breitband" : "Wallet",
                    "",
                    LocalDate.parse("2025-01-15").plusDays(i * 5L).toString(),
                    labels(
                            List.of(regions.get(i % 4), regions.get((i / 2) % 4)),
                            List.of("Ort " + i % 7),
                            kinds.get(i % 3),
                            List.of("ai"))));
        }
        add(items.toArray(NewsItem[]::new));
        NewsQuery query = NewsQuery.ALL
                .withText("Breitband")
                .with(Dimension.REGION, List.of("DE-TH", "DE-BY"))
                .withSpan(Span.since(LocalDate.parse("2025-03-01")));
        NewsPage.Facets facets = page(query).facets();
        assertThat(facets.of(Dimension.REGION)).hasSize(4);
        facets.of(Dimension.REGION)
                .forEach((code, count) -> assertThat(page(query.with(Dimension.REGION, List.of(code)))
                                .total())
                        .as(code)
                        .isEqualTo(count));
        facets.of(Dimension.KIND)
                .forEach((kind, count) -> assertThat(
                                page(query.with(Dimension.KIND, kind)).total())
                        .as(kind)
                        .isEqualTo(count));
        facets.months()
                .forEach((month, count) -> assertThat(
                                page(query.withSpan(Span.of(month))).total())
                        .as(month.toString())
                        .isEqualTo(count));
    }

    @Test
    void saysWhichOfSomeItemsMatchOnWhateverPage() {
        NewsItem hit = item("a", "Breitband in Gera", "", "2025-01-01", labels("DE-TH"));
        NewsItem elsewhere = item("b", "Breitband in Hof", "", "2025-04-30", labels("DE-BY"));
        NewsItem otherwise = item("c", "Telefax endet", "", "2025-04-01", labels("DE-TH"));
        NewsItem unasked = item("d", "Breitband in Suhl", "", "2025-05-01", labels("DE-TH"));
        add(hit, elsewhere, otherwise, unasked);
        NewsQuery query = NewsQuery.ALL
                .withText("Breitband")
                .with(Dimension.REGION, "DE-TH")
                .withSize(1)
                .withPage(7);
        List<String> ids = List.of(hit.id(), elsewhere.id(), otherwise.id(), "unknown");
        for (NewsQuery.Sort sort : NewsQuery.Sort.values()) {
            assertThat(archive.finding().matching(query.withSort(sort), ids)).containsExactly(hit.id());
        }
        assertThat(archive.finding().matching(NewsQuery.ALL, ids)).hasSize(3);
        assertThat(archive.finding().matching(query, List.of())).isEmpty();
    }

    @Test
    void facetsAreMostFrequentFirstAndMonthsWithoutGaps() {
        add(
                item("a", "A", "", "2025-01-01", labels("DE-TH")),
                item("b", "B", "", "2025-04-30", labels("DE-BY")),
                item("c", "C", "", "2025-04-01", labels("DE-BY")));
        NewsPage.Facets facets = page(NewsQuery.ALL).facets();
        assertThat(facets.of(Dimension.REGION).keySet()).containsExactly("DE-BY", "DE-TH");
        assertThat(facets.of(Dimension.SOURCE)).containsExactly(Map.entry("example", 3L));
        assertThat(facets.of(Dimension.LEVEL)).containsExactly(Map.entry("state", 3L));
        assertThat(facets.months())
                .containsExactly(
                        Map.entry(YearMonth.of(2025, 1), 1L),
                        Map.entry(YearMonth.of(2025, 2), 0L),
                        Map.entry(YearMonth.of(2025, 3), 0L),
                        Map.entry(YearMonth.of(2025, 4), 2L));
    }

    private static String marked(String text, List<NewsPage.Mark> marks) {
        StringBuilder marked = new StringBuilder(text);
        for (NewsPage.Mark mark : marks.reversed()) {
            marked.insert(mark.end(), ']').insert(mark.start(), '[');
        }
        return marked.toString();
    }
}
