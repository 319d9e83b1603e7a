// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.news.NewsItem;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Making a subscription of a selection. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SubscribePageTest {
    private TestSite site;

    @BeforeAll
    void serve(@TempDir Path folder) {
        List<NewsItem> items = new ArrayList<>();
        IntStream.range(0, 56).forEach(i -> items.add(item("th" + i, "2025-06-" + (10 + i % 18), "DE-TH")));
        IntStream.range(0, 13).forEach(i -> items.add(item("sn" + i, "2025-02-" + (10 + i), "DE-SN")));
        items.add(item("by", "2024-12-24", "DE-BY"));
        items.add(item("he", "2019-12-24", "DE-HE"));
        site = new TestSite(folder, false, items);
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({
        "DE-TH, Etwa 2 Meldungen am Tag.",
        "DE-SN, Etwa 1 Meldung im Monat.",
        "DE-BY, Etwa 1 Meldung im Jahr.",
        "DE-HE, In den letzten zwölf Monaten kam dazu keine Meldung."
    })
    void saysHowMuchIsToBeExpected(String region, String volume) {
        assertThat(site.page("/abo?region=" + region).select("main").text()).contains(volume);
    }

    @Test
    void hasTheAddressesOfTheSelectionToCopy() {
        Document page = site.page("/abo?region=DE-TH&kind=report");
        assertThat(page.select("h1").text()).isEqualTo("Berichte in Thüringen abonnieren");
        assertThat(page.select("input[readonly]").eachAttr("value"))
                .containsExactly(
                        "https://news.example/feed.rss?region=DE-TH&kind=report",
                        "https://news.example/feed.atom?region=DE-TH&kind=report",
                        "https://news.example/feed.json?region=DE-TH&kind=report");
        assertThat(page.select("input[readonly]").eachAttr("id"))
                .isEqualTo(page.select(".copy label").eachAttr("for"));
        assertThat(page.select("link[rel=alternate][type=application/rss+xml]").attr("href"))
                .isEqualTo("/feed.rss?region=DE-TH&kind=report");
    }

    @Test
    void isABuilderOfFeedsByAPlainForm() {
        Document page = site.page("/abo?region=DE-TH&region=DE-SN&body=FITKO&from=90d&lang=de");
        assertThat(page.select("form.choose").attr("action")).isEqualTo("/abo");
        assertThat(page.select("form.choose label").eachText())
                .containsExactly("Wörter", "Ort oder Kreis", "Region", "Ebene", "Thema", "Art");
        assertThat(page.select("form.choose label").eachAttr("for"))
                .isEqualTo(
                        page.select("form.choose").select("input[id], select").eachAttr("id"));
        assertThat(page.select("#region option[selected]").eachAttr("value")).containsExactly("DE-TH,DE-SN");
        assertThat(page.select("#region option[selected]").text())
                .as("choosing another replaces both")
                .isEqualTo("Thüringen, Sachsen");
        assertThat(page.select("form.choose input[type=hidden]").stream()
                        .map(field -> field.attr("name") + "=" + field.val())
                        .toList())
                .containsExactlyInAnyOrder("body=FITKO", "from=90d", "lang=de");
    }

    @Test
    void leavesNoEmptyFieldInAnAddressThatIsKeptForYears() {
        assertThat(site.get("/abo?q=&place=&region=DE-TH&level=&topic=&kind=report")
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/abo?region=DE-TH&kind=report"));
    }

    @Test
    void saysOfAMisspeltPlaceThatNobodyKnowsIt() {
        assertThat(site.page("/abo?place=Kasssel&lang=de").select(".note").text())
                .contains("Kasssel", "Kassel");
        assertThat(site.page("/abo?place=Kasssel&lang=de").select(".note a").eachAttr("href"))
                .contains("/abo?place=Kassel&lang=de");
    }

    @Test
    void whoOpensAFeedInABrowserSeesWhatItIs() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<Void> opened = client.send(
                    HttpRequest.newBuilder(site.address("/feed.rss?region=DE-TH"))
                            .headers("Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "document")
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            assertThat(opened.statusCode()).isEqualTo(303);
            assertThat(opened.headers().firstValue("Location").orElseThrow()).endsWith("/abo?region=DE-TH");
        }
        assertThat(site.get("/feed.rss?region=DE-TH", "Accept", "text/html")
                        .headers()
                        .firstValue("Content-Type")
                        .orElseThrow())
                .startsWith("application/rss+xml");
    }

    @Test
    void givesAllRegionsAsFeedsOfTheirOwn() {
        Document list = Jsoup.parse(site.text("/feeds/region.opml"), "", Parser.xmlParser());
        assertThat(list.select("outline[text=Thüringen]").attr("xmlUrl"))
                .isEqualTo("https://news.example/feed.atom?region=DE-TH");
        assertThat(list.select("outline")).hasSizeGreaterThanOrEqualTo(16);
        for (String href : site.page("/abo").select("main a[href^=/feeds/]").eachAttr("href")) {
            assertThat(site.get(href).statusCode()).as(href).isEqualTo(200);
        }
        assertThat(site.get("/feeds/colour.opml").statusCode()).isEqualTo(404);
    }

    private static NewsItem item(String name, String day, String region) {
        return Samples.item(name, "Titel " + name, "", day, Samples.labels(region));
    }
}
