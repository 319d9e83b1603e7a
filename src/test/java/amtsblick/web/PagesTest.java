// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.archive.keeping.Report;
import amtsblick.archive.oversight.OperatorOrder;
import amtsblick.crawl.rhythm.NextVisit;
import amtsblick.news.Headline;
import amtsblick.news.NewsItem;
import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import amtsblick.source.Visit;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as a browser gets them, over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
    private static final String EVIL = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";

    private static final NewsItem AGREEMENT = Samples.item(
            "agreement",
            "Verwaltungsdigitalisierung: Länder einigen sich",
            "Sachsen und Thüringen betreiben ihre Register gemeinsam.",
            "2025-06-30",
            Samples.labels(List.of("DE-TH", "DE-SN"), List.of("Erfurt"), "agreement", List.of("registers")));

    private static final NewsItem HOSTILE = hostile();

    private static NewsItem hostile() {
        NewsItem item = Samples.withHeadline(
                Samples.item(
                        "hostile",
                        "Titel",
                        "Text " + EVIL,
                        "2025-06-29",
                        Samples.labels(List.of("DE-BY"), List.of(EVIL), "report", List.of("ai"))),
                h -> Headline.of(
                        "Vorspann " + EVIL,
                        "Titel " + EVIL,
                        h.teaser(),
                        h.link(),
                        h.date().orElseThrow()));
        return Samples.ofSource(item, item.source(), "Quelle " + EVIL);
    }

    private TestSite site;

    @BeforeAll
    void serve(@TempDir Path folder) {
        List<NewsItem> items = new ArrayList<>(List.of(AGREEMENT, HOSTILE));
        for (int i = 0; i < 12; i++) {
            items.add(
                    Samples.item("old" + i, "Älteres " + i, "", "2025-05-%02d".formatted(i + 1), Samples.labels("DE")));
        }
        site = new TestSite(folder, false, items);
        site.archive
                .keeping()
                .report(Report.of(List.of(Samples.item(
                        "agreement",
                        "Verwaltungsdigitalisierung: Länder unterzeichnen",
                        "Sachsen und Thüringen betreiben ihre Register gemeinsam.",
                        "2025-06-30",
                        Samples.labels(
                                List.of("DE-TH", "DE-SN"), List.of("Erfurt"), "agreement", List.of("registers"))))));
        site.archive.finding().refresh();
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void groupsHeadlinesByDayNewestFirst() {
        Document page = site.page("/");
        assertThat(page.select(".day > h2").eachText())
                .as("the last day goes on overleaf")
                .startsWith("Gestern · Montag, 30. Juni 2025 1 Meldung", "Sonntag, 29. Juni 2025 1 Meldung")
                .endsWith("Montag, 5. Mai 2025");
        assertThat(page.select("[role=status]").text()).startsWith("14 Meldungen");
        assertThat(page.select(".row")).hasSize(10);
    }

    @Test
    void turnsPagesByLinks() {
        Document page = site.page("/");
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/?page=2");
        assertThat(site.page("/?page=2").select(".row")).hasSize(4);
        assertThat(site.page("/?page=2").select("a[rel=prev]").attr("href")).isEqualTo("/");
    }

    @Test
    void leadsBackFromBeyondTheLastPage() {
        Document page = site.page("/?page=900");
        assertThat(page.select(".empty").text()).contains("So weit zurück");
        assertThat(page.select(".empty a").attr("href")).isEqualTo("/?page=2");
        assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo("/?page=2");
    }

    @Test
    void aFilterStaysWhereOneOfItsValuesHasNews() {
        assertThat(site.page("/").select(".filters legend").eachText()).anyMatch(title -> title.startsWith("Ebene"));
    }

    @Test
    void theFiltersAreOneFormBeforeTheListInWhichSeveralCanBeChosen() {
        Document page = site.page("/?region=DE-TH&q=Register&lang=de");
        assertThat(page.select("form.filters ~ article, .side ~ .body article")).isNotEmpty();
        assertThat(page.select("a.skip").eachAttr("href")).containsExactly("#liste", "#filter");
        assertThat(page.select(".filters label:has([name=region][value=DE-TH])").text())
                .isEqualTo("Thüringen 1");
        assertThat(page.select(".filters [checked]").eachAttr("value")).containsExactly("DE-TH");
        assertThat(page.select(".filters input[type=hidden]").eachAttr("value")).containsExactly("Register", "de");
        assertThat(page.select(".filters [type=checkbox][name=kind]").size()).isGreaterThan(5);
        assertThat(page.select(".map a")).hasSize(16);
        assertThat(page.select(".map a[tabindex=-1]")).hasSize(16);
    }

    @Test
    void aFormLeadsToTheAddressWithoutItsEmptyFields() {
        HttpResponse<byte[]> answer = site.get("/?q=&place=&region=DE-TH&region=DE-SN&from=&to=&lang=de");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/?region=DE-TH&region=DE-SN&lang=de"));
    }

    @Test
    void whatHasNoNewsCanBeChosenAllTheSame() {
        Document page = site.page("/");
        assertThat(page.select(".regions .rest summary").text()).endsWith("ohne Meldung");
        assertThat(page.select(".rest [name=region]").eachAttr("value"))
                .contains("DE-HB")
                .doesNotContain("DE-TH");
        assertThat(page.select(".rest [name=kind]")).isNotEmpty();
    }

    @Test
    void theFrontPageSaysWhatItIs() {
        assertThat(site.page("/").select(".lead").text()).contains("Bund, Länder und Kommunen", "1 Quelle");
        assertThat(site.page("/?region=DE-TH").select(".lead")).isEmpty();
        assertThat(site.page("/").select(".legend li").eachText()).contains("Bund", "Länder", "Kommunen");
    }

    @Test
    void namesTheBigTopicsOfTheWeekToThoseWhoSeeEverything(@TempDir Path folder) {
        List<NewsItem> items = new ArrayList<>();
        for (int day = 1; day <= 30; day++) {
            String topic = day > 26 ? "registers" : "ai";
            items.add(Samples.item(
                    "big" + day,
                    "Meldung " + day,
                    "",
                    "2025-06-%02d".formatted(day),
                    Samples.labels(List.of("DE"), List.of(), "report", List.of(topic))));
        }
        try (TestSite busy = new TestSite(folder, false, items)) {
            assertThat(busy.page("/").select(".week a").eachText()).containsExactly("Register");
            assertThat(busy.page("/").select(".week small").text()).isEqualTo("4 in dieser Woche, davor 0");
            assertThat(busy.page(busy.page("/").select(".week a").attr("href")).select("article"))
                    .hasSize(4);
            assertThat(busy.page("/?kind=report").select(".week")).isEmpty();
        }
        assertThat(site.page("/").select(".week")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "/?region=DE; Meldungen bundesweit",
                "/?region=DE&lang=en; Headlines nationwide",
                "/?region=EU; Meldungen in der EU",
                "/?region=DE-SL; Meldungen im Saarland",
                "/?region=DE-SL&region=CH; Meldungen im Saarland und in der Schweiz",
                "/?region=AT&region=DE-TH&region=DE-SL; Meldungen in Österreich und Thüringen und im Saarland",
                "/?region=DE-TH&place=Gera&place=Jena&kind=funding; Förderungen in Gera und Jena (Thüringen)",
                "/?region=CH-ZH&lang=en; Headlines in the Canton of Zurich",
                "/?topic=ai&lang=en; Headlines on artificial intelligence",
                "/?topic=it-security&kind=report&kind=event&lang=en; Reports and events on IT security",
                "/?certainty=unsure&lang=en; Headlines, kind uncertain",
                "/?body=Landtag+Th%C3%BCringen; Meldungen mit Beteiligung von „Landtag Thüringen“",
                "/?q=%22digitale+Akte%22; Meldungen mit „digitale Akte“",
                "/?q=%22digitale+Akte%22+Rat; Meldungen mit „‚digitale Akte‘ Rat“",
                "/?ags=06611000; Meldungen in Kassel",
                "/?place=Kreis+Borken; Meldungen im Kreis Borken",
                "/?place=Rhein-Erft-Kreis; Meldungen im Rhein-Erft-Kreis",
                "/?place=Ahaus&region=DE-NW; Meldungen in Ahaus (Nordrhein-Westfalen)",
                "/?region=CH-ZH; Meldungen im Kanton Zürich",
                "/?level=municipal&level=federal; Meldungen der Kommunen und des Bundes",
                "/?kind=agreement&topic=registers&region=DE-TH&from=90d; Vereinbarungen zum Thema Register in Thüringen, letzte 90 Tage",
                "/?kind=agreement&kind=funding&topic=ai&topic=registers; Vereinbarungen und Förderungen zu den Themen Künstliche Intelligenz und Register",
                "/?q=Netz&from=2025-03-01&to=2025-03-31; Meldungen mit „Netz“, März 2025",
                "/?from=2025-01-01&to=2025-12-31&lang=en; Headlines, 2025",
                "/?kind=agreement&region=DE-TH&from=7d&lang=en; Agreements in Thuringia, last 7 days",
                "/?from=2025-03-04; Meldungen seit 4. März 2025",
                "/?deadline=open&region=DE-HE; Meldungen in Hessen mit offener Frist",
                "/?fact=deadline&deadline=open&region=DE-HE; Offene Fristen in Hessen",
                "/?state=withdrawn; Meldungen, zurückgezogen"
            })
    void headingsAreSentencesOfTheirLanguage(String path, String heading) {
        assertThat(site.page(path).select("h1").text()).isEqualTo(heading);
    }

    @Test
    void saysWhichFilterALinkTakesBack() {
        assertThat(site.page("/?region=DE-TH").select(".chips a").eachAttr("aria-label"))
                .containsExactly("Thüringen entfernen");
    }

    @Test
    void whatIsChosenCanBeTakenBack() {
        Document page = site.page("/?region=DE-TH&topic=registers");
        assertThat(page.select("h1").text()).isEqualTo("Meldungen zum Thema Register in Thüringen");
        assertThat(page.select(".chips a").eachAttr("href")).startsWith("/?topic=registers", "/?region=DE-TH");
        assertThat(page.select(".row")).hasSize(1);
    }

    @Test
    void offersARegionWithItsNeighbours() {
        assertThat(site.page("/?region=DE-TH").select(".shortcuts a").first().attr("href"))
                .contains("region=DE-TH", "region=DE-HE", "region=DE-BY");
    }

    @Test
    void severalRegionsAreAlternatives() {
        assertThat(site.page("/?region=DE-SN&region=DE-BY").select(".row")).hasSize(2);
    }

    @Test
    void marksThePartOfACompoundThatMatched() {
        Document page = site.page("/?q=Digitalisierung");
        assertThat(page.select(".row h3 mark").eachText()).containsExactly("digitalisierung");
        assertThat(page.select("input[type=search]").attr("value")).isEqualTo("Digitalisierung");
    }

    @Test
    void theSearchFieldKeepsTheFilters() {
        assertThat(site.page("/?region=DE-TH")
                        .select("form.search input[name=region]")
                        .attr("value"))
                .isEqualTo("DE-TH");
    }

    @Test
    void anItemShowsItsLabelsWithReasonsAndItsEarlierVersions() {
        Document page = site.page("/item/" + AGREEMENT.id());
        assertThat(page.select("h1").text()).contains("Länder unterzeichnen");
        assertThat(page.select(".labels tbody tr")).hasSize(6);
        assertThat(page.select(".versions").text()).contains("Länder einigen sich");
        assertThat(page.select("a.button").attr("href")).isEqualTo("https://example.org/agreement");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?q=%3Cscript%3Ealert(1)%3C/script%3E%22%27",
                "/?place=%22%3E%3Cimg%20src=x%3E",
                "/?source=%22%3E%3Cimg%20src=x%3E",
                "/?region=DE-BY",
                "/%3Cscript%3E",
                "/sources"
            })
    void nothingFromOutsideReachesAPageUnescaped(String path) {
        Document page = site.page(path);
        assertThat(page.select("script:not([type=application/ld+json], [src^=/assets/]), [onerror], iframe, img"))
                .isEmpty();
        assertThat(page.select("[style]")).isEmpty();
    }

    @Test
    void showsHostileTextAsText() {
        assertThat(site.page("/").select(".row h3").eachText()).contains("Vorspann " + EVIL + ": Titel " + EVIL);
        Document page = site.page("/item/" + HOSTILE.id());
        assertThat(page.select("h1").text()).isEqualTo("Vorspann " + EVIL + ": Titel " + EVIL);
        assertThat(page.select("a.button").text()).isEqualTo("Zum Original: Quelle " + EVIL);
        assertThat(page.select("script:not([type=application/ld+json], [src^=/assets/]), [onerror], img"))
                .isEmpty();
    }

    @Test
    void loadsNothingFromElsewhere() {
        Document page = site.page("/");
        assertThat(page.select("link[rel=stylesheet], link[rel=icon]").eachAttr("href"))
                .allMatch(h -> h.startsWith("/"));
        HttpResponse<byte[]> response = site.get("/");
        assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'");
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void speaksGermanUnlessAskedForEnglish() {
        assertThat(site.page("/").select("html").attr("lang")).isEqualTo("de");
        assertThat(body(site.get("/", "Accept-Language", "en-GB,de;q=0.5"))).contains("<html lang=\"en\">");
        Document english = site.page("/?lang=en");
        assertThat(english.select("h1").text()).isEqualTo("News of digital government in Germany");
        assertThat(english.select("nav.main a").eachAttr("href")).allMatch(href -> href.endsWith("lang=en"));
    }

    @Test
    void quotesASearchAsTheLanguageDoes() {
        assertThat(site.page("/?q=Netz").select(".chips").text()).contains("„Netz“");
        assertThat(site.page("/?q=Netz&lang=en").select(".chips").text()).contains("“Netz”");
    }

    @Test
    void saysWhatIsWrongWithAnAddress() {
        HttpResponse<byte[]> response = site.get("/?region=DE-XX");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(body(response)).contains("region").contains("DE-XX").contains("ISO 3166-2");
    }

    @ParameterizedTest
    @CsvSource({
        "/?region=DE-XX&kind=agreement, /?kind=agreement",
        "/?region=DE-TH&region=DE-XX, /?region=DE-TH",
        "'/?region=DE-TH,DE-XX', /?region=DE-TH",
        "/?regoin=DE-TH&q=Netz, /?q=Netz",
        "/?from=2025-06-02&to=2025-06-01, /?from=2025-06-02",
        "/?page=0&sort=best&region=DE-TH, /?region=DE-TH"
    })
    void offersTheSelectionWithoutWhatIsWrongWithIt(String asked, String offered) {
        HttpResponse<byte[]> response = site.get(asked);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(body(response)).select("main a").first().attr("href"))
                .isEqualTo(offered);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/item/unknown", "/sources/unknown", "/assets/x/y.css"})
    void anUnknownPathIsAPageToo(String path) {
        HttpResponse<byte[]> response = site.get(path);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(body(response)).contains("Nicht gefunden").contains("href=\"/\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/about",
                "/leichte-sprache",
                "/imprint",
                "/privacy",
                "/accessibility",
                "/subscribe",
                "/sources",
                "/sources/example"
            })
    void everyPageHasOneHeadingAndAFrame(String path) {
        Document page = site.page(path);
        assertThat(site.get(path).statusCode()).isEqualTo(200);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("a.skip").attr("href")).isEqualTo("#inhalt");
        assertThat(page.select("main#inhalt")).hasSize(1);
    }

    @Test
    void thePrivacyPageSaysWhatTheGeneralDataProtectionRegulationDemands() {
        String german = site.page("/privacy").select("main").text();
        assertThat(german)
                .as(
                        "controller, officer, basis, receivers, third countries, time, rights, complaint, duty, decisions (Art. 13)")
                .contains("Stadt Ahausen", "Datenschutzbeauftragte", "Art. 6 Abs. 1", "gibt nichts davon weiter")
                .contains("außerhalb der EU", "30 Tage im Abrufprotokoll", "Art. 15 bis 21", "widerrufen")
                .contains("Aufsichtsbehörde", "nichts angeben", "Automatisch entschieden");
        assertThat(site.page("/privacy?lang=en").select("main").text())
                .contains(
                        "Stadt Ahausen",
                        "Data protection officer",
                        "Art. 6(1)",
                        "passes none of it on",
                        "outside the EU")
                .contains("for 30 days", "Art. 15 to 21", "withdraw", "supervisory authority", "automated decisions");
    }

    @Test
    void theStatementOnAccessibilityHasThePartsOfTheModel() {
        assertThat(site.page("/accessibility").select("main").text())
                .as(
                        "scope, status, what is not accessible and why, how and when it was made, contact, enforcement (EU 2018/1523)")
                .contains(
                        "gilt für https://news.example", "teilweise vereinbar", "nicht barrierefrei", "Selbstbewertung")
                .contains("2026", "Barriere melden", "Durchsetzungs- oder Schlichtungsstelle");
        assertThat(site.page("/accessibility?lang=en").select("main").text())
                .contains("applies to https://news.example", "partially compliant", "not accessible", "self-assessment")
                .contains("Report a barrier", "enforcement or arbitration body");
    }

    @Test
    void theImprintSaysWhatIsMissing() {
        assertThat(site.page("/imprint").select("main").text())
                .contains("Stadt Ahausen", "12345 Ahausen", "vom Betreiber noch nicht eingetragen");
    }

    @Test
    void aSelectionWithoutNewsSaysSoAndHelps() {
        Document page = site.page("/?q=xyzzy&region=DE-HB");
        assertThat(page.select(".empty").text()).contains("Nichts gefunden", "Schreibweise", "Filter");
        Document near = site.page("/?region=DE-TH&kind=funding&topic=registers&lang=de");
        assertThat(site.page(near.select(".empty .ways a").first().attr("href")).select("article"))
                .isNotEmpty();
        assertThat(near.select(".empty a[href^=/feed.rss]").attr("href")).contains("region=DE-TH");
    }

    @Test
    void aSpanWithANameIsKeptByTheFormButNotPrintedAsItsId() {
        Document page = site.page("/?from=90d&lang=de");
        assertThat(page.select(".filters [name=from]").eachAttr("value")).containsExactly("90d", "");
        assertThat(page.select(".filters [name=from][type=hidden]").eachAttr("value"))
                .containsExactly("90d");
        assertThat(site.page("/?from=90d&from=2025-06-29&region=DE-TH")
                        .select("h1")
                        .text())
                .isEqualTo("Meldungen in Thüringen seit 29. Juni 2025");
    }

    @Test
    void everyGroupOfFiltersSaysThatSeveralCanBeChosen() {
        assertThat(site.page("/?lang=de").select(".filters .group:has([type=checkbox])"))
                .hasSizeGreaterThan(5)
                .allSatisfy(group -> assertThat(group.select("legend, summary").text())
                        .containsPattern("mehrere (von \\d+ )?möglich| 1\\b"));
    }

    @Test
    void whatIsTickedCanBeSubscribedToAtOnce() {
        Document page = site.page("/?q=Netz&region=DE-TH&lang=de");
        assertThat(page.select(".filters button[formaction=/abo]").text()).isEqualTo("Abonnieren");
        assertThat(site.get("/abo?q=Netz&lang=de&place=&region=DE-TH&kind=report&from=&to=")
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/abo?q=Netz&region=DE-TH&kind=report&lang=de"));
    }

    @Test
    void aFirstStartNamesTheSourcesAndTheDemo(@TempDir Path empty) {
        try (TestSite fresh = new TestSite(empty, false, List.of())) {
            Document page = fresh.page("/");
            assertThat(page.select(".empty").text()).contains("Noch keine Meldungen", "java -jar amtsblick.jar demo");
            assertThat(page.select(".empty a[href=/sources]")).hasSize(1);
            assertThat(page.select(".empty").text()).contains("hat aber noch keine Quelle besucht");
        }
    }

    @Test
    void aStartWithoutANetworkPromisesNothing(@TempDir Path empty) {
        try (TestSite fresh = new TestSite(empty, false, List.of())) {
            Visit visit = Visit.first("example", TestSite.NOW)
                    .draft()
                    .visited("", TestSite.NOW, Duration.ofMillis(80))
                    .ended(Visit.Outcome.FAILED, 0, List.of(Remark.of(RemarkCode.ANSWER_TIMEOUT)))
                    .failed()
                    .due(TestSite.NOW.plusSeconds(300))
                    .visit();
            fresh.archive.schedule().record(visit, List.of());
            assertThat(fresh.page("/?lang=de").select(".empty").text())
                    .contains(
                            "Eine Quelle wurde besucht, sie hat nicht geantwortet. Hat dieser Rechner Zugang zum Internet?"
                                    + " Der nächste Versuch: 1. Juli 2025, 12:05 Uhr.")
                    .doesNotContain("Minuten");
        }
    }

    @Test
    void aStartThatIsRefusedDoesNotBlameTheNetwork(@TempDir Path empty) {
        try (TestSite fresh = new TestSite(empty, false, List.of())) {
            Visit visit = Visit.first("example", TestSite.NOW)
                    .draft()
                    .visited("", TestSite.NOW, Duration.ofMillis(80))
                    .ended(Visit.Outcome.GONE, 410, List.of())
                    .failed()
                    .due(NextVisit.NEVER)
                    .visit();
            fresh.archive.schedule().record(visit, List.of());
            assertThat(fresh.page("/?lang=de").select(".empty").text())
                    .contains("Eine Quelle wurde besucht und gab nichts Lesbares. Woran es lag, steht bei den Quellen.")
                    .doesNotContain("Zugang zum Internet", "9999");
            fresh.archive.oversight().carryOut(new OperatorOrder.Mute("example", true), "Kim");
            fresh.now = TestSite.NOW.plusSeconds(120);
            assertThat(fresh.page("/?lang=de").select(".empty").text())
                    .contains("Alle Quellen sind stummgeschaltet, deshalb wird nichts gesammelt.");
        }
    }

    @Test
    void aStartWithoutSourcesSaysThatNothingWillCome(@TempDir Path empty) {
        try (TestSite fresh = new TestSite(empty, false, List.of(), List.of(TestSite.source("off", false)))) {
            assertThat(fresh.page("/?lang=en").select(".empty").text())
                    .contains("No source is switched on in the configuration, so nothing is collected.");
        }
    }

    @Test
    void aDemoSaysSoOnEveryPage(@TempDir Path empty) {
        try (TestSite demo = new TestSite(empty, true, List.of())) {
            assertThat(demo.page("/").select(".demo").text()).contains("erfunden");
            assertThat(demo.page("/about").select(".demo").text()).contains("erfunden");
            assertThat(demo.text("/feed.rss")).contains("[Vorführung]");
        }
    }

    private static String body(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
