// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.news.NewsItem;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The page about one item: to cite it, to pass it on, to go on from it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ItemPageTest {
    private static final NewsItem ITEM = item("odd", "100 % digital: Register & Co. {neu}", "2025-06-20", "DE-TH");
    private static final NewsItem GONE = item("gone", "War einmal", "2025-06-21", "DE-BY")
            .withWithdrawn(Optional.of(Instant.parse("2025-06-25T08:00:00Z")));

    private static final NewsItem FEAST = item("feast", "Stadtfest 2027 am Hafen", "2025-04-01", "DE-HB");
    private static final NewsItem BUDGET = item("budget", "Haushalt 2027 beschlossen", "2025-04-02", "DE-HB");

    private TestSite site;

    @BeforeAll
    void serve(@TempDir Path folder) {
        List<NewsItem> items = new ArrayList<>(List.of(ITEM, GONE, FEAST, BUDGET));
        for (int day = 1; day <= 25; day++) {
            items.add(item("th" + day, "Meldung vom " + day, "2025-05-%02d".formatted(day), "DE-TH"));
        }
        site = new TestSite(folder, false, items);
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void isCitedAsASentence() {
        assertThat(page("").select("#zitat").text())
                .isEqualTo("Beispielblatt: 100 % digital: Register & Co. {neu}. 20. Juni 2025. https://example.org/odd"
                        + " (Nachgewiesen bei Amtsblick, https://news.example/item/" + ITEM.id()
                        + ", abgerufen am 1. Juli 2025.)");
    }

    @Test
    void isCitedInTheFormatsOfProgramsThatKeepReferences() throws Exception {
        assertThat(page("").select("[type*=bibtex]").attr("href")).startsWith("/item/" + ITEM.id() + ".bib");
        String bibtex = site.text("/item/" + ITEM.id() + ".bib");
        assertThat(bibtex)
                .contains(
                        "@online{" + ITEM.id() + ",",
                        "title = {{100 \\% digital: Register \\& Co. \\{neu\\}}}",
                        "date = {2025-06-20}",
                        "urldate = {2025-07-01}");
        String ris = site.text("/item/" + ITEM.id() + ".ris");
        assertThat(ris.split("\r\n"))
                .startsWith("TY  - NEWS")
                .contains("AU  - Beispielblatt,", "DA  - 2025/06/20")
                .endsWith("ER  - ");
        JsonNode csl = new ObjectMapper().readTree(site.text("/item/" + ITEM.id() + ".csl.json"));
        assertThat(csl.at("/0/issued/date-parts/0/1").asInt()).isEqualTo(6);
        assertThat(csl.at("/0/author/0/literal").asText()).isEqualTo("Beispielblatt");
        HttpResponse<byte[]> missing = site.get("/item/nowhere.bib");
        assertThat(missing.statusCode()).isEqualTo(404);
    }

    @Test
    void isPassedOnByPlainLinks() {
        Document page = page("?region=DE-TH");
        assertThat(decoded(page.select("a:contains(Per E-Mail teilen)").attr("href")))
                .startsWith("mailto:?subject=100 % digital")
                .endsWith("https://news.example/item/" + ITEM.id());
        assertThat(page.select("a.perma").attr("href")).isEqualTo("https://news.example/item/" + ITEM.id());
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://news.example/item/" + ITEM.id());
    }

    @Test
    void leadsToThePagesOfWhatItIsAbout() {
        Document page = page("?lang=de");
        assertThat(page.select("article .tag a").eachAttr("href")).contains("/region/thueringen?lang=de");
        assertThat(page.select(".labels td a").eachAttr("href"))
                .contains("/region/thueringen?lang=de")
                .anyMatch(link -> link.startsWith("/art/"))
                .anyMatch(link -> link.startsWith("/?level="));
        assertThat(page.select("dl.facts a").eachAttr("href")).contains("/quelle/example?lang=de");
    }

    @Test
    void leadsOnInTheSelectionItWasOpenedFrom() {
        String third = site.page("/?region=DE-TH&lang=de")
                .select("article h3 a")
                .get(2)
                .attr("href");
        assertThat(third).endsWith("?region=DE-TH&lang=de");
        Document page = site.page(third);
        assertThat(page.select("h1").text()).isEqualTo("Meldung vom 24");
        assertThat(page.select(".crumbs a").text()).isEqualTo("Zur Auswahl: Meldungen in Thüringen");
        assertThat(page.select(".crumbs a").attr("href")).isEqualTo("/?region=DE-TH&lang=de");
        assertThat(page.select("a[rel=prev]").text()).isEqualTo("Neuere Meldung: Meldung vom 25");
        assertThat(page.select("a[rel=next]").text()).isEqualTo("Ältere Meldung: Meldung vom 23");
        assertThat(site.page(page.select("a[rel=next]").attr("href"))
                        .select("h1")
                        .text())
                .isEqualTo("Meldung vom 23");
    }

    @Test
    void leadsOnAcrossThePagesOfASelection() {
        String first = site.page("/?region=DE-TH&page=2")
                .select("article h3 a")
                .first()
                .attr("href");
        String before = site.page(first).select("a[rel=prev]").attr("href");
        assertThat(before).contains("region=DE-TH").doesNotContain("page=2");
        assertThat(site.page(before).select("a[rel=next]").attr("href")).isEqualTo(first);
    }

    @Test
    void isThereWhateverIsWrongWithTheSelection() {
        assertThat(page("?region=DE-XX&ref=newsletter&lang=de").select("h1").text())
                .startsWith("100 % digital");
        assertThat(page("?region=DE-BY").select("a[rel=next]")).isEmpty();
    }

    @Test
    void saysWhyOthersAreRelated() {
        assertThat(page("").select(".related li").eachText())
                .isNotEmpty()
                .allMatch(line -> line.contains("gemeinsam: Künstliche Intelligenz, Thüringen, Bericht"));
    }

    /** A year or an amount that both name by chance is no reason that a reader understands. */
    @Test
    void doesNotCallANumberWhatTwoHaveInCommon() {
        assertThat(site.page("/item/" + FEAST.id())
                        .select(".related li:contains(Haushalt 2027)")
                        .text())
                .contains("gemeinsam:")
                .doesNotContain("„2027“");
    }

    @Test
    void tellsFirstThatItWasWithdrawnAndShowsNoExtract() {
        Document page = site.page("/item/" + GONE.id());
        assertThat(page.select(".note.warn").text())
                .startsWith("Zurückgezogen. Die Quelle zeigt diese Meldung seit dem 25. Juni 2025");
        assertThat(page.select("h1.gone").text()).isEqualTo("War einmal");
        assertThat(page.select("article .lead")).isEmpty();
    }

    private Document page(String query) {
        return site.page("/item/" + ITEM.id() + query);
    }

    private static String decoded(String href) {
        return URLDecoder.decode(href, StandardCharsets.UTF_8);
    }

    private static NewsItem item(String name, String title, String day, String region) {
        return Samples.item(name, title, "Ein Satz dazu.", day, Samples.labels(region));
    }
}
