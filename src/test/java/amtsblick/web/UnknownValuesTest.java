// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.news.NewsItem;
import amtsblick.news.fact.Facts;
import amtsblick.news.label.Label;
import amtsblick.source.Source;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

/** What is asked for and unknown is said to be, instead of answered with nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnknownValuesTest {
    private TestSite site;

    @BeforeAll
    void serve(@TempDir Path folder) {
        List<Source> sources = List.of(TestSite.source("husum-rathaus", true), TestSite.source("gera", false));
        site = new TestSite(
                folder,
                false,
                List.of(
                        at("Husum", "example"),
                        at("Bad Köstritz", "husum-rathaus"),
                        at("Frankfurt am Main", "gera"),
                        at("Emden", "gera"),
                        by("FITKO"),
                        by("Seemannsamt Husum")),
                sources);
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({"husum-rathhaus,husum-rathaus", "Husum,husum-rathaus", "GERA,gera", "gear,gera"})
    void refusesASourceThatNobodyKnowsAndNamesTheNearest(String asked, String nearest) {
        HttpResponse<byte[]> page = site.get("/?source=" + asked);
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(body(page)).contains("Eine solche Quelle gibt es nicht").contains("„" + nearest + "“");
        HttpResponse<byte[]> feed = site.get("/feed.rss?source=gera&source=" + asked, "Accept-Language", "en");
        assertThat(feed.statusCode()).isEqualTo(400);
        assertThat(body(feed)).contains("There is no such source").contains("“" + nearest + "”");
        HttpResponse<byte[]> api = site.get("/api/v1/items?source=" + asked);
        assertThat(api.statusCode()).isEqualTo(400);
        assertThat(body(api)).contains("\"parameter\" : \"source\"").contains(nearest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fact=Quatsch | Fristen (deadline), Termine (event) | Deadlines (deadline), Dates of events (event)",
                "state=Quatsch | zurückgezogen (withdrawn), geändert (changed) | Give one of withdrawn, changed",
                "level=Quatsch | Bund (federal), Länder (state) | federal, States (state)",
                "deadline=Quatsch | offen (open) | Give open",
                "sort=Quatsch | neueste, älteste, Relevanz oder Frist | newest, oldest, relevance or deadline"
            })
    void namesWhatThereIsInTheReadersWords(String asked, String german, String english) {
        assertThat(Jsoup.parse(body(site.get("/?" + asked))).text()).contains(german);
        assertThat(Jsoup.parse(body(site.get("/?lang=en&" + asked))).text()).contains(english);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?q=%E2%80%AEabc",
                "/?place=%E2%80%AEabc",
                "/?kind=%E2%81%A7abc",
                "/?%E2%80%AEabc=1",
                "/ort?name=%E2%80%AEabc",
                "/ort/%E2%80%AEabc",
                "/suche/vorschlaege?q=%E2%80%AEabc",
                "/api/v1/items?q=%E2%80%AEabc",
                "/feed.atom?q=%E2%80%AEabc"
            })
    void nothingThatWasTypedTurnsThePageAround(String path) {
        String answer = body(site.get(path));
        assertThat(answer).doesNotContainPattern("[\u202A-\u202E\u2066-\u2069]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?q=",
                "/?place=",
                "/?kind=",
                "/?since=",
                "/abo?body=",
                "/ort?name=",
                "/suche/vorschlaege?q=",
                "/presseschau?q=",
                "/register/vereinbarungen?q=",
                "/api/v1/items?q=",
                "/api/v1/items?ids=",
                "/api/v1/suggest?q=",
                "/feed.atom?place=",
                "/calendar.ics?q="
            })
    void noSignThatNobodySeesComesBack(String path) {
        String unseen = "a%07b%00c%1Bd%C2%85e%E2%80%A8f%E2%80%A9g%EF%BF%B9h%F3%A0%81%81i%7Fj";
        assertThat(body(site.get(path + unseen)))
                .doesNotContainPattern(
                        "[\\x00-\\x08\\x0B\\x0E-\\x1F\\x7F-\\x9F\u2028\u2029\uFFF9-\uFFFB\\x{E0000}-\\x{E007F}]")
                .doesNotContain("\\u000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"place", "body"})
    void aNameIsNoLongerThanNamesAre(String parameter) {
        HttpResponse<byte[]> answer = site.get("/?" + parameter + "=" + "a".repeat(3_000));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).hasSizeLessThan(10_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=aelteste",
                "sort=Fristen",
                "sort=NEUESTE%20zuerst",
                "deadline=offene%20Fristen",
                "deadline=Open%20deadlines",
                "lang=Deutsch",
                "lang=english",
                "lang=de-DE",
                "lang=en_GB",
                "state=geaendert"
            })
    void understandsThemAsPeopleSpellThem(String asked) {
        assertThat(site.get("/?" + asked).statusCode()).isEqualTo(200);
        assertThat(site.get("/api/v1/items?" + asked).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feeds/region.opml?region=DE-TH",
                "/sources.opml?region=DE-TH",
                "/catalog.jsonld?q=Netz",
                "/openapi.json?version=2",
                "/suche/vorschlaege?begin=Netz",
                "/ort?place=Gera",
                "/api/v1/items?ids=abc&cursor=abc"
            })
    void noAddressTakesWhatItDoesNotKnow(String path) {
        HttpResponse<byte[]> answer = site.get(path);
        assertThat(answer.statusCode()).as(body(answer)).isEqualTo(400);
        String start = path.substring(0, path.indexOf('?'));
        if (!start.contains("v1")) {
            assertThat(site.get(start + "?lang=en&utm_source=brief").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void knowsASourceByWhatIsLeftOfIt() {
        assertThat(site.page("/?source=example").select("article")).hasSize(1);
        assertThat(site.get("/?source=gera").statusCode()).as("is not visited").isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"Huusum,Husum", "Frankfurt,Frankfurt am Main", "Edmen,Emden"})
    void suggestsAPlaceThatIsSpeltAlike(String asked, String similar) throws IOException {
        Document page = site.page("/?place=" + asked + "&kind=report");
        String spelt = asked.replace('+', ' ');
        assertThat(page.select(".note").text())
                .isEqualTo("Keine Meldung nennt den Ort „" + spelt + "“. Ähnlich heißen: " + similar);
        String target = page.select(".note a").attr("href");
        assertThat(target).contains("kind=report");
        assertThat(site.page(target).select("article")).hasSize(1);
        assertThat(site.page("/?place=" + asked + "&lang=en").select(".note").text())
                .isEqualTo("No headline names the place “" + spelt + "”. Similar names: " + similar);
        JsonNode api = json("/api/v1/items?facets=none&place=" + asked);
        assertThat(api.at("/notes")).extracting(JsonNode::asText).containsExactly("place.unknown");
        assertThat(api.at("/suggestions/place").path(spelt))
                .extracting(JsonNode::asText)
                .containsExactly(similar);
    }

    @ParameterizedTest
    @CsvSource({"place=husum", "place=HUSUM", "place=bad+koestritz", "body=SEEMANNSAMT+husum", "body=fitko"})
    void knowsAPlaceAndABodyInWhateverCase(String asked) throws IOException {
        assertThat(json("/api/v1/items?" + asked).path("total").asInt()).isEqualTo(1);
        assertThat(site.page("/?" + asked).select(".note")).isEmpty();
    }

    @Test
    void suggestsAPlaceWithoutNewsWhereNoneWithNewsIsSpeltAlike() {
        assertThat(site.page("/?place=Ahuas").select(".note").text()).endsWith("Ähnlich heißen: Ahaus");
        assertThat(site.page("/?place=Ahaus").select(".note").text()).isEqualTo("Keine Meldung nennt den Ort „Ahaus“.");
    }

    @Test
    void saysOfAPlaceLikeNoOtherThatItIsUnknown() throws IOException {
        assertThat(site.page("/?place=Xyzzyxburg&place=Husum").select(".note").text())
                .isEqualTo("Keine Meldung nennt den Ort „Xyzzyxburg“.");
        assertThat(json("/api/v1/items?place=Xyzzyxburg").at("/suggestions/place/Xyzzyxburg"))
                .isEmpty();
    }

    @Test
    void suggestsABodyThatIsSpeltAlike() throws IOException {
        Document page = site.page("/?body=FITKOH&kind=report");
        assertThat(page.select(".note").text())
                .isEqualTo("Keine Meldung nennt die Stelle „FITKOH“. Ähnlich heißen: FITKO");
        assertThat(page.select(".note a").attr("href")).contains("body=FITKO", "kind=report");
        assertThat(json("/api/v1/items?facets=none&body=FITKOH").at("/suggestions/body/FITKOH"))
                .extracting(JsonNode::asText)
                .containsExactly("FITKO");
    }

    @Test
    void saysNothingOfAKnownPlaceWithoutNewsOfThatKind() throws IOException {
        assertThat(site.page("/?place=Husum&kind=agreement").select(".note")).isEmpty();
        JsonNode api = json("/api/v1/items?place=Husum&kind=agreement");
        assertThat(api.at("/notes")).isEmpty();
        assertThat(api.has("suggestions")).isFalse();
    }

    private static NewsItem by(String body) {
        Label acts = new Label(body, "test", List.of(body));
        NewsItem item = Samples.item(
                "by" + body.length(),
                "Neues von " + body,
                "",
                "2025-06-30",
                Samples.labels("DE").with(List.of(acts), Facts.NONE));
        return Samples.ofSource(item, "gera", "Quelle gera");
    }

    private JsonNode json(String path) throws IOException {
        return new ObjectMapper().readTree(site.get(path).body());
    }

    private static NewsItem at(String place, String source) {
        NewsItem item = Samples.item(
                source + place.length(),
                "Neues aus " + place,
                "",
                "2025-06-30",
                Samples.labels(List.of("DE-SH"), List.of(place), "report", List.of("ai")));
        return Samples.ofSource(item, source, "Quelle " + source);
    }

    private static String body(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
