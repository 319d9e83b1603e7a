// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of how a search was answered is the same wherever it is answered, and so. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchNotesTest {
    private TestSite site;

    @BeforeAll
    void open(@TempDir Path folder) {
        site = new TestSite(
                folder,
                false,
                List.of(FactSamples.agreement(
                        "pact",
                        "Moorau und Seeheim verkoppeln ihr Rechenzentrum",
                        "",
                        "2025-06-20",
                        "DE-TH",
                        "Kreis Moorau",
                        "Stadt Seeheim")));
    }

    @AfterAll
    void close() {
        site.close();
    }

    /** None of them has "Rechenzentrumsverbund", whose parts one has. */
    @ParameterizedTest
    @CsvSource({
        "Zuckerrechenzentrum,das Wort selbst,the word itself",
        "Rechenzentrum Zuckerwatte,alle Wörter,all the words"
    })
    void ofASingleWordIsNotSaidThatAllAreMissing(String typed, String german, String english) {
        String asked = "?q=" + typed.replace(" ", "%20");
        for (String path : List.of("/", "/register/vereinbarungen", "/api/v1/items", "/api/v1/facets/region")) {
            assertThat(site.page(path + asked).text()).as(path).contains(german);
            assertThat(site.page(path + asked + "&lang=en").text()).as(path).contains(english);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?q=Zuckerwatte%20Kaffee",
                "/register/vereinbarungen?q=Zuckerwatte%20Kaffee",
                "/register/vereinbarungen?q=Rechenzentrum%20Kaffee&region=DE-BY",
                "/api/v1/items?q=Zuckerwatte%20Kaffee",
                "/api/v1/facets/region?q=Zuckerwatte%20Kaffee",
                "/?q=Zuckerwatte&sort=oldest&lang=en"
            })
    void whereNothingIsShownNothingIsSaidOfIt(String path) {
        assertThat(site.page(path).text())
                .doesNotContain("gezeigt werden", "are shown", "query.absent", "query.relaxed");
    }

    @Test
    void behindTheLastPageTheNoteIsTheSame() {
        assertThat(site.page("/?q=Rechenzentrum%20Zuckerwatte&sort=relevance&page=9")
                        .text())
                .contains("alle Wörter");
    }
}
