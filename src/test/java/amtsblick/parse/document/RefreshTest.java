// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefreshTest {
    private static final URI BASE = URI.create("https://amt.example/alt/feed");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0; url=/neu/feed",
                "0;URL='/neu/feed'",
                "5, url = \"https://amt.example/neu/feed\" x",
                "0 /neu/feed",
                "1.5; ../neu/feed"
            })
    void findsWhereReadersAreSent(String content) {
        assertThat(Refresh.target(content, BASE)).contains(URI.create("https://amt.example/neu/feed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "0; url=", "600; url=/neu", "url=/neu", "0; url=javascript:x()", "0; url=feed"})
    void staysWhereThePageIsOnlyShownAnew(String content) {
        assertThat(Refresh.target(content, BASE)).isEmpty();
    }

    @Test
    void looksIntoThePage() {
        assertThat(Refresh.of(page("<meta charset=utf-8><META content='0;url=/neu' HTTP-EQUIV=refresh>")))
                .contains(URI.create("https://amt.example/neu"));
        assertThat(Refresh.of(page("<p>http-equiv=refresh</p>"))).isEmpty();
    }

    private static Document page(String html) {
        return new Document(html.getBytes(StandardCharsets.UTF_8), "text/html", BASE, LocalDate.of(2026, 11, 23));
    }
}
