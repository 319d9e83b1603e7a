// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.news.label.Level;
import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import amtsblick.source.Harvest;
import amtsblick.source.Opml;
import amtsblick.source.Reading;
import amtsblick.source.Source;
import amtsblick.source.SourceKind;
import amtsblick.source.Visit;
import amtsblick.source.Visit.Outcome;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sources page with one source for each way a visit can end, named after it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SourcesPageTest {
    private static final List<Remark> REMARKS =
            List.of(Remark.told("HTTP 500 <b>"), Remark.of(RemarkCode.ANSWER_TIMEOUT));

    private TestSite site;

    @BeforeAll
    void serve(@TempDir Path folder) {
        List<Source> sources = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            sources.add(TestSite.source(name(outcome), true));
        }
        sources.add(TestSite.source("silent", true));
        sources.add(TestSite.source("lossy", true));
        sources.add(TestSite.source("undated", true));
        sources.add(TestSite.source("off", false));
        for (String path : List.of("/a", "/b", "/c")) {
            String id = "found-" + path.substring(1);
            sources.add(Source.of(id, URI.create("https://stadt.example" + path), SourceKind.AUTO)
                    .name("stadt.example")
                    .source());
        }
        sources.add(TestSite.source("bund", "DE", Level.FEDERAL, true));
        site = new TestSite(folder, false, List.of(), sources);
        for (Outcome outcome : Outcome.values()) {
            if (outcome != Outcome.NEW) {
                site.archive.schedule().record(visit(outcome), List.of());
            }
        }
        site.archive.schedule().record(drifting("silent", 10, 10, false), List.of());
        site.archive.schedule().record(drifting("undated", 10, 1, true), List.of());
        site.archive
                .schedule()
                .record(
                        drifting("found-a", 10, 10, false)
                                .foundOut(
                                        new Reading(SourceKind.FEED, URI.create("https://stadt.example/a.rss")),
                                        "Presse der Stadt")
                                .draft()
                                .visit(),
                        List.of());
        Visit lossy = drifting("lossy", 1, 1, false);
        site.archive
                .schedule()
                .record(
                        lossy.draft()
                                .ended(
                                        Outcome.READ,
                                        200,
                                        List.of(
                                                Remark.of(RemarkCode.COUNTED, 3, 1),
                                                Remark.of(RemarkCode.ENTRIES_DROPPED, 2)))
                                .visit(),
                        List.of());
        site.archive.finding().refresh();
    }

    private static Visit drifting(String id, int found, int dated, boolean lost) {
        return Visit.first(id, TestSite.NOW)
                .draft()
                .visited("", TestSite.NOW.minus(Duration.ofMinutes(4)), Duration.ofMillis(80))
                .ended(Outcome.READ, 200, List.of())
                .reading(Optional.of(new Reading(SourceKind.LISTING, URI.create("https://example.org/presse"))))
                .harvest(new Harvest(
                        found,
                        dated,
                        lost,
                        0,
                        7,
                        Optional.of(TestSite.NOW.minus(Duration.ofDays(12))),
                        Optional.empty(),
                        Optional.of(Duration.ofDays(2)),
                        Optional.of(Duration.ofDays(3)),
                        18,
                        "example.org"))
                .due(TestSite.NOW.plus(Duration.ofHours(2)))
                .visit();
    }

    private static Visit visit(Outcome outcome) {
        return Visit.first(name(outcome), TestSite.NOW)
                .draft()
                .visited("", TestSite.NOW.minus(Duration.ofMinutes(4)), Duration.ofMillis(80))
                .ended(
                        outcome,
                        429,
                        switch (outcome) {
                            case FAILED -> REMARKS;
                            case FROZEN -> List.of(Remark.of(RemarkCode.MOVED_HOUSE, "neu.example", "alt.example"));
                            case EMPTY -> List.of(Remark.of(RemarkCode.NO_BLOCKS));
                            default -> List.<Remark>of();
                        })
                .failed()
                .due(TestSite.NOW.plus(Duration.ofHours(2)))
                .visit();
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({
        "new,        noch nicht besucht, –,               gleich,        ''",
        "read,       antwortet,            vor 4 Minuten,   in 2 Stunden,  ''",
        "unchanged,  'antwortet, nichts Neues', vor 4 Minuten,   in 2 Stunden,  ''",
        "empty,      ohne Meldung,               vor 4 Minuten,   in 2 Stunden,  keine Meldung zu finden",
        "disallowed, will nicht abgerufen werden,          vor 4 Minuten,   in 2 Stunden,  robots.txt",
        "later,      bittet zu warten,   vor 4 Minuten,   in 2 Stunden,  HTTP 429",
        "failed,     nicht abrufbar,             vor 4 Minuten,   in 2 Stunden,  Beim letzten Besuch gescheitert",
        "frozen,     vielleicht umgezogen,        vor 4 Minuten,   in 2 Stunden,  movedTo: neu.example",
        "gone,       gibt es nicht mehr,        vor 4 Minuten,   nie,           HTTP 410",
        "off,        wird nicht besucht,      –,               –,             ''"
    })
    void saysHowTheLastVisitEnded(String source, String state, String last, String next, String problem) {
        Element row = row(source);
        assertThat(row.select("td").eachText()).containsExactly("Thüringen · Länder", state, last, next, "0");
        assertThat(row.select(".problem").text()).contains(problem);
        assertThat(row.select(".problem").isEmpty()).isEqualTo(problem.isEmpty());
    }

    @Test
    void countsThoseThatNeedALook() {
        assertThat(site.page("/sources").select("[role=status]").text())
                .isEqualTo(
                        "16 Quellen werden besucht: 2 sind in Ordnung, 10 brauchen Aufmerksamkeit, 4 warten auf ihren ersten Besuch. Nicht besucht: 1.");
    }

    @Test
    void putsThoseThatNeedALookFirst() {
        assertThat(site.page("/sources").select("tbody tr").eachAttr("class").subList(0, 9))
                .containsExactlyInAnyOrder(
                        "empty", "disallowed", "later", "failed", "frozen", "gone", "read", "read", "read");
    }

    @Test
    void tellsWhatBecameOfWhatWasFound() {
        assertThat(site.page("/sources/lossy").select("dl").text())
                .contains("3 gefunden, 1 behalten; Einträge ohne Titel, Text oder Link: 2");
    }

    @Test
    void tellsWhereASourceIsFromWhoItIs() {
        assertThat(row("bund").select("td").first().text()).isEqualTo("Bundesweit · Bund");
        assertThat(site.page("/sources/bund").select(".lead").text()).isEqualTo("Bundesweit · Bund");
    }

    @Test
    void saysWhatWentWrongInTheReadersLanguage() {
        assertThat(site.page("/sources/empty").select(".problem").text())
                .endsWith("keine wiederkehrenden Blöcke mit Datum auf der Seite");
        assertThat(site.page("/sources/empty?lang=en").select(".problem").text())
                .endsWith("no repeated dated blocks on the page");
        site.trouble = () -> Optional.of("the archive cannot be written: it is closed");
        try {
            assertThat(site.page("/sources").select("[role=alert]").text())
                    .endsWith("das Archiv lässt sich nicht schreiben: es ist geschlossen");
        } finally {
            site.trouble = Optional::empty;
        }
    }

    @Test
    void showsTheServersWordsAsText() {
        assertThat(row("failed").select(".problem").text()).contains("HTTP 500 <b>");
    }

    @Test
    void saysWhyNothingIsVisitedAtPresent() {
        site.trouble = () -> Optional.of("No space left on device");
        try {
            assertThat(site.page("/sources").select("[role=alert]").text())
                    .contains("auf dem Datenträger ist kein Platz mehr");
            assertThat(site.page("/sources?lang=en").select("[role=alert]").text())
                    .contains("No space left on device");
        } finally {
            site.trouble = Optional::empty;
        }
        assertThat(site.page("/sources").select("[role=alert]")).isEmpty();
    }

    @Test
    void saysThatASourceFellSilentAndHowItWasFoundOut() {
        assertThat(row("silent").select(".problem").text()).isEqualTo("Seit 12 Tagen nichts, üblich sind 2 Tage.");
        assertThat(row("undated").select(".problem").text())
                .startsWith("Nur noch eine der 10 Meldungen der Seite hat ein Datum");
        assertThat(site.page("/sources/silent").select("dl").text())
                .contains("Erkannt Listenseite, https://example.org/presse");
    }

    @Test
    void handsTheSourcesToFeedReaders() {
        assertThat(site.get("/sources.opml").headers().firstValue("Content-Type"))
                .contains("text/x-opml; charset=utf-8");
        assertThat(Opml.read(text("/sources.opml")))
                .extracting(Opml.Subscription::title)
                .contains("Quelle read")
                .doesNotContain("Quelle off");
    }

    @Test
    void aSourceGivenByItsAddressIsCalledAsItCallsItself() {
        assertThat(row("found-a").select("th a").text()).isEqualTo("Presse der Stadt");
        assertThat(site.page("/sources/found-a").select("h1").text()).isEqualTo("Presse der Stadt");
        assertThat(row("found-b").select("th").text()).isEqualTo("stadt.example https://stadt.example/b");
        assertThat(Opml.read(text("/sources.opml")))
                .contains(new Opml.Subscription(
                        "Presse der Stadt",
                        URI.create("https://stadt.example/a.rss"),
                        Optional.of(URI.create("https://stadt.example/"))));
        assertThat(text("/sources.opml")).contains("type=\"rss\" xmlUrl=\"https://stadt.example/a.rss\"");
    }

    @Test
    void tellsMonitoringWhichSourcesAreIll() {
        assertThat(text("/metrics"))
                .contains("amtsblick_source_up{outcome=\"read\",source=\"read\"} 0.0")
                .contains("amtsblick_source_up{outcome=\"read\",source=\"silent\"} 1.0")
                .contains("amtsblick_source_drift{outcome=\"read\",source=\"silent\"} 1.0")
                .contains("amtsblick_items 0.0");
    }

    @Test
    void saysThatNothingWasFetchedYet() {
        assertThat(site.page("/crawl").select("[role=status]").text())
                .isEqualTo("Hier ist noch kein Abruf verzeichnet.");
        assertThat(site.page("/crawl").select(".lead").text())
                .startsWith(
                        "Was wir seit dem Start des Programms und bis zu 30 Tage davor bei welchem Server abgerufen");
        assertThat(site.page("/crawl?lang=en").select(".lead").text())
                .startsWith(
                        "What we have fetched from which server since the program started and up to 30 days before");
        assertThat(site.get("/crawl/nobody.example").statusCode()).isEqualTo(404);
    }

    private String text(String path) {
        return new String(site.get(path).body(), StandardCharsets.UTF_8);
    }

    private Element row(String source) {
        return site.page("/sources")
                .select("tr:has(a[href=/sources/" + source + "])")
                .first();
    }

    private static String name(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
