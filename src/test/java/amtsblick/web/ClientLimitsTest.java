// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.web.site.WebSettings;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
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
    private static final int BURST = 6;

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
        exhaust("203.0.113.1");
        HttpResponse<byte[]> page = ask("/", "203.0.113.1", "Accept-Language", "en");
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(header(page, "Retry-After")).isEqualTo("1");
        assertThat(header(page, "RateLimit")).isEqualTo("\"address\";r=0;t=6");
        assertThat(header(page, "RateLimit-Policy")).isEqualTo("\"address\";q=6;w=6");
        assertThat(header(page, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(page, "Content-Security-Policy")).isNotEmpty();
        assertThat(body(page)).contains("<html lang=\"en\">", "too many requests");
        assertThat(body(ask("/feed.rss", "203.0.113.1"))).contains("zu viele Anfragen");
    }

    @Test
    void machinesAreToldAsMachines() {
        exhaust("203.0.113.2");
        HttpResponse<byte[]> answer = ask("/api/v1/items", "203.0.113.2");
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(header(answer, "Content-Type")).contains("json");
    }

    @Test
    void othersDoNotNotice() {
        exhaust("203.0.113.3");
        HttpResponse<byte[]> other = ask("/", "203.0.113.4");
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(other.headers().firstValue("RateLimit")).isEmpty();
    }

    @Test
    void whoIsNearTheLimitIsTold() {
        for (int i = 0; i < BURST - 2; i++) {
            ask("/", "203.0.113.5");
        }
        assertThat(header(ask("/", "203.0.113.5"), "RateLimit")).contains("r=1");
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
        exhaust("203.0.113.10");
        assertThat(site.get("/", name, value).statusCode()).as(why).isEqualTo(429);
    }

    @Test
    void aHouseholdIsOneClientHoweverManyAddressesItHas() {
        for (int i = 0; i <= BURST; i++) {
            ask("/", "2001:db8:0:1::" + i);
        }
        assertThat(site.get("/", "Forwarded", "for=\"[2001:db8:0:1:ffff::1]:4711\"")
                        .statusCode())
                .isEqualTo(429);
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

    private void exhaust(String client) {
        for (int i = 0; i < BURST; i++) {
            ask("/", client);
        }
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
