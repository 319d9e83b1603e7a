// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.news.Headline;
import amtsblick.news.Headline.DayMark;
import amtsblick.news.NewsItem;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day that is not to be relied on says so to readers and programs. */
class DoubtedDayTest {
    private static final NewsItem SURE = item("sicher", headline -> headline);
    private static final NewsItem ODD = item("gegen", headline -> headline.doubted(DayMark.AGAINST_ORDER));
    private static final NewsItem LATE = item("spaet", headline -> headline.doubted(DayMark.AGAINST_VISIT));
    private static final NewsItem GUESSED =
            item("erschlossen", headline -> headline.withDate(headline.date(), "30.06.", DayMark.GUESSED));

    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void serve() {
        site = new TestSite(folder, false, List.of(SURE, ODD, LATE, GUESSED));
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void onItsRowInBothLanguages() {
        assertThat(site.page("/").select(".row .meta .doubt").eachText())
                .containsExactlyInAnyOrder(
                        "Datum unsicher: passt nicht zur Reihenfolge der Quelle",
                        "Datum unsicher: passt nicht zur Zeit unserer Besuche",
                        "Datum erschlossen, so nicht angegeben");
        assertThat(site.page("/?lang=en").select(".row .meta .doubt").eachText())
                .contains("date uncertain: it does not fit the order of the source");
    }

    @Test
    void onItsPage() {
        assertThat(site.page("/item/" + ODD.id()).select(".facts").text())
                .contains("30. Juni 2025 Datum unsicher: passt nicht zur Reihenfolge der Quelle");
        assertThat(site.page("/item/" + SURE.id()).select(".facts").text()).doesNotContain("unsicher");
    }

    @Test
    void inTheApi() throws Exception {
        assertThat(mark(ODD)).isEqualTo("against-order");
        assertThat(mark(LATE)).isEqualTo("against-visit");
        assertThat(mark(GUESSED)).isEqualTo("guessed");
        assertThat(mark(SURE)).isEmpty();
    }

    private String mark(NewsItem item) throws Exception {
        JsonNode json = new ObjectMapper()
                .readTree(site.get("/api/v1/items/" + item.id()).body());
        assertThat(json.path("id").asText()).isEqualTo(item.id());
        return json.path("dateMark").asText();
    }

    private static NewsItem item(String name, UnaryOperator<Headline> change) {
        return Samples.withHeadline(
                Samples.item(name, "Titel " + name, "", "2025-06-30", Samples.labels("DE")), change);
    }
}
