// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.news.Headline;
import amtsblick.news.NewsItem;
import amtsblick.news.label.Level;
import amtsblick.source.Source;
import amtsblick.source.SourceKind;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A story of three reports: by the city itself, its association, and the press, which was first. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoriesPageTest {
    private TestSite site;
    private NewsItem city;
    private NewsItem portal;
    private NewsItem market;

    @BeforeAll
    void serve(@TempDir Path folder) {
        city = item("city", "Husum eröffnet Hafenamt", "2025-06-30");
        NewsItem press = item("press", "Hafenamt in Husum öffnet", "2025-06-29");
        NewsItem association = item("association", "Städtebund: Husum hat ein Hafenamt", "2025-06-30");
        NewsItem other = item("press", "Marburg schaltet Telefax ab", "2025-06-30");
        market = item("press", "HeringKlick startet: Glückstadt hat seine Fischmarkt-App", "2025-05-20");
        portal = of(item("city", "Brunsbüttel plant ein Hafenportal", "2025-06-20"), "portal");
        String story = "story";
        site = new TestSite(
                folder,
                false,
                List.of(
                        of(city, story),
                        of(press, story),
                        of(association, story),
                        other,
                        portal,
                        item("city", "Glückstadt schreibt Fischmarkt-App HeringKlick aus", "2025-03-02"),
                        market,
                        of(item("press", "Hafenportal in Brunsbüttel", "2025-06-24"), "portal"),
                        of(item("press", "Hafenportal bald auch in Brunsbüttel", "2025-06-25"), "portal")),
                List.of(
                        source("city", Optional.of(Level.MUNICIPAL)),
                        source("association", Optional.of(Level.ASSOCIATION)),
                        source("press", Optional.empty())));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void showsOneHeadlineTheMostOriginalOfTheLatestDay() {
        Document page = site.page("/");
        assertThat(page.select("article h3").eachText())
                .containsExactlyInAnyOrder(
                        "Husum eröffnet Hafenamt",
                        "Marburg schaltet Telefax ab",
                        "Hafenportal bald auch in Brunsbüttel",
                        "HeringKlick startet: Glückstadt hat seine Fischmarkt-App",
                        "Glückstadt schreibt Fischmarkt-App HeringKlick aus");
        assertThat(page.select("article .also li").eachText())
                .containsExactlyInAnyOrder(
                        "Städtebund: Husum hat ein Hafenamt Quelle association",
                        "Hafenamt in Husum öffnet Quelle press",
                        "Brunsbüttel plant ein Hafenportal Quelle city",
                        "Hafenportal in Brunsbüttel Quelle press");
    }

    @Test
    void aRowWeighsByTheNumberOfItsReports() {
        Document page = site.page("/");
        assertThat(page.select("article.row.many h3").eachText())
                .containsExactly("Husum eröffnet Hafenamt", "Hafenportal bald auch in Brunsbüttel");
        assertThat(page.select("article.row.two")).isEmpty();
    }

    @Test
    void aRowHasTwoLinksAndOneForEachOtherReport() {
        Document page = site.page("/");
        assertThat(page.select("article:not(.two, .many)"))
                .allSatisfy(row -> assertThat(row.select("a")).hasSize(2));
        assertThat(page.select("article.many").first().select("a")).hasSize(4);
    }

    /** The city's own report of 20 June does not draw the press report of the 25th to its day. */
    @Test
    void aHeadlineStandsAtTheDayOfTheReportThatItShows() {
        assertThat(site.page("/")
                        .select("section.day:has(h2:contains(25. Juni 2025)) article h3")
                        .eachText())
                .containsExactly("Hafenportal bald auch in Brunsbüttel");
    }

    @Test
    void theWayOnLeadsFromRowToRow() {
        List<String> rows = site.page("/").select("article h3").eachText();
        List<String> walked = new ArrayList<>();
        String next = site.page("/").select("article h3 a").first().attr("href");
        while (!next.isEmpty()) {
            Document page = site.page(next);
            walked.add(page.select("h1").text());
            next = page.select("a[rel=next]").attr("href");
        }
        assertThat(walked).isEqualTo(rows);
        Document other =
                site.page(site.page("/").select("article .also a").first().attr("href"));
        assertThat(other.select("a[rel=next], a[rel=prev]")).isNotEmpty();
    }

    @Test
    void linksWhatCameBeforeInTheSameMatterAndSaysWhy() {
        assertThat(site.page("/item/" + market.id()).select(".before li").eachText())
                .containsExactly(
                        "Glückstadt schreibt Fischmarkt-App HeringKlick aus Gemeinsam: HeringKlick, Fischmarkt-App, Glückstadt 2. März 2025");
    }

    @Test
    void namesEachReportOfASourceThatReportsTwice() {
        assertThat(site.page("/item/" + portal.id()).select(".full .others a").eachText())
                .containsExactly("Hafenportal in Brunsbüttel", "Hafenportal bald auch in Brunsbüttel");
    }

    @Test
    void namesNoneOfTheOthersOnceMoreAmongWhatReadsAlike() {
        Document page = site.page("/item/" + portal.id());
        assertThat(page.select(".related a").eachText())
                .doesNotContain("Hafenportal in Brunsbüttel", "Hafenportal bald auch in Brunsbüttel");
    }

    @Test
    void namesTheOthersOnTheItemsPage() {
        assertThat(site.page("/item/" + city.id()).select(".full .others a").eachText())
                .containsExactly("Städtebund: Husum hat ein Hafenamt", "Hafenamt in Husum öffnet");
    }

    @Test
    void weighsATextThatSomebodyTries() throws Exception {
        JsonNode answer = new ObjectMapper()
                .readTree(site.get(
                                "/api/v1/classify?title=Th%C3%BCringen:+F%C3%B6rdergelder+f%C3%BCr+Gera&publisher=gera.de")
                        .body());
        assertThat(answer.at("/regions/0/value").asText()).isEqualTo("DE-TH");
        assertThat(answer.at("/reasons/0").asText()).contains("DE-TH");
        assertThat(answer.at("/weighed/kinds").size()).isPositive();
        assertThat(site.get("/api/v1/classify").statusCode()).isEqualTo(400);
        assertThat(site.get("/api/v1/classify?title=" + "x".repeat(1_001)).statusCode())
                .isEqualTo(400);
    }

    private static NewsItem item(String source, String title, String day) {
        NewsItem item = Samples.item(source + title.length(), title, "", day, Samples.labels("DE-SH"));
        Headline headline = item.headline();
        return new NewsItem(
                item.id(),
                headline,
                item.labels(),
                source,
                "Quelle " + source,
                item.language(),
                item.rights(),
                item.firstSeen(),
                List.of(),
                Optional.empty());
    }

    private static NewsItem of(NewsItem item, String story) {
        return item.withStory(Optional.of(story));
    }

    private static Source source(String id, Optional<Level> level) {
        return Source.of(id, URI.create("https://" + id + ".example/feed"), SourceKind.FEED)
                .name("Quelle " + id)
                .level(level)
                .source();
    }
}
