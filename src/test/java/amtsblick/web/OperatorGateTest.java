// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.remark.SecurityLog;
import amtsblick.remark.SecurityLog.Event;
import amtsblick.web.site.WebSettings;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who comes to the operator's pages and whose forms count, and who is kept out. */
class OperatorGateTest extends OperatorSite {
    @ParameterizedTest
    @ValueSource(strings = {"/betrieb", "/betrieb/protokoll.csv", "/betrieb/meldung/x", "/betrieb/quelle"})
    void withoutConfigurationThereAreNoSuchPages(String path) {
        try (TestSite plain = new TestSite(folder.resolve("plain"), false, List.of(ITEM))) {
            assertThat(plain.get(path, "Authorization", KIM).statusCode()).isEqualTo(404);
            HttpRequest.Builder post =
                    HttpRequest.newBuilder(plain.address(path)).POST(body("act", "mute"));
            assertThat(plain.send(post, "Authorization", KIM).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void whoDoesNotKnowTheTokenIsAskedForIt() {
        HttpResponse<byte[]> asked = site.get("/betrieb");
        assertThat(asked.statusCode()).isEqualTo(401);
        assertThat(asked.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(way -> assertThat(way).startsWith("Basic realm=\"Amtsblick\""));
        assertThat(asked.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(new String(asked.body(), StandardCharsets.UTF_8)).contains("dem Betrieb vorbehalten");
        Stream.of(basic("Kim", "falsch"), basic("Kim", TOKEN + "x"), "Bearer falsch", "Basic %%%", "Digest x", "")
                .forEach(wrong -> assertThat(
                                site.get("/betrieb", "Authorization", wrong).statusCode())
                        .as(wrong)
                        .isEqualTo(401));
    }

    @Test
    void whoGuessesHasToWaitAlsoWithTheRightToken() {
        long before = SecurityLog.count(Event.TOO_MANY_ATTEMPTS);
        for (int i = 0; i < 10; i++) {
            assertThat(site.get("/betrieb", "Authorization", basic("Kim", "falsch" + i))
                            .statusCode())
                    .isEqualTo(401);
        }
        HttpResponse<byte[]> refused;
        try (SecurityLines lines = new SecurityLines(Event.TOO_MANY_ATTEMPTS)) {
            refused = site.get("/betrieb", "Authorization", KIM);
            assertThat(lines.all()).containsExactly("event=too-many-attempts client=127.0.0.0");
        }
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(SecurityLog.count(Event.TOO_MANY_ATTEMPTS)).isEqualTo(before + 1);
        assertThat(site.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void theRightTokenMayBeUsedAsOftenAsOneLikes() {
        for (int i = 0; i < 30; i++) {
            assertThat(site.get("/betrieb", "Authorization", KIM).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aFormThatIsNotOursDoesNothing() {
        String seal = seal("/betrieb/quelle");
        assertThat(send("/betrieb/quelle", KIM, List.of(), "act", "mute", "id", "example")
                        .statusCode())
                .as("without a seal")
                .isEqualTo(403);
        assertThat(send("/betrieb/quelle", KIM, List.of(), "seal", "x" + seal, "act", "mute", "id", "example")
                        .statusCode())
                .as("forged")
                .isEqualTo(403);
        assertThat(send("/betrieb/meldung/" + ITEM.id(), KIM, List.of(), "seal", seal, "act", "remove")
                        .statusCode())
                .as("of another form")
                .isEqualTo(403);
        assertThat(send(
                                "/betrieb/quelle",
                                basic("Alex", TOKEN),
                                List.of(),
                                "seal",
                                seal,
                                "act",
                                "mute",
                                "id",
                                "example")
                        .statusCode())
                .as("of another operator")
                .isEqualTo(403);
        assertThat(send(
                                "/betrieb/quelle",
                                basic("Kim", "falsch"),
                                List.of(),
                                "seal",
                                seal,
                                "act",
                                "mute",
                                "id",
                                "example")
                        .statusCode())
                .as("without the token")
                .isEqualTo(401);
        site.now = TestSite.NOW.plus(Duration.ofDays(2));
        assertThat(send("/betrieb/quelle", KIM, List.of(), "seal", seal, "act", "mute", "id", "example")
                        .statusCode())
                .as("too old")
                .isEqualTo(403);
        assertThat(site.archive.oversight().deeds(10)).isEmpty();
        assertThat(site.archive.items().get(ITEM.id())).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-site, 403",
        "Sec-Fetch-Site, none, 403",
        "Sec-Fetch-Site, same-origin, 303",
        "Origin, https://boese.example, 403",
        "Origin, null, 403",
        "Origin, https://news.example, 303",
    })
    void aFormFromAnotherSiteDoesNothing(String header, String value, int status) {
        String seal = seal("/betrieb/quelle");
        assertThat(send("/betrieb/quelle", KIM, List.of(header, value), "seal", seal, "act", "mute", "id", "example")
                        .statusCode())
                .isEqualTo(status);
        assertThat(site.archive.oversight().deeds(10)).hasSize(status == 303 ? 1 : 0);
    }

    @Test
    void actsAreDoneByPostAlone() {
        String address = "/betrieb/quelle?act=mute&id=example&seal=" + seal("/betrieb/quelle");
        assertThat(site.get(address, "Authorization", KIM).statusCode()).isEqualTo(405);
        assertThat(site.archive.oversight().deeds(10)).isEmpty();
    }

    @Test
    void aTrustedProxyNamesTheOperator() {
        site.close();
        site = open(new WebSettings.OperatorPages(Optional.empty(), Optional.of("Remote-User")), List.of("127.0.0.1"));
        assertThat(site.get("/betrieb", "Remote-User", "kim@ahausen").statusCode())
                .isEqualTo(200);
        HttpResponse<byte[]> nobody = site.get("/betrieb");
        assertThat(nobody.statusCode()).isEqualTo(403);
        assertThat(nobody.headers().firstValue("WWW-Authenticate")).isEmpty();
        assertThat(site.get("/betrieb", "Authorization", KIM).statusCode()).isEqualTo(403);
    }

    @Test
    void nobodyElseIsBelievedWhoTheOperatorIs() {
        site.close();
        site = open(new WebSettings.OperatorPages(Optional.empty(), Optional.of("Remote-User")), List.of("10.0.0.0/8"));
        assertThat(site.get("/betrieb", "Remote-User", "kim@ahausen").statusCode())
                .isEqualTo(403);
        assertThat(site.get("/betrieb", "Remote-User", "kim", "X-Forwarded-For", "10.0.0.1")
                        .statusCode())
                .isEqualTo(403);
    }
}
