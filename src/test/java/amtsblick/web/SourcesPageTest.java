// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.news.Level;
import amtsblick.source.Source;
import amtsblick.source.Visit;
import amtsblick.source.Visit.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sources page with one source for each way a visit can end, named after it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SourcesPageTest {
    private TestSite site;

    @BeforeAll
    void serve(@TempDir Path folder) {
        List<Source> sources = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            sources.add(TestSite.source(name(outcome), true));
        }
        sources.add(TestSite.source("off", false));
        sources.add(TestSite.source("bund", "DE", Level.FEDERAL, true));
        site = new TestSite(folder, false, List.of(), sources);
        for (Outcome outcome : Outcome.values()) {
            if (outcome != Outcome.NEW) {
                site.archive.record(visit(outcome));
            }
        }
        site.archive.refresh();
    }

    private static Visit visit(Outcome outcome) {
        return Visit.first(name(outcome), TestSite.NOW)
                .draft()
                .visited("", TestSite.NOW.minus(Duration.ofMinutes(4)), Duration.ofMillis(80))
                .ended(outcome, 429, outcome == Outcome.FAILED ? "HTTP 500 <b>" : "")
                .failed()
                .due(TestSite.NOW.plus(Duration.ofHours(2)))
                .visit();
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({
        "new,        noch nicht besucht, –,               gleich,        ''",
        "read,       gelesen,            vor 4 Minuten,   in 2 Stunden,  ''",
        "unchanged,  unverändert,        vor 4 Minuten,   in 2 Stunden,  ''",
        "empty,      leer,               vor 4 Minuten,   in 2 Stunden,  keine Meldung zu finden",
        "disallowed, untersagt,          vor 4 Minuten,   in 2 Stunden,  robots.txt",
        "later,      bittet zu warten,   vor 4 Minuten,   in 2 Stunden,  HTTP 429",
        "failed,     gestört,            vor 4 Minuten,   in 2 Stunden,  1-mal in Folge gescheitert",
        "gone,       eingestellt,        vor 4 Minuten,   nie,           HTTP 410",
        "off,        ausgeschaltet,      –,               –,             ''"
    })
    void saysHowTheLastVisitEnded(String source, String state, String last, String next, String problem) {
        Element row = row(source);
        assertThat(row.select("td").eachText()).containsExactly("Thüringen · Länder", state, last, next, "0");
        assertThat(row.select(".problem").text()).contains(problem);
        assertThat(row.select(".problem").isEmpty()).isEqualTo(problem.isEmpty());
    }

    @Test
    void countsThoseThatNeedALook() {
        assertThat(site.page("/sources").select("[role=status]").text())
                .isEqualTo("9 Quellen werden besucht: 4 antworten, 5 brauchen Aufmerksamkeit. 1 sind ausgeschaltet.");
    }

    @Test
    void putsThoseThatNeedALookFirst() {
        assertThat(site.page("/sources").select("tbody tr").eachAttr("class").subList(0, 5))
                .containsExactlyInAnyOrder("empty", "disallowed", "later", "failed", "gone");
    }

    @Test
    void namesRegionAndLevelOnceWhereTheyAreCalledTheSame() {
        assertThat(row("bund").select("td").first().text()).isEqualTo("Bund");
        assertThat(site.page("/sources/bund").select(".lead").text()).isEqualTo("Bund");
    }

    @Test
    void showsTheServersWordsAsText() {
        assertThat(row("failed").select(".problem").text()).contains("HTTP 500 <b>");
    }

    @Test
    void saysWhyNothingIsVisitedAtPresent() {
        site.trouble = () -> Optional.of("No space left on device");
        try {
            assertThat(site.page("/sources").select("[role=alert]").text()).contains("No space left on device");
        } finally {
            site.trouble = Optional::empty;
        }
        assertThat(site.page("/sources").select("[role=alert]")).isEmpty();
    }

    private Element row(String source) {
        return site.page("/sources")
                .select("tr:has(a[href=/sources/" + source + "])")
                .first();
    }

    private static String name(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
