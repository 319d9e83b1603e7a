// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.news.NewsItem;
import amtsblick.news.NewsQuery;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The registers as programs take them: feeds and tables. */
class RegisterFilesTest extends RegistersSite {
    @Test
    void eachRegisterIsAFeedOfItsSelectionInAllFormats() throws IOException {
        Document page = site.page("/register/vereinbarungen?region=DE-TH");
        assertThat(page.select("link[rel=alternate][type]").eachAttr("href"))
                .containsExactly(
                        "/feed.rss?region=DE-TH&fact=agreement",
                        "/feed.atom?region=DE-TH&fact=agreement",
                        "/feed.json?region=DE-TH&fact=agreement");
        Document rss = Jsoup.parse(site.text("/feed.rss?region=DE-TH&fact=agreement"), "", Parser.xmlParser());
        assertThat(rss.select("channel > title").text()).startsWith("Vereinbarungen in Thüringen");
        assertThat(rss.select("item > title").eachText())
                .containsExactly(PACT.headline().title());
        Document atom = Jsoup.parse(site.text("/feed.atom?fact=office"), "", Parser.xmlParser());
        assertThat(atom.select("entry > title").eachText())
                .containsExactly("Otto Muster hört auf", "Neue Leitung der IT");
        JsonNode json = new ObjectMapper().readTree(site.text("/feed.json?fact=document"));
        assertThat(json.path("items").findValuesAsText("title"))
                .containsExactly(
                        "Kabinett billigt Digitalplan Süd", "Landtag ändert Gesetz zum Einsatz lernender Systeme");
    }

    @Test
    void aFeedOfARegisterLeadsToItAndSaysOfEachEntryWhatItSays() throws IOException {
        JsonNode pacts = new ObjectMapper().readTree(site.text("/feed.json?region=DE-TH&fact=agreement"));
        assertThat(pacts.path("home_page_url").asText())
                .isEqualTo("https://news.example/register/vereinbarungen?region=DE-TH");
        assertThat(pacts.path("items").path(0).path("content_text").asText())
                .endsWith("Der Betrieb beginnt bald. [Beteiligte: Kreis Moorau, Stadt Seeheim]");
        Document shy = Jsoup.parse(site.text("/feed.rss?region=DE-HB&fact=agreement"), "", Parser.xmlParser());
        assertThat(shy.select("item > description").text()).isEqualTo("[Beteiligte: Amt Abel, Amt Bebel]");
        Document offices = Jsoup.parse(site.text("/feed.atom?fact=office"), "", Parser.xmlParser());
        assertThat(offices.select("entry > summary").first().text()).startsWith("[Amt: Otto Muster");
        for (String other : List.of("fact=amount", "fact=office&fact=agreement", "region=DE-TH")) {
            assertThat(Jsoup.parse(site.text("/feed.rss?" + other), "", Parser.xmlParser())
                            .select("channel > link")
                            .text())
                    .isEqualTo("https://news.example/?" + other);
        }
    }

    @Test
    void theTableForOtherProgramsHasALineOfHeadingsAndALineForEachReport() {
        HttpResponse<byte[]> answer = site.get("/register/vereinbarungen.csv?region=DE-TH");
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv; charset=utf-8; header=present");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("""
                        "Gemeldet am","Gegenstand","Beteiligte","Meldung","Beleg","Quelle","Original","Adresse hier","Vorgang","Rechte"\r
                        "2025-06-20","Gemeinsames Rechenzentrum besiegelt","Kreis Moorau; Stadt Seeheim",\
                        "Gemeinsames Rechenzentrum besiegelt","Kreis Moorau und Stadt Seeheim teilen sich die Technik.",\
                        "Beispielblatt","https://example.org/pact","https://news.example/item/%s","","open"\r
                        """.formatted(PACT.id()));
    }

    @Test
    void theTableShowsNoMoreThanItsSourcesAllow() {
        assertThat(site.text("/register/vereinbarungen.csv?region=DE-HB"))
                .contains("\"Vertrag unterschrieben\"")
                .doesNotContain("einig");
    }

    @Test
    void noFieldOfTheTableIsAFormula() {
        assertThat(site.text("/register/vereinbarungen.csv?region=DE-BE"))
                .contains("\"'=HYPERLINK(\"\"https://evil.example\"\";\"\"klick\"\")\"")
                .contains("\"'+49 GmbH; Müller, \"\"Söhne\"\"\"");
    }

    @Test
    void theFileGoesOnBehindWhatTheArchiveAnswersAtOnce(@TempDir Path folder) {
        List<NewsItem> many = new ArrayList<>();
        for (int i = 0; i <= NewsQuery.MAX_SIZE; i++) {
            many.add(FactSamples.agreement("n" + i, "Pakt " + i, "", "2025-01-02", "DE-TH", "A", "B"));
        }
        try (TestSite large = new TestSite(folder, false, many)) {
            assertThat(large.text("/register/vereinbarungen.csv").lines()).hasSize(NewsQuery.MAX_SIZE + 2);
        }
    }
}
