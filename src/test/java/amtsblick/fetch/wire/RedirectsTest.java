// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedirectsTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "/neu, https://a.example/neu",
                "neu, https://a.example/presse/neu",
                "../neu, https://a.example/neu",
                "?seite=2, https://a.example/presse/alt?seite=2",
                "//b.example/x, https://b.example/x",
                "http://b.example/x#y, http://b.example/x",
                "/für uns, https://a.example/f%FCr%20uns",
                "'/a[1]|\"', https://a.example/a%5B1%5D%7C%22",
                "#oben, -",
                "'', -",
                "/a%zz, -"
            })
    void findsTheNextAddress(String location, URI next) {
        assertThat(Redirects.next(answer(302, location), URI.create("https://a.example/presse/alt?x=1"))
                        .orElse(null))
                .isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"301, true, true", "308, true, true", "302, true, false", "303, true, false", "307, true, false"})
    void knowsWhichRedirectsAreForGood(int status, boolean redirect, boolean permanent) {
        var answer = answer(status, "/neu");
        assertThat(Redirects.next(answer, URI.create("https://a.example/")).isPresent())
                .isEqualTo(redirect);
        assertThat(Redirects.permanent(answer)).isEqualTo(permanent);
    }

    private static Transport.Response answer(int status, String location) {
        return new Transport.Response(
                status, HttpHeaders.of(Map.of("Location", List.of(location)), (_, _) -> true), new byte[0]);
    }
}
