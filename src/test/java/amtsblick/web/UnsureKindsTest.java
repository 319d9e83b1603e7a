// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.news.NewsItem;
import amtsblick.news.label.Label;
import amtsblick.news.label.Labels;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kind that is more likely wrong than right says so, wherever it stands. */
class UnsureKindsTest {
    private static final NewsItem UNSURE = item("a", "Rätsel um das Portal", 38);
    private static final NewsItem SURE = item("b", "Portal startet", 91);

    private TestSite site;

    @BeforeEach
    void serve(@TempDir Path folder) {
        site = new TestSite(folder, false, List.of(UNSURE, SURE));
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void theItemSaysHowSureItIs() {
        assertThat(site.page("/item/" + UNSURE.id()).select(".labels").text()).contains("unsicher (38 %)");
        assertThat(site.page("/item/" + SURE.id()).select(".labels").text()).doesNotContain("unsicher");
    }

    @Test
    void theRowSaysItInWords() {
        assertThat(site.page("/").select(".row .kind").eachText())
                .containsExactlyInAnyOrder("Neuer Dienst, unsicher", "Neuer Dienst");
        assertThat(site.page("/?lang=en").select(".row .kind").eachText()).contains("Launch, uncertain");
    }

    @Test
    void whatIsUnsureCanBeLookedThroughByItself() {
        assertThat(site.page("/?certainty=unsure").select(".row h3").eachText())
                .containsExactly("Rätsel um das Portal");
        assertThat(site.page("/?certainty=sure").select(".row h3").eachText()).containsExactly("Portal startet");
        assertThat(site.page("/").select(".filters").text()).contains("Art unsicher");
    }

    private static NewsItem item(String name, String title, int confidence) {
        Labels labels = Samples.labels("DE-TH");
        Label kind = new Label("launch", "kind-words", List.of("startet"), OptionalInt.of(confidence));
        return Samples.item(
                name,
                title,
                "",
                "2025-06-30",
                new Labels(labels.regions(), labels.places(), labels.level(), kind, labels.topics(), labels.rules()));
    }
}
