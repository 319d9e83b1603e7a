// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.remark.SecurityLog;
import amtsblick.remark.SecurityLog.Event;
import amtsblick.web.site.WebSettings;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One who asks too much is told so, and nobody else notices. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClientLimitsTest {
    private static final int BURST = 60;

    /** Fewer than a client has tokens, and more than come back while a slow machine asks so often. */
    private static final int SOME = BURST / 2;

    private TestSite site;

    @BeforeAll
    void serve(@TempDir Path folder) {
        WebSettings.Limits limits = new WebSettings.Limits(List.of("127.0.0.1", "10.0.0.0/8"), 1, BURST, 100);
        site = new TestSite(folder, List.of(Samples.item("a", "Netzwerk")), limits);
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void whoAsksTooMuchIsToldInTheOwnLanguageWhenToComeBack() {
        HttpResponse<byte[]> page = exhaust("/", "203.0.113.1", "Accept-Language", "en");
        assertThat(header(page, "Retry-After")).isEqualTo("1");
        assertThat(header(page, "RateLimit")).isEqualTo("\"address\";r=0;t=60");
        assertThat(header(page, "RateLimit-Policy")).isEqualTo("\"address\";q=60;w=60");
        assertThat(header(page, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(page, "Content-Security-Policy")).isNotEmpty();
        assertThat(body(page)).contains("<html lang=\"en\">", "Too many requests");
        assertThat(page.headers().firstValue("Access-Control-Allow-Origin"))
                .as("a page is not for pages of other sites, refused or not")
                .isEmpty();
        assertThat(body(exhaust("/feed.rss", "203.0.113.1"))).contains("zu viele Anfragen");
    }

    @Test
    void machinesAreToldAsMachines() {
        long before = SecurityLog.count(Event.TOO_MANY_REQUESTS);
        HttpResponse<byte[]> answer = exhaust("/api/v1/items", "203.0.113.2");
        assertThat(header(answer, "Content-Type")).contains("json");
        assertThat(SecurityLog.count(Event.TOO_MANY_REQUESTS))
                .as("is counted; what is written of it is seen by SecurityLogTest")
                .isEqualTo(before + 1);
        assertThat(header(answer, "Access-Control-Allow-Origin"))
                .as("pages of other sites see when to come back")
                .isEqualTo("*");
        assertThat(header(answer, "Access-Control-Expose-Headers")).contains("Retry-After", "RateLimit");
    }

    @Test
    void othersDoNotNotice() {
        exhaust("/", "203.0.113.3");
        HttpResponse<byte[]> other = ask("/", "203.0.113.4");
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(other.headers().firstValue("RateLimit")).isEmpty();
    }

    @Test
    void whoIsNearTheLimitIsTold() {
        HttpResponse<byte[]> answer = ask("/", "203.0.113.5");
        for (int i = 0;
                i < 10 * BURST && answer.headers().firstValue("RateLimit").isEmpty();
                i++) {
            answer = ask("/", "203.0.113.5");
        }
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "RateLimit")).startsWith("\"address\";r=29");
    }

    @ParameterizedTest
    @CsvSource({
        "X-Forwarded-For, '203.0.113.10', 'the proxy says who asks'",
        "X-Forwarded-For, '198.51.100.1, 203.0.113.10', 'what stands before is the client''s own say'",
        "X-Forwarded-For, '203.0.113.10, 10.1.2.3', 'a second proxy of ours is passed over'",
        "X-Forwarded-For, 'nonsense, 203.0.113.10:4711', 'with its port'",
        "Forwarded, 'for=198.51.100.1, for=203.0.113.10;proto=https', 'RFC 7239'",
    })
    void theLastAddressThatIsNoProxyCounts(String name, String value, String why) {
        exhaust("/", "203.0.113.10");
        assertThat(isRefusedSoon(name, value)).as(why).isTrue();
    }

    @Test
    void aHouseholdIsOneClientHoweverManyAddressesItHas() {
        exhaust("/", "2001:db8:0:1::1");
        assertThat(isRefusedSoon("Forwarded", "for=\"[2001:db8:0:1:ffff::1]:4711\""))
                .isTrue();
        assertThat(ask("/", "2001:db8:0:2::1").statusCode()).isEqualTo(200);
    }

    @Test
    void theProxyItselfMayAskAsOftenAsItLikes() {
        for (int i = 0; i < 3 * BURST; i++) {
            assertThat(site.get("/health").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void nobodyIsBelievedWithoutBeingNamed(@TempDir Path folder) {
        WebSettings.Limits nobody = new WebSettings.Limits(List.of(), 1, BURST, 100);
        try (TestSite plain = new TestSite(folder, List.of(), nobody)) {
            for (int i = 0; i < 3 * BURST; i++) {
                assertThat(plain.get("/about", "X-Forwarded-For", "203.0.113.1").statusCode())
                        .isEqualTo(200);
            }
        }
    }

    /** Asks until there is no token left; returns the refusal. */
    private HttpResponse<byte[]> exhaust(String path, String client, String... headers) {
        for (int i = 0; i < 100 * BURST; i++) {
            HttpResponse<byte[]> answer = ask(path, client, headers);
            if (answer.statusCode() == 429) {
                return answer;
            }
        }
        throw new AssertionError("never refused");
    }

    /** Whether it is the client that has no token left; a token or two may have come back. */
    private boolean isRefusedSoon(String name, String value) {
        return IntStream.range(0, SOME).anyMatch(_ -> site.get("/", name, value).statusCode() == 429);
    }

    private HttpResponse<byte[]> ask(String path, String client, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "X-Forwarded-For";
        all[1] = client;
        return site.get(path, all);
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String body(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
