// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.news.NewsItem;
import amtsblick.news.label.Label;
import amtsblick.news.label.Labels;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where something is, asked by official key, by a named area and by a country of which it is a part. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TerritoryFiltersTest {
    private TestSite site;

    @BeforeAll
    void start(@TempDir Path folder) {
        site = new TestSite(
                folder,
                false,
                List.of(
                        at("dom", "DE-NW", "Köln"),
                        at("furt", "DE-HE", "Frankfurt am Main"),
                        at("land", "DE-NW"),
                        at("watt", "DE-SH", "Husum"),
                        at("see", "CH-ZH", "Winterthur"),
                        at("eid", "CH"),
                        at("bund", "DE")));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    private static NewsItem at(String title, String region, String... places) {
        List<Label> regions = List.of(new Label(region, "title", List.of()));
        List<Label> towns =
                Stream.of(places).map(p -> new Label(p, "title", List.of())).toList();
        Label level = new Label("state", "title", List.of());
        Label kind = new Label("other", "kind-none", List.of());
        return Samples.item(title, title, "", "2025-06-30", new Labels(regions, towns, level, kind, List.of(), "1"));
    }

    @Test
    void saysWhatIsCalledAlikeOnceInTheHeadingAndWithItsFilterAmongTheChosen() {
        Document page = site.page("/?place=K%C3%B6ln&region=DE-NW&ags=05&area=norddeutschland");
        assertThat(page.select("h1").text()).endsWith("in Köln (Nordrhein-Westfalen, Norddeutschland)");
        assertThat(page.select(".chips:not(.add) a").eachText())
                .contains("Region Nordrhein-Westfalen", "Gemeindeschlüssel (AGS) Nordrhein-Westfalen", "Köln");
    }

    @ParameterizedTest
    @CsvSource({
        "ags=05, dom land",
        "ags=05315, dom",
        "ags=05315000, dom",
        "ars=053150000000, dom",
        "place=05315000, dom",
        "place=K%C3%B6ln, dom",
        "ags=05&ags=01054, dom land watt",
        "area=norddeutschland, watt",
        "region=norddeutschland, watt",
        "area=grossstaedte, dom furt",
        "area=grossstaedte&ags=05, dom",
        "region=CH, eid see",
        "region=CH-ZH, see",
        "region=DE, bund"
    })
    void findsWhatLiesThere(String asked, String titles) {
        assertThat(site.page("/?" + asked).select("article h3").eachText())
                .containsExactlyInAnyOrder(titles.split(" "));
    }

    @Test
    void saysAKeyOneWayHoweverItWasAsked() {
        Document page = site.page("/?ars=053150000000");
        assertThat(page.select("link[type=application/rss+xml]").eachAttr("href"))
                .allMatch(feed -> feed.endsWith("ags=05315000"));
        assertThat(page.text()).contains("Köln (05315000)");
    }

    @Test
    void offersTheCantonsThatHaveNewsBehindTheRegions() {
        assertThat(site.page("/")
                        .select(".regions .rest label:not(:contains(0))")
                        .eachText())
                .anyMatch(label -> label.startsWith("Kanton Zürich"));
    }

    @ParameterizedTest
    @CsvSource({
        "ags=0531, amtlicher Gemeindeschlüssel",
        "ags=05999000, amtlicher Gemeindeschlüssel",
        "area=norddeutschlnd, norddeutschland"
    })
    void refusesWhatThereIsNot(String asked, String words) {
        assertThat(site.get("/?" + asked).statusCode()).isEqualTo(400);
        assertThat(site.text("/?" + asked)).contains(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ags=053150001&lang=de | „ags“ | amtlicher Gemeindeschlüssel",
                "ars=0531&lang=de | „ars“ | ARS mit 12",
                "place=0531&lang=en | “place” | official municipality key",
                "area=atlantis&lang=de | „area“ | es gibt norddeutschland, ostdeutschland",
                "area=atlantis&lang=en | “area” | there are norddeutschland, ostdeutschland"
            })
    void tellsOfAMistakeUnderTheNameItWasTypedWith(String asked, String parameter, String expected) {
        assertThat(site.page("/?" + asked).text()).contains(parameter, expected);
    }

    @ParameterizedTest
    @CsvSource({"05, Nordrhein-Westfalen (05)", "05315, Köln (05315)", "01054, Kreis Nordfriesland (01054)"})
    void namesWhatAKeyStandsFor(String ags, String name) {
        assertThat(site.page("/?ags=" + ags).text()).contains(name);
    }

    @Test
    void machinesReadTheKeyAndItsUri() throws IOException {
        String uri = "http://dcat-ap.de/def/politicalGeocoding/municipalityKey/05315000";
        JsonNode item = new ObjectMapper()
                .readTree(site.text("/api/v1/items?ags=05315000"))
                .path("items")
                .path(0);
        assertThat(item.path("geocoding").findValuesAsText("uri"))
                .containsExactly(uri, "http://dcat-ap.de/def/politicalGeocoding/stateKey/05");
        JsonNode entry = new ObjectMapper()
                .readTree(site.text("/feed.json?ags=05315000"))
                .path("items")
                .path(0);
        assertThat(entry.path("_amtsblick")
                        .path("geocoding")
                        .path(0)
                        .path("uri")
                        .asText())
                .isEqualTo(uri);
    }
}
