// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.listing;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.parse.document.Document;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageLeadsTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.presseportal.de/nr/12345, https://www.presseportal.de/rss/pm_12345.rss2",
        "http://presseportal.de/nr/12345?langid=1, https://www.presseportal.de/rss/pm_12345.rss2",
        "https://www.presseportal.de/blaulicht/nr/987, https://www.presseportal.de/rss/dienststelle_987.rss2",
        "https://www.presseportal.de/nr/12345/rss, https://www.presseportal.de/rss/pm_12345.rss2"
    })
    void knowsTheFeedOfANewsroomAtTheAgency(String link, URI feed) {
        String page = "<p>Unser <a href='" + link + "'>Presseportal</a></p>";
        assertThat(PageLeads.of(new Document(
                                page.getBytes(StandardCharsets.UTF_8),
                                "text/html",
                                URI.create("https://stadt.example/"),
                                LocalDate.of(2026, 11, 23)))
                        .feeds())
                .contains(feed);
    }
}
