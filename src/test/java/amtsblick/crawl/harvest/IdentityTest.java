// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Archive;
import amtsblick.archive.Samples;
import amtsblick.archive.keeping.Report;
import amtsblick.archive.local.LocalArchive;
import amtsblick.config.ConfigFolder;
import amtsblick.crawl.TestSources;
import amtsblick.news.Headline;
import amtsblick.news.NewsItem;
import amtsblick.news.PublicationDate;
import amtsblick.news.Rights;
import amtsblick.source.Source;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is one item, and what is another; told visit by visit. */
class IdentityTest {
    private static final String HOME = "https://blatt.example/";
    private static final String A = "https://blatt.example/a";
    private static final String B = "https://blatt.example/b";
    private static final String PORTAL = "Stadt Musterau startet Serviceportal";
    private static final String REGISTER = "Land ordnet seine Register neu";

    private final Source source = TestSources.feed("blatt", "https://blatt.example/feed.xml");
    private final Source other = TestSources.feed("anzeiger", "https://anzeiger.example/feed.xml");

    @TempDir
    private Path data = Path.of("");

    private Archive archive;

    @BeforeEach
    void open() {
        archive = LocalArchive.open(data, ConfigFolder.defaults(), InstantSource.fixed(Samples.SEEN));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://blatt.example/a/",
                "http://www.blatt.example/a",
                "https://blatt.example/a?PHPSESSID=4f2ac81d0b",
                "https://blatt.example/a?mtm_campaign=brief&pk_kwd=x",
                "https://blatt.example/a#inhalt",
                "https://blatt.example:443/%61"
            })
    void anotherSpellingOfTheLinkMakesNoOtherItem(String spelling) {
        String first = visit(headline(PORTAL, A)).getFirst();
        assertThat(visit(headline(PORTAL, spelling))).containsExactly(first);
        assertThat(visit(headline("Musterau startet Portal", spelling))).containsExactly(first);
    }

    @Test
    void aHeadlineThatStandsThereTwiceIsOneItem() {
        assertThat(new TreeSet<>(visit(headline(PORTAL, A), headline(PORTAL + "!", A))))
                .hasSize(1);
    }

    @Test
    void headlinesThatShareALinkAreAllKeptAtLaterVisitsToo() {
        List<String> both = visit(headline(PORTAL, A), headline(REGISTER, A));
        assertThat(both).doesNotHaveDuplicates();
        assertThat(visit(headline(REGISTER, A), headline(PORTAL, A))).containsExactly(both.get(1), both.get(0));
        assertThat(visit(headline(REGISTER, A))).containsExactly(both.get(1));
        assertThat(visit(headline(PORTAL, A))).containsExactly(both.get(0));
    }

    @Test
    void aPageThatLeadsToAnArticleTwiceHasOneItemOfIt() {
        List<String> both = visit(source, true, headline("Neues Portal", A, "", ""), headline(PORTAL, A));
        assertThat(new TreeSet<>(both)).hasSize(1);
        assertThat(visit(source, true, headline(PORTAL, A))).containsExactly(both.getFirst());
    }

    @Test
    void aPageThatLeadsToOneDocumentUnderSeveralDaysHasSeveralItems() {
        assertThat(visit(source, true, headline(PORTAL, A, "", "2025-06-30"), headline(REGISTER, A, "", "2025-06-12")))
                .doesNotHaveDuplicates();
    }

    @Test
    void anAddressThatFollowsTheTitleMakesNoOtherItem() {
        String first = visit(headline(PORTAL, A, "urn:7")).getFirst();
        assertThat(visit(headline("Musterau hat jetzt ein Portal", B, "urn:7"))).containsExactly(first);
    }

    @Test
    void headlinesThatDifferByFragmentOnlyAreAllKept() {
        List<String> both = visit(headline(PORTAL, A + "#m1"), headline(REGISTER, A + "#m2"));
        assertThat(both).doesNotHaveDuplicates();
        assertThat(visit(headline(PORTAL, A + "#m1"), headline(REGISTER, A + "#m2")))
                .isEqualTo(both);
    }

    @Test
    void headlinesWithoutALinkLeadHomeAndAreAllKept() {
        String first = visit(headline(PORTAL, HOME)).getFirst();
        String second = visit(headline(REGISTER, HOME)).getFirst();
        assertThat(second).isNotEqualTo(first);
        assertThat(visit(headline(REGISTER, HOME), headline(PORTAL, HOME))).containsExactly(second, first);
    }

    @Test
    void aReportThatSharesItsPageWithAnotherByGuidIsAnother() {
        String first = visit(headline(PORTAL, A, "m-1")).getFirst();
        String second = visit(headline(REGISTER, A, "m-2")).getFirst();
        assertThat(second).isNotEqualTo(first);
        assertThat(visit(headline(PORTAL, A, "m-1"), headline(REGISTER, A, "m-2")))
                .containsExactly(first, second);
    }

    @Test
    void aWeeklyGazetteUnderOneLinkIsANewItemEachWeek() {
        String first = visit(headline("Amtsblatt", A, "37", "2025-09-08")).getFirst();
        String second = visit(headline("Amtsblatt", A, "38", "2025-09-15")).getFirst();
        assertThat(second).isNotEqualTo(first);
        assertThat(visit(headline("Amtsblatt", A, "38", "2025-09-15"))).containsExactly(second);
    }

    @Test
    void aChangedTitleIsTheSameItemReworded() {
        String first = visit(headline(PORTAL, A)).getFirst();
        assertThat(visit(headline("Musterau hat jetzt ein Portal", A))).containsExactly(first);
        assertThat(archive.items().get(first).orElseThrow().revisions()).hasSize(1);
    }

    @Test
    void aChangedLinkWithGuidAndTitleIsTheSameItemMoved() {
        String first = visit(headline(PORTAL, A, "m-1")).getFirst();
        assertThat(visit(headline(PORTAL, B, "m-1"))).containsExactly(first);
        assertThat(archive.items().get(first).orElseThrow().headline().link()).hasToString(B);
        assertThat(visit(headline("Musterau hat jetzt ein Portal", B, "m-1"))).containsExactly(first);
        assertThat(visitOf(other, headline("Portal in Musterau", B))).containsExactly(first);
    }

    @Test
    void aRebuiltSiteBringsNoOldNewsAsNew() {
        List<String> before = visit(headline(PORTAL, A), headline(REGISTER, B));
        assertThat(visit(headline(PORTAL, HOME + "neu/1.html"), headline(REGISTER, HOME + "neu/2.html")))
                .isEqualTo(before);
    }

    @Test
    void aShortTitleOfTheSameDayIsNoRebuiltSite() {
        String first = visit(headline("Stellenausschreibung", A)).getFirst();
        assertThat(visit(headline("Stellenausschreibung", B))).doesNotContain(first);
    }

    @Test
    void oneTitleOverTwoLinksIsTwoItems() {
        List<String> both = visit(headline(PORTAL, A), headline(PORTAL, B));
        assertThat(both).doesNotHaveDuplicates();
        assertThat(visit(headline(PORTAL, B), headline(PORTAL, A))).containsExactly(both.get(1), both.get(0));
    }

    @Test
    void namesThatAreUsedAgainMakeNothingTheSame() {
        String first = visit(headline(PORTAL, A, "1")).getFirst();
        assertThat(visit(headline(REGISTER, B, "1", "2025-07-02"))).doesNotContain(first);
    }

    @Test
    void anotherSourceThatReportsTheLinkReportsTheItem() {
        String first = visit(headline(PORTAL, A, "m-1")).getFirst();
        assertThat(visitOf(other, headline("Portal in Musterau", A, "77"))).containsExactly(first);
    }

    @Test
    void anotherSourceWithTheSameTitleReportsAnotherItem() {
        String first = visit(headline(PORTAL, A)).getFirst();
        assertThat(visitOf(other, headline(PORTAL, "https://anzeiger.example/7")))
                .doesNotContain(first);
    }

    private static Headline headline(String title, String link) {
        return headline(title, link, "", "2025-06-30");
    }

    private static Headline headline(String title, String link, String guid) {
        return headline(title, link, guid, "2025-06-30");
    }

    private static Headline headline(String title, String link, String guid, String day) {
        return new Headline(
                Optional.empty(),
                title,
                "",
                URI.create(link),
                Optional.of(day)
                        .filter(text -> !text.isEmpty())
                        .map(text -> PublicationDate.ofDay(LocalDate.parse(text))),
                day,
                List.of(),
                Optional.of(guid).filter(text -> !text.isEmpty()));
    }

    private List<String> visit(Headline... headlines) {
        return visitOf(source, headlines);
    }

    private List<String> visitOf(Source of, Headline... headlines) {
        return visit(of, false, headlines);
    }

    /** Reads and keeps them, as a visit does; the ids in their order. */
    private List<String> visit(Source of, boolean page, Headline... headlines) {
        List<String> ids = new Identity(archive.items(), new Houses(List.of(source, other)))
                .assign(of, List.of(headlines), page)
                .ids();
        List<NewsItem> items = new ArrayList<>();
        for (int i = 0; i < headlines.length; i++) {
            items.add(new NewsItem(
                    ids.get(i),
                    headlines[i],
                    Samples.labels("DE-TH"),
                    of.id(),
                    of.name(),
                    "de",
                    Rights.OPEN,
                    Samples.SEEN,
                    List.of(),
                    Optional.empty()));
        }
        archive.keeping().report(Report.of(items));
        return ids;
    }
}
