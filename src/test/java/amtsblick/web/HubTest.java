// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.archive.keeping.Report;
import amtsblick.archive.relay.Lease;
import amtsblick.news.NewsItem;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The hub as subscribers meet it; the checks follow the hub's duties in WebSub, 5 to 8. */
class HubTest {
    @RegisterExtension
    static final WireMockExtension READER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().globalTemplating(true))
            .build();

    private static final String TOPIC = "https://news.example/feed.atom?region=DE-TH";

    @TempDir
    static Path folder;

    private static TestSite site;
    private static int number;
    private static int tests;

    /** Of this test alone: what an earlier one set in motion is not counted. */
    private static String path = "";

    @BeforeAll
    static void start() {
        site = new TestSite(folder, false, List.of(Samples.item("old", "Was vorher war")));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @BeforeEach
    void readerConfirms() {
        path = "/call" + ++tests;
        site.archive.relay().leases().forEach(lease -> site.archive.relay().end(lease.topic(), lease.callback()));
        site.now = TestSite.NOW;
        READER.stubFor(
                get(urlPathMatching("/call.*")).willReturn(aResponse().withBody("{{request.query.[hub.challenge]}}")));
        READER.stubFor(post(urlPathMatching("/call.*")).willReturn(aResponse().withStatus(204)));
    }

    private static String callback() {
        return READER.url(path);
    }

    /** The same machine under another name: what is slow in one test is not to be waited for in the next. */
    private static String slow(int host, int number) {
        return READER.url("/call-slow" + number).replace("localhost", "127.0.0." + host);
    }

    private static HttpResponse<byte[]> ask(String... fields) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(form.isEmpty() ? "" : "&")
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return site.send(
                HttpRequest.newBuilder(site.address("/websub"))
                        .POST(HttpRequest.BodyPublishers.ofString(form.toString())),
                "Content-Type",
                "application/x-www-form-urlencoded");
    }

    private static Lease subscribed(String topic, String... more) {
        String[] fields = new String[6 + more.length];
        System.arraycopy(
                new String[] {"hub.mode", "subscribe", "hub.topic", topic, "hub.callback", callback()},
                0,
                fields,
                0,
                6);
        System.arraycopy(more, 0, fields, 6, more.length);
        assertThat(ask(fields).statusCode()).isEqualTo(202);
        await(() -> !site.archive.relay().leases().isEmpty());
        return site.archive.relay().leases().getFirst();
    }

    private static void news(String title) {
        number++;
        NewsItem item = Samples.item("n" + number, title, "", "2025-07-01", Samples.labels("DE-TH"));
        site.now = site.now.plusSeconds(60);
        site.archive.keeping().report(Report.of(List.of(item)));
    }

    private static LoggedRequest delivered(String path) {
        await(() -> !READER.findAll(postRequestedFor(urlPathEqualTo(path))).isEmpty());
        return READER.findAll(postRequestedFor(urlPathEqualTo(path))).getFirst();
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("given up waiting").isLessThan(end);
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed.rss", "/feed.atom"})
    void feedsNameTheHub(String path) {
        assertThat(site.text(path)).contains("rel=\"hub\" href=\"https://news.example/websub\"");
        assertThat(site.text("/feed.json")).contains("\"hubs\"").contains("https://news.example/websub");
    }

    /** A feed in JSON has no other place for it (WebSub, 4). */
    @ParameterizedTest
    @ValueSource(strings = {"/feed.rss", "/feed.atom", "/feed.json?region=DE-TH"})
    void feedsNameTheHubInTheirAnswer(String path) {
        assertThat(site.get(path).headers().firstValue("Link"))
                .contains(
                        "<https://news.example/websub>; rel=\"hub\", <https://news.example" + path + ">; rel=\"self\"");
    }

    @Test
    void lineEndsThatAReaderBringsComeToNoHeader() {
        HttpResponse<byte[]> answer = site.get("/feed.atom?q=a%0D%0ASet-Cookie%3A%20x%3D1");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Link")).isEmpty();
        assertThat(site.text("/feed.atom?q=a%0D%0ASet-Cookie%3A%20x%3D1")).contains("rel=\"hub\"");
    }

    /** 101 and 105 of websub.rocks: parameters of other protocols, and a topic that is no XML. */
    @Test
    void whatElseIsAskedIsPassedOverAndAFeedInJsonComesAsItIs() {
        subscribed("https://news.example/feed.json?region=DE-TH", "hub.verify", "sync", "foo", "bar");
        news("Thüringen liest JSON");
        LoggedRequest told = delivered(path);
        assertThat(told.header("Content-Type").firstValue()).startsWith("application/feed+json");
        assertThat(told.getBodyAsString()).startsWith("{").contains("Thüringen liest JSON");
    }

    /** 103 of websub.rocks: topic and callback name a subscription. */
    @Test
    void whoAsksAgainBeforeTheEndHasOneLeaseWithTheNewEndAndSecret() {
        subscribed(TOPIC, "hub.lease_seconds", "90", "hub.secret", "alt");
        ask(
                "hub.mode",
                "subscribe",
                "hub.topic",
                TOPIC,
                "hub.callback",
                callback(),
                "hub.lease_seconds",
                "900",
                "hub.secret",
                "neu");
        await(() -> site.archive.relay().leases().getFirst().until().equals(site.now.plusSeconds(900)));
        assertThat(site.archive.relay().leases())
                .singleElement()
                .satisfies(lease ->
                        assertThat(lease.secret().orElseThrow().reveal()).isEqualTo("neu"));
    }

    /** 104 of websub.rocks, and its counterpart: nobody can unsubscribe others. */
    @Test
    void whoDoesNotConfirmThatItIsEnoughIsToldFurther() {
        subscribed(TOPIC);
        READER.stubFor(get(urlPathEqualTo(path)).willReturn(aResponse().withStatus(404)));
        ask("hub.mode", "unsubscribe", "hub.topic", TOPIC, "hub.callback", callback());
        await(() -> READER.findAll(getRequestedFor(urlPathEqualTo(path))).size() == 2);
        news("Weiterhin");
        assertThat(delivered(path).getBodyAsString()).contains("Weiterhin");
    }

    @Test
    void whoConfirmsIsToldOfNewsSignedAndWithWhereItComesFrom() throws Exception {
        subscribed(TOPIC, "hub.secret", "geheim");
        news("Thüringen unterzeichnet Vereinbarung");
        LoggedRequest told = delivered(path);
        assertThat(told.header("Content-Type").firstValue()).startsWith("application/atom+xml");
        assertThat(told.header("Link").firstValue())
                .isEqualTo("<https://news.example/websub>; rel=\"hub\", <" + TOPIC + ">; rel=\"self\"");
        assertThat(told.getBodyAsString()).contains("Thüringen unterzeichnet Vereinbarung");
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("geheim".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        assertThat(told.header("X-Hub-Signature").firstValue())
                .isEqualTo("sha256=" + HexFormat.of().formatHex(mac.doFinal(told.getBody())));
    }

    @Test
    void confirmationNamesTopicAndLeaseBesideTheCallbacksOwnParameters() {
        ask(
                "hub.mode",
                "subscribe",
                "hub.topic",
                TOPIC,
                "hub.callback",
                callback() + "?id=7",
                "hub.lease_seconds",
                "90");
        await(() -> !site.archive.relay().leases().isEmpty());
        LoggedRequest asked =
                READER.findAll(getRequestedFor(urlPathEqualTo(path))).getFirst();
        assertThat(asked.queryParameter("id").firstValue()).isEqualTo("7");
        assertThat(asked.queryParameter("hub.mode").firstValue()).isEqualTo("subscribe");
        assertThat(asked.queryParameter("hub.topic").firstValue()).isEqualTo(TOPIC);
        assertThat(asked.queryParameter("hub.lease_seconds").firstValue()).isEqualTo("90");
        assertThat(site.archive.relay().leases().getFirst().until()).isEqualTo(site.now.plusSeconds(90));
    }

    @ParameterizedTest
    @CsvSource({"200, etwas anderes", "404, {{request.query.[hub.challenge]}}", "302, ''"})
    void whoDoesNotConfirmIsNotTold(int status, String body) {
        READER.stubFor(get(urlPathMatching("/call.*"))
                .willReturn(aResponse().withStatus(status).withBody(body).withHeader("Location", "/call-2")));
        assertThat(ask("hub.mode", "subscribe", "hub.topic", TOPIC, "hub.callback", callback())
                        .statusCode())
                .isEqualTo(202);
        await(() -> !READER.findAll(getRequestedFor(urlPathEqualTo(path))).isEmpty());
        assertThat(site.archive.relay().leases()).isEmpty();
    }

    @Test
    void whoConfirmsThatItIsEnoughIsToldNoMore() {
        subscribed(TOPIC);
        ask("hub.mode", "unsubscribe", "hub.topic", TOPIC, "hub.callback", callback());
        await(() -> site.archive.relay().leases().isEmpty());
    }

    @Test
    void aSubscriberThatIsGoneLosesItsLease() {
        READER.stubFor(post(urlPathEqualTo(path)).willReturn(aResponse().withStatus(410)));
        subscribed(TOPIC);
        news("Letzte Nachricht");
        await(() -> site.archive.relay().leases().isEmpty());
    }

    @Test
    void aDeliveryThatFailsIsTriedAgainLater() {
        READER.stubFor(post(urlPathEqualTo(path)).willReturn(aResponse().withStatus(500)));
        subscribed(TOPIC);
        news("Erst unerreichbar");
        await(() -> site.archive.relay().leases().getFirst().failures() == 1);
        assertThat(site.archive.relay().leases().getFirst().due()).isEqualTo(site.now.plusSeconds(5));
        readerConfirmsLater();
        news("Dann noch etwas");
        await(() -> site.archive.relay().leases().getFirst().failures() == 0);
        List<LoggedRequest> told = READER.findAll(postRequestedFor(urlPathEqualTo(path)));
        assertThat(told.getLast().getBodyAsString()).contains("Erst unerreichbar", "Dann noch etwas");
    }

    private static void readerConfirmsLater() {
        READER.stubFor(post(urlPathEqualTo(path)).willReturn(aResponse().withStatus(200)));
    }

    @Test
    void anEndedLeaseIsForgotten() {
        Lease lease = subscribed(TOPIC, "hub.lease_seconds", "60");
        site.now = lease.until();
        news("Zu spät");
        await(() -> site.archive.relay().leases().isEmpty());
        READER.verify(0, postRequestedFor(urlPathEqualTo(path)));
    }

    @Test
    void newsOfAnotherSelectionAreNotTold() {
        subscribed("https://news.example/feed.rss?region=DE-BY");
        Lease other = subscribedBeside(TOPIC);
        news("Nur Thüringen");
        await(() -> site.archive.relay().leases().stream()
                .anyMatch(lease -> lease.topic().equals(TOPIC) && lease.told() > other.told()));
        READER.verify(0, postRequestedFor(urlPathEqualTo(path)));
    }

    private static Lease subscribedBeside(String topic) {
        ask("hub.mode", "subscribe", "hub.topic", topic, "hub.callback", READER.url("/call-beside"));
        await(() -> site.archive.relay().leases().size() == 2);
        return site.archive.relay().leases().stream()
                .filter(lease -> lease.topic().equals(topic))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "404, subscribe, https://elsewhere.example/feed.atom, https://reader.example/call",
        "404, subscribe, https://news.example/, https://reader.example/call",
        "404, subscribe, https://news.example/feed.atom?region=Nirgendwo, https://reader.example/call",
        "404, subscribe, https://news.example/feed.atom?archive=2025, https://reader.example/call",
        "400, subscribe, '', https://reader.example/call",
        "400, subscribe, https://news.example/feed.atom, reader.example",
        "400, subscribe, https://news.example/feed.atom, ftp://reader.example/call",
        "400, subscribe, https://news.example/feed.atom, https://user:pass@reader.example/",
        "400, subscribe, https://news.example/feed.atom, https://reader.example/#part",
        "400, publish, https://news.example/feed.atom, https://reader.example/call",
        "400, '', https://news.example/feed.atom, https://reader.example/call",
    })
    void saysWhatIsWrongWithARequest(int status, String mode, String topic, String callback) {
        HttpResponse<byte[]> answer = ask("hub.mode", mode, "hub.topic", topic, "hub.callback", callback);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).startsWith("hub.");
    }

    @ParameterizedTest
    @CsvSource({"hub.secret, 200", "hub.lease_seconds, 13"})
    void refusesWhatIsTooLong(String field, int length) {
        assertThat(ask(
                                "hub.mode",
                                "subscribe",
                                "hub.topic",
                                TOPIC,
                                "hub.callback",
                                callback(),
                                field,
                                "9".repeat(length))
                        .statusCode())
                .isEqualTo(400);
        READER.verify(0, anyRequestedFor(urlPathEqualTo(path)));
    }

    @Test
    void aHostOfManySlowSubscribersKeepsNobodyElseWaiting() {
        READER.stubFor(
                post(urlPathMatching("/call-slow.*")).willReturn(aResponse().withFixedDelay(60_000)));
        for (int i = 0; i < 60; i++) {
            keep(slow(2, i), TOPIC);
        }
        keep(callback(), TOPIC);
        news("Für alle");
        assertThat(delivered(path).getBodyAsString()).contains("Für alle");
        assertThat(READER.findAll(postRequestedFor(urlPathMatching("/call-slow.*"))))
                .as("one at a time")
                .hasSizeLessThan(2);
    }

    private static void keep(String callback, String topic) {
        site.archive
                .relay()
                .keep(
                        new Lease(
                                topic,
                                URI.create(callback),
                                Optional.empty(),
                                site.now.plusSeconds(9_000),
                                site.archive.changes().last(),
                                0,
                                Instant.EPOCH),
                        1_000);
    }

    @Test
    void nobodyHasTheHubAskAHostManyThingsAtOnce() {
        READER.stubFor(
                get(urlPathMatching("/call-slow.*")).willReturn(aResponse().withFixedDelay(3_000)));
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            answers.add(ask("hub.mode", "subscribe", "hub.topic", TOPIC, "hub.callback", slow(3, i))
                    .statusCode());
        }
        assertThat(answers).containsExactly(202, 202, 202, 202, 202, 429);
        subscribed(TOPIC);
    }

    @Test
    void whoSubscribedToAFeedThatIsNoMoreIsToldSo() {
        String gone = "https://news.example/feed.atom?source=nirgends";
        keep(callback(), gone);
        news("Etwas anderes");
        await(() -> site.archive.relay().leases().isEmpty());
        await(() -> !READER.findAll(getRequestedFor(urlPathEqualTo(path))).isEmpty());
        LoggedRequest told =
                READER.findAll(getRequestedFor(urlPathEqualTo(path))).getFirst();
        assertThat(told.queryParameter("hub.mode").firstValue()).isEqualTo("denied");
        assertThat(told.queryParameter("hub.topic").firstValue()).isEqualTo(gone);
        READER.verify(0, postRequestedFor(urlPathEqualTo(path)));
    }

    @Test
    void theHubIsNoPage() {
        assertThat(site.get("/websub").statusCode()).isEqualTo(405);
    }

    @Test
    void aReaderThatAnswersNothingKeepsNobodyWaiting() {
        READER.stubFor(any(urlPathEqualTo("/call-slow0")).willReturn(aResponse().withFixedDelay(60_000)));
        assertThat(ask("hub.mode", "subscribe", "hub.topic", TOPIC, "hub.callback", slow(4, 0))
                        .statusCode())
                .isEqualTo(202);
        subscribedBesideAlone();
        news("Trotzdem");
        assertThat(delivered("/call-beside").getBodyAsString()).contains("Trotzdem");
    }

    private static void subscribedBesideAlone() {
        ask("hub.mode", "subscribe", "hub.topic", TOPIC, "hub.callback", READER.url("/call-beside"));
        await(() -> site.archive.relay().leases().size() == 1);
    }
}
