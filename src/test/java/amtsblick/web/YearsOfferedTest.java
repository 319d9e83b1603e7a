// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A year to choose leads to news. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class YearsOfferedTest {
    private TestSite site;

    @BeforeAll
    void start(@TempDir Path folder) {
        site = new TestSite(
                folder,
                false,
                List.of(
                        Samples.item("new", "Neues Register", "", "2025-06-29", Samples.labels("DE-SN")),
                        Samples.item("old", "Altes Register", "", "2023-04-02", Samples.labels("DE-TH"))));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    private List<String> years(String address) {
        return site.page(address).select(".spans a").eachText().stream()
                .filter(span -> span.matches("\\d{4}"))
                .toList();
    }

    @Test
    void areThoseOfTheNewsThatIsThere() {
        assertThat(years("/")).containsExactly("2025", "2023");
        assertThat(years("/?region=DE-TH")).containsExactly("2023");
    }

    @Test
    void keepTheOneThatIsChosenThoughItHasNothing() {
        assertThat(years("/?from=2024-01-01&to=2024-12-31")).containsExactly("2025", "2024", "2023");
    }
}
