// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.ItemsContract;
import amtsblick.archive.Samples;
import amtsblick.archive.relay.PushOffer;
import amtsblick.parse.document.HubLink;
import amtsblick.remark.SecurityLog;
import amtsblick.remark.SecurityLog.Event;
import amtsblick.source.Source;
import amtsblick.source.Visit;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources whose feeds name a hub tell us; the checks follow a subscriber's duties in WebSub, 5.3, 7 and 8. */
class FollowingTest {
    @RegisterExtension
    static final WireMockExtension HUB = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    private static final String TOPIC = "https://example.org/feed?a=1&b=2";
    private static final Source SOURCE = TestSite.source("example", true);

    @TempDir
    Path folder;

    private TestSite site;
    private Visit visit;

    @BeforeEach
    void start() {
        site = new TestSite(folder, false, List.of(Samples.item("old", "Was vorher war")));
        HUB.stubFor(post(urlPathEqualTo("/hub")).willReturn(aResponse().withStatus(202)));
        visit = ItemsContract.visit("example", "v1")
                .draft()
                .ended(Visit.Outcome.READ, 200, List.of())
                .due(site.now.plusSeconds(600))
                .visit();
        site.archive.schedule().record(visit, List.of());
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private void visited() {
        HubLink link = new HubLink(URI.create(HUB.url("/hub")), TOPIC);
        site.site().push().following().orElseThrow().visited(SOURCE, visit, Optional.of(link));
    }

    /** The same, and what was asked of the hub was answered. */
    private void asked() {
        visited();
        await(() -> HUB.getAllServeEvents().stream().anyMatch(event -> event.getResponse() != null));
        await(() -> site.archive.relay().offer("example").isPresent());
    }

    private PushOffer offer() {
        return site.archive.relay().offer("example").orElseThrow();
    }

    private HttpResponse<byte[]> confirm(String topic, String mode) {
        return site.get("/websub/" + offer().token() + "?hub.mode=" + mode + "&hub.topic="
                + URLEncoder.encode(topic, StandardCharsets.UTF_8) + "&hub.challenge=c-7&hub.lease_seconds=864000");
    }

    private HttpResponse<byte[]> push(String token, String signature) {
        return site.send(
                HttpRequest.newBuilder(site.address("/websub/" + token))
                        .POST(HttpRequest.BodyPublishers.ofString("<feed/>")),
                "X-Hub-Signature",
                signature);
    }

    private static String signed(String secret) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return "sha256=" + HexFormat.of().formatHex(mac.doFinal("<feed/>".getBytes(StandardCharsets.UTF_8)));
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("given up waiting").isLessThan(end);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Instant due() {
        return site.archive.schedule().visit("example").orElseThrow().due();
    }

    @Test
    void aHubThatAFeedNamesIsAskedOnceToTellUs() {
        asked();
        visited();
        await(() -> !HUB.findAll(postRequestedFor(urlPathEqualTo("/hub"))).isEmpty());
        List<LoggedRequest> asked = HUB.findAll(postRequestedFor(urlPathEqualTo("/hub")));
        assertThat(asked).hasSize(1);
        assertThat(URLDecoder.decode(asked.getFirst().getBodyAsString(), StandardCharsets.UTF_8))
                .contains("hub.mode=subscribe")
                .contains("hub.topic=" + TOPIC)
                .contains("hub.callback=https://news.example/websub/" + offer().token())
                .contains("hub.secret=" + offer().secret().reveal());
    }

    /** 203 and 204 of websub.rocks. */
    @ParameterizedTest
    @ValueSource(ints = {307, 308})
    void aHubThatHasMovedIsAskedAtItsNewAddress(int status) {
        HUB.stubFor(post(urlPathEqualTo("/hub"))
                .willReturn(aResponse().withStatus(status).withHeader("Location", "/new-hub?a=1")));
        HUB.stubFor(post(urlPathEqualTo("/new-hub")).willReturn(aResponse().withStatus(202)));
        visited();
        await(() -> !HUB.findAll(postRequestedFor(urlPathEqualTo("/new-hub"))).isEmpty());
        assertThat(HUB.findAll(postRequestedFor(urlPathEqualTo("/new-hub")))
                        .getFirst()
                        .getBodyAsString())
                .isEqualTo(HUB.findAll(postRequestedFor(urlPathEqualTo("/hub")))
                        .getFirst()
                        .getBodyAsString());
    }

    @Test
    void aHubThatSendsUsInCirclesIsLeft() {
        HUB.stubFor(post(urlPathEqualTo("/hub"))
                .willReturn(aResponse().withStatus(307).withHeader("Location", "/hub")));
        visited();
        await(() -> HUB.findAll(postRequestedFor(urlPathEqualTo("/hub"))).size() == 4);
        visited();
        assertThat(confirm(TOPIC, "subscribe").statusCode()).isEqualTo(200);
        HUB.verify(4, postRequestedFor(urlPathEqualTo("/hub")));
    }

    /** 301 and 302 of websub.rocks ask for the methods that the recommendation names. */
    @ParameterizedTest
    @CsvSource({"sha1, HmacSHA1", "sha256, HmacSHA256", "sha384, HmacSHA384", "sha512, HmacSHA512"})
    void everyMethodOfTheRecommendationSigns(String name, String algorithm) throws Exception {
        asked();
        confirm(TOPIC, "subscribe");
        visited();
        Mac mac = Mac.getInstance(algorithm);
        mac.init(new SecretKeySpec(offer().secret().reveal().getBytes(StandardCharsets.UTF_8), algorithm));
        String signature =
                name + "=" + HexFormat.of().formatHex(mac.doFinal("<feed/>".getBytes(StandardCharsets.UTF_8)));
        assertThat(push(offer().token(), signature).statusCode()).isEqualTo(202);
        await(() -> due().equals(site.now));
    }

    @Test
    void whatWeAskedForIsConfirmedAndNothingElse() {
        asked();
        assertThat(confirm("https://example.org/other", "subscribe").statusCode())
                .isEqualTo(404);
        assertThat(confirm(TOPIC, "unsubscribe").statusCode()).isEqualTo(404);
        assertThat(site.get("/websub/unknown?hub.mode=subscribe&hub.topic=x&hub.challenge=y&hub.lease_seconds=9")
                        .statusCode())
                .isEqualTo(404);
        HttpResponse<byte[]> confirmed = confirm(TOPIC, "subscribe");
        assertThat(confirmed.statusCode()).isEqualTo(200);
        assertThat(new String(confirmed.body(), StandardCharsets.UTF_8)).isEqualTo("c-7");
        assertThat(offer().isGranted(site.now.plus(Duration.ofDays(9)))).isTrue();
    }

    @Test
    void aSourceThatTellsUsIsVisitedSeldomAndAtOnceWhenItTells() throws Exception {
        asked();
        confirm(TOPIC, "subscribe");
        visited();
        assertThat(due()).isEqualTo(site.now.plus(Duration.ofHours(6)));
        assertThat(push(offer().token(), signed(offer().secret().reveal())).statusCode())
                .isEqualTo(202);
        await(() -> due().equals(site.now));
    }

    @Test
    void whoCannotSignIsThankedAndNotHeard() throws Exception {
        long before = SecurityLog.count(Event.WRONG_SIGNATURE);
        asked();
        confirm(TOPIC, "subscribe");
        visited();
        List<String> wrongs = List.of(signed("geraten"), "sha256=", "md5=00", "", "sha256");
        try (SecurityLines lines = new SecurityLines(Event.WRONG_SIGNATURE)) {
            for (String wrong : wrongs) {
                assertThat(push(offer().token(), wrong).statusCode()).as(wrong).isEqualTo(202);
            }
            assertThat(lines.all()).hasSameSizeAs(wrongs).containsOnly("event=wrong-signature source=example");
        }
        assertThat(push("unknown", signed(offer().secret().reveal())).statusCode())
                .isEqualTo(410);
        assertThat(due()).isEqualTo(site.now.plus(Duration.ofHours(6)));
        assertThat(SecurityLog.count(Event.WRONG_SIGNATURE)).isEqualTo(before + wrongs.size());
    }

    @Test
    void aSourceWhoseHubDeniesIsVisitedAsBefore() {
        asked();
        confirm(TOPIC, "subscribe");
        assertThat(confirm(TOPIC, "denied").statusCode()).isEqualTo(200);
        visited();
        assertThat(due()).isEqualTo(visit.due());
    }

    @Test
    void aLeaseThatEndsIsAskedForAgain() {
        asked();
        confirm(TOPIC, "subscribe");
        site.now = site.now.plus(Duration.ofDays(8));
        visited();
        await(() -> HUB.findAll(postRequestedFor(urlPathEqualTo("/hub"))).size() == 2);
    }
}
