// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.demo;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.demo.shape.Desk;
import amtsblick.demo.shape.MadeUpArticle;
import amtsblick.demo.shape.Shape;
import amtsblick.demo.shape.ShapeMarkup;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class NewsroomTest {
    private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");

    private final DemoEdition edition = new DemoEdition(Stock.read(), START, Duration.ofSeconds(20));
    private final Newsroom newsroom = new Newsroom(edition, URI.create("http://127.0.0.1:8081"));

    @ParameterizedTest
    @ValueSource(strings = {"innenressort", "umschau", "itrat", "stadtlandnetz", "netzticker"})
    void printsWellFormedFeeds(String desk) throws Exception {
        String feed = get(path(desk));
        var document = DocumentBuilderFactory.newNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(feed.strip())));
        int entries = document.getElementsByTagName("item").getLength()
                + document.getElementsByTagName("entry").getLength();
        assertThat(entries).isEqualTo(edition.of(desk, START).size());
    }

    @ParameterizedTest
    @CsvSource({"digitalressort", "netzaufsicht", "bremen", "mv", "nrw", "oesterreich"})
    void printsListingsThatTheirSelectorsRead(String desk) {
        Shape shape = Newsroom.desk(path(desk)).orElseThrow().shape();
        var selectors = shape.selectors().orElseThrow();
        var items = Jsoup.parse(get(path(desk))).select(selectors.item());
        assertThat(items).hasSameSizeAs(edition.of(desk, START));
        assertThat(items).allSatisfy(item -> {
            assertThat(item.select(selectors.title().orElseThrow()).text()).isNotBlank();
            assertThat(item.select(selectors.date().orElseThrow()).text()).containsPattern("\\d");
        });
    }

    @Test
    void leadsFromPageToPageOfTheMagazine() {
        var first = Jsoup.parse(get("/rundblick/aktuelles"));
        assertThat(first.select("article.meldung")).hasSize(60);
        assertThat(first.select("a.weiter").attr("href")).isEqualTo("?pg=2");
        var second = Jsoup.parse(get("/rundblick/aktuelles?pg=2"));
        assertThat(second.select("article.meldung"))
                .hasSize(edition.of("rundblick", START).size() - 60);
        assertThat(second.select("a.weiter")).isEmpty();
    }

    @Test
    void hidesSoftHyphensAndDoubledEscapesInTheOldFeed() {
        assertThat(get(path("innenressort"))).contains("&#173;").contains("&amp;#228;");
    }

    @Test
    void opensEveryArticleAndSaysThatItIsMadeUp() {
        for (Desk desk : Desks.ALL) {
            for (MadeUpArticle article : edition.of(desk.id(), START)) {
                String page = get("/" + desk.id() + "/meldung/" + article.slug());
                assertThat(page).contains(ShapeMarkup.escape(article.title()), "Vorf&uuml;hrdaten");
            }
        }
    }

    @Test
    void keepsSecretWhatIsNotPublicYet() {
        MadeUpArticle later = edition.of("thueringen", START.plusSeconds(3600)).getFirst();
        String path = "/thueringen/meldung/" + later.slug();
        assertThat(newsroom.answer(path, "", START).status()).isEqualTo(404);
        assertThat(newsroom.answer(path, "", START.plusSeconds(3600)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/, 200",
        "/rundblick/, 200",
        "/nordmark/?type=100, 500",
        "/berlin/feed/, 429",
        "/nowhere, 404",
        "/rundblick/nowhere, 404",
        "/rundblick/meldung/nothing, 404",
        "/rundblick/aktuelles?pg=999999999999, 200",
    })
    void answersWith(String address, int status) {
        assertThat(answer(address).status()).isEqualTo(status);
    }

    @Test
    void asksCrawlersToLeaveOneDeskAlone() {
        assertThat(get("/robots.txt")).isEqualTo("User-agent: *\nDisallow: /seenland/\n");
    }

    private static String path(String desk) {
        return Desks.ALL.stream()
                .filter(d -> d.id().equals(desk))
                .findFirst()
                .orElseThrow()
                .path();
    }

    private String get(String address) {
        return new String(answer(address).body(), StandardCharsets.UTF_8);
    }

    private DemoAnswer answer(String address) {
        String[] parts = address.split("\\?", 2);
        return newsroom.answer(parts[0], parts.length > 1 ? parts[1] : "", START);
    }
}
