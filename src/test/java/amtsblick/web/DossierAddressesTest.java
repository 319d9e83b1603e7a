// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which address leads to which dossier, however it was typed. */
class DossierAddressesTest extends DossierSite {
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

    @ParameterizedTest
    @CsvSource({
        "/region/Th%C3%BCringen, /region/thueringen",
        "/region/DE-TH?lang=en, /region/thueringen?lang=en",
        "/region/thueringen?kind=agreement&page=2, /?region=DE-TH&kind=agreement&page=2",
        "/ort/hamburg, /region/hamburg",
        "/ort?name=Ahaus, /ort/ahaus",
        "/ort?name=ahaus&lang=en, /ort/ahaus?lang=en",
        "/ort?name=05554004, /ort/ahaus",
        "/ort?name=NRW, /region/nordrhein-westfalen",
        "/thema/ki, /thema/kuenstliche-intelligenz",
        "/art/Stellungnahmen, /art/stellungnahme"
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
