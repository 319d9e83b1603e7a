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
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well labels are met, told to everybody. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QualityPageTest {
    private TestSite site;

    @BeforeAll
    void start(@TempDir Path folder) {
        NewsItem pact =
                FactSamples.agreement("pact", "Vertrag", "", "2025-06-20", "DE-TH", "Kreis Moorau", "Stadt Seeheim");
        site = new TestSite(folder, false, List.of(of("funding"), of("event"), pact));
    }

    private static NewsItem of(String kind) {
        NewsItem item = Samples.item(kind, "Titel", "", "2025-06-30", Samples.labels("DE-TH"));
        Labels labels = item.labels();
        Label sure = new Label(kind, "kind-words", List.of());
        return item.withLabels(
                new Labels(labels.regions(), labels.places(), labels.level(), sure, labels.topics(), labels.rules()));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void saysWhenAndWithHowManyItWasMeasured() {
        assertThat(site.page("/qualitaet").select(".status").text())
                .isEqualTo("Gemessen am 1. Juni 2025 an 1.200 Meldungen.");
        assertThat(site.page("/qualitaet?lang=en").select(".status").text())
                .isEqualTo("Measured on 1 June 2025 with 1,200 headlines.");
    }

    @Test
    void showsTheScoresOfEachClassAndTheWholeFirst() {
        Document page = site.page("/qualitaet");
        assertThat(page.select("table caption").eachText())
                .containsExactly("Art: wie oft die Einordnung stimmt", "Angabe: wie oft die Einordnung stimmt");
        assertThat(page.select("table").first().select("tbody tr").eachText())
                .containsExactly("Insgesamt 72 58 1.200", "Förderung 83 60 100", "Veranstaltung zu wenige 33 30");
    }

    @Test
    void explainsEachFigureInPlainWords() {
        Document page = site.page("/qualitaet");
        List<String> explained = page.select("dl.facts dt").eachText();
        assertThat(page.select("table").first().select("thead th").eachText())
                .startsWith("Einordnung")
                .containsAll(explained);
        assertThat(explained).containsExactly("Stimmt (von 100)", "Gefunden (von 100)", "Fälle");
    }

    @Test
    void isLinkedFromTheFootOfEachPageAndFromAbout() {
        assertThat(site.page("/sources").select("footer a[href=/qualitaet]")).hasSize(1);
        assertThat(site.page("/about").select("main a[href=/qualitaet]")).hasSize(1);
        assertThat(site.page("/about?lang=en").select("main a[href^=/qualitaet]"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "/?kind=funding, Förderung: bei 83 von 100 richtig.",
        "/?kind=event, Art: bei 72 von 100 richtig.",
        "/?kind=funding&kind=event, Art: bei 72 von 100 richtig.",
        "/register/vereinbarungen, Vereinbarungen: bei 60 von 100 richtig."
    })
    void aFilterSaysHowFarItCanBeTrusted(String path, String sentence) {
        assertThat(site.page(path).select(".trust").text()).contains(sentence);
        assertThat(site.page(path).select(".trust a").attr("href")).isEqualTo("/qualitaet");
    }

    @Test
    void nothingIsSaidWhereNothingIsShown() {
        assertThat(site.page("/?kind=funding&q=Xqzwv").select(".trust")).isEmpty();
        assertThat(site.page("/register/vereinbarungen?q=Xqzwv").select(".trust"))
                .isEmpty();
    }

    @Test
    void nothingIsSaidOfFiltersThatNobodyMeasured() {
        assertThat(site.page("/?source=example").select(".trust")).isEmpty();
        assertThat(site.page("/").select(".trust")).isEmpty();
    }
}
