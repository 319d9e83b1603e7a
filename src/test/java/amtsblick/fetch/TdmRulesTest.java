// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.fetch.wire.Transport;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TdmRulesTest {
    private static final String FILE = """
        [{"location": "/", "tdm-reservation": 0},
         {"location": "/presse/", "tdm-reservation": 1, "tdm-policy": "https://portal.example/policy.json"},
         {"location": "/*.xml$", "tdm-reservation": "1"},
         {"location": "/presse/frei", "tdm-reservation": 0}]
        """;

    @ParameterizedTest
    @CsvSource({"/, false", "/presse/a, true", "/presse/frei/b, false", "/feed.xml, true", "/feed.xml.html, false"})
    void theMostSpecificPlaceOfTheFileDecides(String path, boolean reserved) {
        assertThat(file(FILE).reserve(URI.create("https://portal.example" + path)))
                .isEqualTo(reserved);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no json", "{}", "[1, null, {\"location\": 3}]", "{\"location\": \"/\"}"})
    void aFileThatSaysNothingReservesNothing(String text) {
        assertThat(file(text).reserve(URI.create("https://portal.example/a"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "1 | text/xml  | <a/>                                              | true",
                "0 | text/xml  | <a/>                                              | false",
                "- | text/xml  | <a/>                                              | -",
                "- | text/html | <meta name=\"tdm-reservation\" content=\"1\">     | true",
                "1 | text/html | <META content='0' NAME='tdm-reservation' />       | false",
                "0 | text/html | <meta name=tdm-reservation content=1>             | true",
                "- | text/html | <meta name=\"tdm-policy\" content=\"1\">          | -",
                "- | text/xml  | <meta name=\"tdm-reservation\" content=\"1\">     | -"
            })
    void thePageComesBeforeTheHeader(String header, String type, String body, Boolean reserved) {
        Map<String, List<String>> headers = header == null
                ? Map.of("Content-Type", List.of(type))
                : Map.of("Content-Type", List.of(type), "tdm-reservation", List.of(header));
        var response = new Transport.Response(
                200, HttpHeaders.of(headers, (_, _) -> true), body.getBytes(StandardCharsets.UTF_8));
        assertThat(TdmRules.inAnswer(response).orElse(null)).isEqualTo(reserved);
    }

    private static TdmRules file(String text) {
        return TdmRules.of(200, text.getBytes(StandardCharsets.UTF_8));
    }
}
