// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.news.NewsItem;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as a browser gets them, over HTTP. */
class PagesTest extends PagesSite {
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
    void marksThePartOfACompoundThatMatched() {
        Document page = site.page("/?q=Digitalisierung");
        assertThat(page.select(".row h3 mark").eachText()).containsExactly("digitalisierung");
        assertThat(page.select("input[type=search]").attr("value")).isEqualTo("Digitalisierung");
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

    private static String body(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
