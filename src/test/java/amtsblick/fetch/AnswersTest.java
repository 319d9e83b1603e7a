// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.fetch.wire.Transport;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersTest {
    private static final Instant NOW = Instant.parse("2025-06-30T08:00:00Z");
    private static final Answers.Way STRAIGHT = new Answers.Way(URI.create("https://a.example/feed"), false, true);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Cache-Control: max-age=3600                                                    | PT1H",
                "Cache-Control: public, MAX-AGE=\"60\"                                          | PT1M",
                "Cache-Control: max-age=60; Expires: Mon, 30 Jun 2025 20:00:00 GMT              | PT1M",
                "Expires: Mon, 30 Jun 2025 09:30:00 GMT                                         | PT1H30M",
                "Expires: Mon, 30 Jun 2025 09:30:00 GMT; Date: Mon, 30 Jun 2025 09:00:00 GMT    | PT30M",
                "Expires: 0                                                                     | -",
                "Cache-Control: no-cache                                                        | -",
                "X: y                                                                           | -"
            })
    void readsHowLongAnAnswerStaysFresh(String headers, Duration fresh) {
        Fetched.Page page = (Fetched.Page) Answers.read(answer(200, headers), STRAIGHT, false, NOW);
        assertThat(page.expires().map(at -> Duration.between(NOW, at)).orElse(null))
                .isEqualTo(fresh);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "120                             | PT2M",
                "' 0 '                           | PT0S",
                "Mon, 30 Jun 2025 09:00:00 GMT   | PT1H",
                "Mon, 30 Jun 2025 11:00:00 +0200 | PT1H",
                "soon                            | -",
                "-5                              | -",
                "99999999999999                  | -",
                "''                              | -"
            })
    void readsRetryAfterInBothForms(String header, Duration wait) {
        assertThat(Answers.retryAfter(header, NOW)
                        .map(at -> Duration.between(NOW, at))
                        .orElse(null))
                .isEqualTo(wait);
    }

    @Test
    void dropsAValidatorThatCouldNotBeSentBack() {
        Fetched.Page page = (Fetched.Page)
                Answers.read(answer(200, "ETag: \"gr\u00fcn\"; Last-Modified: gestern"), STRAIGHT, false, NOW);
        assertThat(page.etag()).isEmpty();
        assertThat(page.lastModified()).contains("gestern");
    }

    @Test
    void believesInAnEndOnlyWhereTheAddressItselfSaysSo() {
        Answers.Way detour = new Answers.Way(URI.create("https://b.example/"), true, false);
        assertThat(Answers.read(answer(410, "X: y"), STRAIGHT, false, NOW)).isInstanceOf(Fetched.Gone.class);
        assertThat(Answers.read(answer(410, "X: y"), detour, false, NOW)).isInstanceOf(Fetched.Failed.class);
        assertThat(detour.movedTo()).isEqualTo(Optional.empty());
    }

    private static Transport.Response answer(int status, String headers) {
        Map<String, List<String>> map = Arrays.stream(headers.split("; "))
                .map(header -> header.strip().split(": ?", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> List.of(pair[1])));
        return new Transport.Response(status, HttpHeaders.of(map, (_, _) -> true), new byte[0]);
    }
}
