// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search that was stopped before its end says nothing of what there is not. */
class StoppedSearchTest {
    private TestSite site;

    @BeforeEach
    void open(@TempDir Path folder) {
        site = new TestSite(
                folder,
                false,
                List.of(
                        Samples.item("a", "Wallet für Ahaus"),
                        Samples.item("b", "Wallet und Register", "", "2024-02-01", Samples.labels("DE-TH"))));
    }

    @AfterEach
    void close() {
        site.close();
    }

    private <T> T stopped(Supplier<T> asking) {
        site.cutShort = true;
        try {
            return asking.get();
        } finally {
            site.cutShort = false;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feed.rss?q=Zuckerwatte",
                "/feed.atom?q=Zuckerwatte",
                "/feed.json?q=Zuckerwatte",
                "/feed.atom?archive=2024-02.1",
                "/calendar.ics",
                "/register/vereinbarungen.csv",
                "/api/v1/items.csv",
                "/api/v1/bodies",
                "/feeds/body.opml",
                "/sitemap.xml"
            })
    void noProgramTakesItForAllThereIs(String path) {
        assertThat(stopped(() -> site.get(path)).statusCode()).isEqualTo(503);
        assertThat(site.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void aFeedThatHasSomethingIsGivenAndNotKept() {
        HttpResponse<byte[]> feed = stopped(() -> site.get("/feed.atom?q=Wallet"));
        assertThat(new String(feed.body(), StandardCharsets.UTF_8)).contains("Wallet für Ahaus");
        assertThat(feed.headers().firstValue("ETag")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?q=Zuckerwatte", "/register/vereinbarungen"})
    void aPageDoesNotSayThatNothingWasFound(String path) {
        assertThat(stopped(() -> site.page(path)).select(".empty h2").text()).isEqualTo("Noch nichts gefunden");
        assertThat(site.page(path).select(".empty h2").text()).isEqualTo("Nichts gefunden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/abo?region=DE-TH",
                "/vergleich?region=DE-TH&q=Wallet",
                "/presseschau?q=Wallet",
                "/register/vereinbarungen",
                "/region/thueringen",
                "/?q=Wallet"
            })
    void aPageSaysThatItIsIncomplete(String path) {
        assertThat(stopped(() -> site.page(path)).text()).contains("wurde abgebrochen");
        assertThat(site.page(path).text()).doesNotContain("wurde abgebrochen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/abo?region=DE-TH", "/vergleich?region=DE-BY&q=Zuckerwatte"})
    void aPageDoesNotSayHowFewThereAre(String path) {
        assertThat(stopped(() -> site.page(path)).text()).doesNotContain("noch nichts", "Kein Land", "keine Meldung");
    }

    @Test
    void howManyToExpectIsMissedWhereOnlyThatSearchWasStopped() {
        site.cutAfter.set(1);
        HttpResponse<byte[]> page = site.get("/abo?region=DE-TH");
        assertThat(new String(page.body(), StandardCharsets.UTF_8)).contains("wurde abgebrochen");
        assertThat(page.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void theMonthsOfATopicAreMissedWhereOnlyCountingThemWasStopped() {
        site.cutAfter.set(1);
        HttpResponse<byte[]> page = site.get("/thema/kuenstliche-intelligenz");
        assertThat(new String(page.body(), StandardCharsets.UTF_8)).contains("wurde abgebrochen");
        assertThat(page.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void thePageDoesNotSayThatFeedsHaveLess() {
        site.cutAfter.set(1);
        assertThat(site.text("/?q=Wallet&sort=relevance")).doesNotContain("Feeds und Tabelle");
    }

    @Test
    void noPlaceAndNoSourceIsDeniedByIt() {
        assertThat(stopped(() -> site.page("/?place=Oberlummerbach")).text()).doesNotContain("Keine Meldung nennt");
        assertThat(stopped(() -> site.text("/api/v1/items?place=Oberlummerbach")))
                .doesNotContain("place.unknown");
        assertThat(stopped(() -> site.get("/?source=verschwunden")).statusCode())
                .isEqualTo(200);
        assertThat(stopped(() -> site.page("/?q=ort:Oberlummerbach")).text()).doesNotContain("Keine Meldung nennt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/items?q=Wallet",
                "/api/v1/items?q=Zuckerwatte",
                "/api/v1/facets/region?q=Wallet",
                "/api/v1/facets/region?q=Zuckerwatte"
            })
    void theApiSaysIt(String path) {
        assertThat(stopped(() -> site.text(path))).contains("query.timeout", "dauerte zu lange");
        assertThat(site.text(path)).doesNotContain("query.timeout");
    }

    @Test
    void theApiSaysItOfTheTotalBehindACursor() {
        String cursor = Samples.item("a", "").id();
        String path = "/api/v1/items?q=Wallet&cursor=" + cursor;
        site.text(path); // the words of filters are read
        int asked = site.finds.get();
        site.text(path + "&lang=de");
        site.cutAfter.set(site.finds.get() - asked - 1);
        HttpResponse<byte[]> last = site.get(path + "&lang=en");
        assertThat(new String(last.body(), StandardCharsets.UTF_8)).contains("query.timeout");
        assertThat(last.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void aListThatLacksSomethingIsNotKept() {
        assertThat(stopped(() -> site.get("/koerperschaften")).headers().firstValue("ETag"))
                .isEmpty();
        assertThat(stopped(() -> site.page("/koerperschaften?lang=en"))
                        .select(".note")
                        .text())
                .startsWith("The search took too long");
        assertThat(site.get("/koerperschaften").headers().firstValue("ETag")).isPresent();
        assertThat(site.page("/koerperschaften").select(".note")).isEmpty();
    }

    @Test
    void aSuggestionIsNotCountedByIt() {
        Document page = stopped(() -> site.page("/suche/vorschlaege?q=Walle"));
        assertThat(page.select(".suggestions a").eachText()).contains("Wallet");
        assertThat(page.select(".suggestions").text()).doesNotContain("Meldung");
        assertThat(site.page("/suche/vorschlaege?q=Walle")
                        .select(".suggestions")
                        .text())
                .contains("2 Meldungen");
    }
}
