// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static amtsblick.archive.Samples.labels;
import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.news.NewsItem;
import amtsblick.news.label.Label;
import amtsblick.news.label.Labels;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of regions, places, topics, kinds, bodies, sources and areas; it is 1 July 2025. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DossierPagesTest {
    private TestSite site;

    @BeforeAll
    void start(@TempDir Path folder) {
        List<NewsItem> items = new ArrayList<>();
        items.add(item("today", "Thüringen legt los", "2025-07-01", labels("DE-TH")));
        items.add(item(
                "june",
                "Noch etwas",
                "2025-06-03",
                labels(List.of("DE-TH"), List.of(), "agreement", List.of("ai", "e-file"))));
        items.add(item(
                "march",
                "Vertrag",
                "2025-03-09",
                labels(List.of("DE-TH"), List.of("Jena"), "agreement", List.of("e-file"))));
        items.add(item("old", "Lange her", "2023-01-02", labels("DE-TH")));
        items.add(item(
                "ahaus",
                "Ahaus spart Papier",
                "2025-06-30",
                labels(List.of("DE-NW"), List.of("Ahaus"), "launch", List.of("e-file"))));
        items.add(item(
                "kreis",
                "Kreis zieht nach",
                "2025-06-29",
                labels(List.of("DE-NW"), List.of("Kreis Borken"), "launch", List.of())));
        items.add(item(
                "namesake",
                "In Hessen",
                "2025-06-28",
                labels(List.of("DE-HE"), List.of("Borken (Hessen)"), "launch", List.of())));
        Labels labels = labels("DE");
        items.add(item(
                "body",
                "FITKO handelt",
                "2025-06-27",
                labels.with(List.of(new Label("FITKO", "test", List.of("FITKO"))), labels.facts())));
        site = new TestSite(folder, false, items);
    }

    private static NewsItem item(String name, String title, String day, Labels labels) {
        return Samples.item(name, title, "", day, labels);
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void aTopicSaysWhichLandHadNewsInWhichMonth() {
        Document topic = site.page("/thema/e-akte-und-prozesse?lang=de");
        assertThat(topic.select(".lands thead th").eachText()).hasSize(14).startsWith("Land", "Aug", "Sep");
        assertThat(topic.select(".lands thead abbr").last().attr("title")).isEqualTo("Juli 2025");
        assertThat(topic.select(".lands tbody tr").eachText())
                .containsExactly(
                        "Thüringen 0 0 0 0 0 0 0 1 0 0 1 0 2", "Nordrhein-Westfalen 0 0 0 0 0 0 0 0 0 0 1 0 1");
        assertThat(topic.select(".lands tbody tr").first().select("td a").eachAttr("href"))
                .containsExactly(
                        "/?region=DE-TH&topic=e-file&from=2025-03-01&to=2025-03-31&lang=de",
                        "/?region=DE-TH&topic=e-file&from=2025-06-01&to=2025-06-30&lang=de");
        assertThat(topic.select(".lands td a").first().attr("aria-label")).isEqualTo("Thüringen, März 2025: 1 Meldung");
        assertThat(site.page("/koerperschaft/fitko").select(".lands"))
                .as("no Land among its news")
                .isEmpty();
    }

    @Test
    void tellARegionInASentenceMadeOfFacts() {
        Document page = site.page("/region/thueringen");
        assertThat(page.select("h1").text()).isEqualTo("Thüringen");
        assertThat(page.select("main .lead").text())
                .isEqualTo("4 Meldungen, 3 davon in den letzten zwölf Monaten, 1 davon im Juli, die neueste von heute."
                        + " Häufigste Themen: Künstliche Intelligenz, E-Akte und Prozesse.");
        assertThat(page.title()).isEqualTo("Thüringen: Meldungen zur digitalen Verwaltung – Amtsblick");
        assertThat(page.select("meta[name=description]").attr("content")).startsWith("Thüringen. 4 Meldungen, 3 davon");
        assertThat(page.select("script[type=application/ld+json]").html()).contains("ItemList", "Thüringen legt los");
        assertThat(page.select("article h3").eachText())
                .containsExactly("Thüringen legt los", "Noch etwas", "Vertrag", "Lange her");
    }

    @Test
    void drawTwelveMonthsWhoseBarsAreLinks() {
        Document page = site.page("/region/thueringen");
        assertThat(page.select(".months li")).hasSize(12);
        assertThat(page.select(".months a").eachAttr("href"))
                .containsExactly(
                        "/?region=DE-TH&from=2025-03-01&to=2025-03-31",
                        "/?region=DE-TH&from=2025-06-01&to=2025-06-30",
                        "/?region=DE-TH&from=2025-07-01&to=2025-07-31");
        assertThat(page.select(".months a .hidden").first().text()).isEqualTo("März 2025: 1 Meldung");
        assertThat(site.page("/ort/ahaus").select(".months")).as("of one item").isEmpty();
    }

    @Test
    void canBeRememberedAsTheyAreNow() {
        assertThat(site.page("/ort/ahaus").select("a:contains(Ab jetzt merken)").attr("href"))
                .isEqualTo("/?ags=05554004&since=2025-07-01T12:00");
    }

    @Test
    void aPlaceLeadsToTheMunicipalitiesOfItsSize() {
        Document place = site.page("/ort/ahaus");
        Element link = place.selectFirst("a[href*='area=wie-']");
        assertThat(link).isNotNull();
        assertThat(link.text()).isEqualTo("Kommunen wie Ahaus");
        Document alike = site.page(link.attr("href"));
        assertThat(alike.select("article h3").eachText()).containsExactly("Ahaus spart Papier");
        assertThat(alike.title()).contains("Kommunen wie Ahaus");
        assertThat(site.text("/feed.rss?area=wie-05554004"))
                .contains("Ahaus spart Papier")
                .doesNotContain("In Hessen");
        assertThat(site.get("/?area=wie-05554").statusCode()).isEqualTo(400);
    }

    @Test
    void announceTheirOwnFeeds() {
        assertThat(site.page("/region/thueringen")
                        .select("head link[rel=alternate][type=application/atom+xml]")
                        .attr("href"))
                .isEqualTo("/feed.atom?region=DE-TH");
        Document place = site.page("/ort/ahaus?lang=en");
        assertThat(place.select("head link[type=application/rss+xml]").attr("href"))
                .isEqualTo("/feed.rss?ags=05554004&lang=en");
        assertThat(site.text("/feed.rss?ags=05554")).contains("Ahaus spart Papier", "Kreis zieht nach");
    }

    @Test
    void leadOnToNeighboursPlacesAndTopics() {
        Document page = site.page("/region/thueringen");
        assertThat(page.select(".side a[href=/region/hessen] + .n").text()).isEqualTo("1");
        assertThat(page.select(".side a[href=/ort/jena] + .n").text()).isEqualTo("1");
        assertThat(page.select(".side a[href=/?region=DE-TH&topic=e-file] + .n").text())
                .isEqualTo("2");
        assertThat(page.select(".side a[href=/?region=DE-TH&source=example]")).hasSize(1);
        assertThat(page.select(".side a[href=/ort/ilm-kreis]"))
                .as("a county without news")
                .hasSize(1);
        assertThat(page.select("svg.map a")).hasSize(16);
        assertThat(page.select("svg.map a:has(.on)").attr("href")).isEqualTo("/region/thueringen");
    }

    @Test
    void rollUpFromPlaceToCountyToLand() {
        Document ahaus = site.page("/ort/ahaus");
        assertThat(ahaus.select(".crumbs a").eachAttr("href"))
                .containsExactly("/", "/region/nordrhein-westfalen", "/ort/kreis-borken");
        assertThat(ahaus.select("main .lead").text())
                .startsWith(
                        "Kommune im Kreis Borken, Nordrhein-Westfalen, rund 38.000 Menschen: 1 Meldung in zwölf Monaten");
        assertThat(ahaus.select(".side a[href=/ort/bocholt]")).hasSize(1);
        Document county = site.page("/ort/kreis-borken");
        assertThat(county.select("article h3").eachText()).containsExactly("Ahaus spart Papier", "Kreis zieht nach");
        assertThat(county.select(".side a[href=/ort/ahaus] + .n").text()).isEqualTo("1");
        assertThat(county.select("main .lead").text())
                .startsWith("Kreis in Nordrhein-Westfalen, rund 371.000 Menschen:");
    }

    @Test
    void leaveTheChoiceBetweenPlacesOfOneName() {
        Document choice = site.page("/ort/borken");
        assertThat(choice.select("h1").text()).contains("Borken");
        assertThat(choice.select(".options a").eachAttr("href"))
                .contains("/ort/borken-nordrhein-westfalen", "/ort/borken-hessen", "/ort/kreis-borken");
        assertThat(choice.select(".options li").first().text()).contains("Kreis Borken, Nordrhein-Westfalen");
        assertThat(site.page("/ort/borken-hessen").select("article h3").eachText())
                .containsExactly("In Hessen");
        assertThat(site.page("/ort/borken-hessen").select(".side a[href=/ort/borken-nordrhein-westfalen]"))
                .hasSize(1);
    }

    @Test
    void tellATopicMonthByMonthAndWhatOccursBeside() {
        Document topic = site.page("/thema/e-akte-und-prozesse");
        assertThat(topic.select(".day h2").eachText()).containsExactly("Juni 2025", "März 2025");
        assertThat(topic.select(".day").first().select("h3").eachText())
                .containsExactly("Ahaus spart Papier", "Noch etwas");
        assertThat(topic.select(".side a[href=/thema/kuenstliche-intelligenz] + .n")
                        .text())
                .isEqualTo("1");
        assertThat(topic.select(".side a[href=/?region=DE-TH&topic=e-file] + .n")
                        .text())
                .isEqualTo("2");
        assertThat(topic.select("a[href=/vergleich/e-akte-und-prozesse]")).isNotEmpty();
    }

    @Test
    void tellWhoActs() {
        Document body = site.page("/koerperschaft/fitko");
        assertThat(body.select("h1").text()).isEqualTo("FITKO");
        assertThat(body.select("article h3").eachText()).containsExactly("FITKO handelt");
        assertThat(site.page("/quelle/example").select("a[href=/sources/example]"))
                .isNotEmpty();
        assertThat(site.page("/art/vereinbarung").select("article h3").eachText())
                .containsExactly("Noch etwas", "Vertrag");
        assertThat(site.page("/gebiet/mitteldeutschland").select("article h3")).hasSize(4);
    }

    @Test
    void canBeSubscribedToBeforeThereIsAnyNews() {
        Document page = site.page("/ort/bocholt");
        assertThat(page.select("main .lead").text()).endsWith("noch keine Meldung.");
        assertThat(page.select(".empty a").eachAttr("href")).contains("/feed.atom?ags=05554008");
        assertThat(page.select(".empty a[href=/ort/kreis-borken]")).hasSize(1);
        assertThat(site.page("/region/saarland").select("main .lead").text()).isEqualTo("Noch keine Meldung.");
    }

    @ParameterizedTest
    @CsvSource({
        "/region/Th%C3%BCringen, /region/thueringen",
        "/region/DE-TH?lang=en, /region/thueringen?lang=en",
        "/region/thueringen?kind=agreement&page=2, /?region=DE-TH&kind=agreement&page=2",
        "/ort/hamburg, /region/hamburg",
        "/ort?name=Ahaus, /ort/ahaus",
        "/ort?name=ahaus&lang=en, /ort/ahaus?lang=en",
        "/ort?name=05554004, /ort/ahaus",
        "/ort?name=NRW, /region/nordrhein-westfalen"
    })
    void leadToTheOneAddressOfASelection(String asked, String address) {
        HttpResponse<byte[]> answer = site.get(asked);
        assertThat(answer.statusCode()).isIn(302, 303);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(address);
    }

    @Test
    void answerWhatCampaignsAppendToALinkLikeTheLink() {
        assertThat(site.get("/region/thueringen?utm_source=brief").statusCode()).isEqualTo(200);
    }

    @Test
    void offerWhatIsSpeltAlikeWhereNothingIs() {
        HttpResponse<byte[]> answer = site.get("/region/turingen");
        assertThat(answer.statusCode()).isEqualTo(404);
        Document page = Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8));
        assertThat(page.select(".options a").eachAttr("href")).contains("/region/thueringen");
        HttpResponse<byte[]> unlike = site.get("/thema/qqqqqqqqqqqqq");
        assertThat(unlike.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(new String(unlike.body(), StandardCharsets.UTF_8))
                        .select("main a[href='/?q=qqqqqqqqqqqqq']")
                        .text())
                .as("a name that is no page may still stand in headlines")
                .isEqualTo("Meldungen mit „qqqqqqqqqqqqq“ suchen");
        assertThat(site.page("/ort?name=Ahauss").select(".options a").eachAttr("href"))
                .contains("/ort/ahaus");
        assertThat(site.page("/ort?name=Xqzwv").text()).contains("„Xqzwv“ kennt Amtsblick als Ort nicht.");
    }

    @Test
    void findAPlaceByAPlainForm() {
        Element form = site.page("/ort").select("form[action=/ort]").first();
        assertThat(form.select("input[name=name]")).hasSize(1);
        assertThat(site.page("/ort?name=Borken").select(".options a").eachAttr("href"))
                .contains("/ort/borken-hessen");
        assertThat(site.page("/ort?name=Borken&lang=en")
                        .select("form input[name=lang]")
                        .attr("value"))
                .isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/regionen", "/themen", "/arten", "/koerperschaften", "/gebiete"})
    void areAllListed(String list) {
        Document page = site.page(list);
        assertThat(page.select(".columns a")).isNotEmpty();
        for (String href : page.select(".columns a").eachAttr("href")) {
            assertThat(site.get(href).statusCode()).as(href).isEqualTo(200);
        }
    }

    @Test
    void partsOfAnotherCountryAreListedUnderItsName() {
        Document page = site.page("/regionen");
        assertThat(page.select("h2:has(+ .columns)").eachText()).containsExactly("Österreich", "Schweiz");
        assertThat(page.select("h2:contains(Schweiz) + .columns a").eachText())
                .contains("Kanton Uri")
                .doesNotContain("Wien");
        assertThat(page.select(".columns").first().select("a").eachText()).contains("Bayern", "Österreich");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/region/thueringen", "/ort/ahaus", "/ort/borken", "/thema/register", "/regionen", "/ort"})
    void speakEnglishUnderTheSameAddress(String path) {
        Document page = site.page(path + "?lang=en");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("main").text()).doesNotContain("Meldung", "Welcher", "Menschen");
        assertThat(page.select("main a[href^=/]").eachAttr("href"))
                .allSatisfy(href -> assertThat(href).contains("lang=en"));
    }
}
