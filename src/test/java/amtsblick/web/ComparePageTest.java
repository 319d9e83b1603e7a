// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static amtsblick.archive.Samples.labels;
import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.news.NewsItem;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The 16 Länder side by side; it is 1 July 2025. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComparePageTest {
    private TestSite site;

    @BeforeAll
    void start(@TempDir Path folder) {
        site = new TestSite(
                folder,
                false,
                List.of(
                        register("first", "Erstes Register", "2024-03-01", "agreement", "DE-BY"),
                        register("second", "Zweites Register", "2025-06-03", "report", "DE-BY"),
                        register("both", "Gemeinsames Register", "2025-05-02", "report", "DE-BY", "DE-TH"),
                        register("nation", "Register für alle", "2025-06-01", "report", "DE"),
                        Samples.item("other", "Anderes", "", "2025-06-01", labels("DE-HE"))));
    }

    private static NewsItem register(String name, String title, String day, String kind, String... regions) {
        return Samples.item(name, title, "", day, labels(List.of(regions), List.of(), kind, List.of("registers")));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void setsAllSixteenSideBySide() {
        Document page = site.page("/vergleich/register");
        assertThat(page.select("tbody tr")).hasSize(16);
        assertThat(page.select("main .lead").text())
                .isEqualTo(
                        "2 von 16 Ländern haben dazu etwas gemeldet, zusammen 3 Meldungen. Zuerst Bayern am 1. März 2024."
                                + " Am meisten kam aus Bayern (3).");
        Element bavaria = row(page, "Bayern");
        assertThat(bavaria.select("td").eachText()).containsExactly("3", "1.3.2024", "Zweites Register 3.6.2025");
        assertThat(bavaria.select("td.num a").attr("href")).isEqualTo("/?region=DE-BY&topic=registers");
        assertThat(bavaria.select("th a").attr("href")).isEqualTo("/region/bayern");
        assertThat(page.select("svg.map path")).hasSize(16);
        assertThat(page.select("svg.map path.c5 title").text()).isEqualTo("Bayern: 3 Meldungen");
    }

    @Test
    void keepsWhoHasNothingAndOffersToTell() {
        Element hesse = row(site.page("/vergleich/register"), "Hessen");
        assertThat(hesse.hasClass("none")).isTrue();
        assertThat(hesse.text()).contains("noch nichts, Bescheid bekommen: Hessen");
        assertThat(hesse.select("td a").attr("href")).isEqualTo("/feed.atom?region=DE-HE&topic=registers");
    }

    @Test
    void narrowsFurtherByTheParametersOfEachAddress() {
        Document page = site.page("/vergleich/register?kind=agreement");
        assertThat(page.select("main .lead").text()).isEqualTo("Nur Bayern hat dazu etwas gemeldet, bisher 1 Meldung.");
        assertThat(page.select("head link[type=application/atom+xml]").attr("href"))
                .isEqualTo("/feed.atom?topic=registers&kind=agreement");
        assertThat(page.select("select[name=kind] option[selected]").attr("value"))
                .isEqualTo("agreement");
        assertThat(site.page("/vergleich/register?from=2025-06-01").select("tbody tr:not(.none)"))
                .hasSize(1);
        assertThat(site.page("/vergleich?q=Gemeinsames").select("tbody tr:not(.none)"))
                .hasSize(2);
    }

    @Test
    void putsTheLandsInAnotherOrder() {
        assertThat(site.page("/vergleich/register?by=count").select("tbody th").eachText())
                .startsWith("Bayern", "Thüringen", "Baden-Württemberg");
        Document first = site.page("/vergleich/register?by=first&lang=en");
        assertThat(first.select("tbody th").eachText()).startsWith("Bavaria", "Thuringia");
        assertThat(first.select("main .status a").first().attr("href")).isEqualTo("/vergleich/register?lang=en");
    }

    @Test
    void asksWhatToCompareIn() {
        Document page = site.page("/vergleich");
        assertThat(page.select(".columns a").eachAttr("href"))
                .contains("/vergleich/register", "/vergleich/vereinbarung");
        assertThat(page.select(".columns a[href=/vergleich/register] + .n").text())
                .isEqualTo("4");
        assertThat(page.select("tbody tr")).isEmpty();
        assertThat(site.page("/vergleich/mobilitaet").select("main .lead").text())
                .isEqualTo("Noch kein Land hat dazu etwas gemeldet.");
        assertThat(site.get("/vergleich/unsinn").statusCode()).isEqualTo(404);
        assertThat(site.text("/vergleich/unsinn")).contains("Nicht gefunden");
    }

    @Test
    void severalTopicsStayTogetherInTheList() {
        assertThat(site.page("/vergleich?topic=registers&topic=ai").select("#topic option[selected]"))
                .singleElement()
                .satisfies(option -> assertThat(option.val().split(",")).containsExactlyInAnyOrder("registers", "ai"));
        assertThat(site.page("/vergleich?topic=registers,ai&from=90d")
                        .select("#topic option[selected]")
                        .val())
                .contains("registers", "ai");
    }

    @ParameterizedTest
    @CsvSource({
        "/vergleich?topic=registers&kind=&from=, /vergleich/register",
        "/vergleich?topic=registers&kind=agreement&lang=en, /vergleich/register?kind=agreement&lang=en",
        "/vergleich/registers?by=count, /vergleich/register?by=count",
        "/vergleich?topic=&kind=agreement&from=90d, /vergleich/vereinbarung?from=90d"
    })
    void leadsFromTheFormToTheReadableAddress(String asked, String address) {
        assertThat(site.get(asked).statusCode()).isEqualTo(302);
        assertThat(site.get(asked).headers().firstValue("Location").orElse("")).endsWith(address);
    }

    private static Element row(Document page, String land) {
        return page.select("tbody tr").stream()
                .filter(row -> row.select("th").text().equals(land))
                .findFirst()
                .orElseThrow();
    }
}
