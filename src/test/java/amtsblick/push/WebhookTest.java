// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.push;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amtsblick.archive.Archive;
import amtsblick.archive.ArchiveException;
import amtsblick.archive.FailingArchive;
import amtsblick.archive.Samples;
import amtsblick.archive.keeping.Report;
import amtsblick.archive.relay.Dispatch;
import amtsblick.archive.relay.ReceiverState;
import amtsblick.config.ConfigError;
import amtsblick.config.ConfigFolder;
import amtsblick.fetch.Courier;
import amtsblick.fetch.HostTurns;
import amtsblick.fetch.wire.FetchLimits;
import amtsblick.news.NewsItem;
import amtsblick.push.hook.Webhooks;
import amtsblick.web.TestSite;
import amtsblick.web.push.PushWords;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.standardwebhooks.Webhook;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Receivers that the operator set up, over real HTTP; signatures are verified by the library that receivers use. */
class WebhookTest {
    @RegisterExtension
    static final WireMockExtension RECEIVER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    private static final String KEY = "whsec_"
            + Base64.getEncoder().encodeToString("ein Schlüssel von genug Bytes".getBytes(StandardCharsets.UTF_8));

    private static final FetchLimits LIMITS = new FetchLimits(
            "Amtsblick/1.0 (+test)", Duration.ZERO, Duration.ofSeconds(2), 100_000, 5, Duration.ZERO, 8);

    @TempDir
    static Path folder;

    private static TestSite site;
    private static int number;
    private Archive archive;
    private String name = "";
    private Push push;
    private InstantSource clock = () -> site.now;

    @BeforeAll
    static void serve() {
        site = new TestSite(folder.resolve("data"), false, List.of(Samples.item("old", "Was vorher war")));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @BeforeEach
    void taken(TestInfo test) {
        name = test.getDisplayName().replaceAll("[^a-z0-9]", "").replaceAll("^(.{1,40}).*", "$1");
        RECEIVER.stubFor(post(urlPathEqualTo("/" + name)).willReturn(aResponse().withStatus(204)));
    }

    @AfterEach
    void silence() {
        if (push != null) {
            push.close();
        }
    }

    private static ConfigFolder config(String yaml) throws Exception {
        Path config = Files.createTempDirectory(folder, "config");
        Files.writeString(config.resolve("webhooks.yaml"), yaml);
        Files.writeString(config.resolve("key"), KEY + "\n");
        return ConfigFolder.of(config, _ -> null);
    }

    private static String yaml(String name, String more) {
        return "webhooks:\n  - name: " + name + "\n" + more.indent(4);
    }

    /** Tells this receiver from now on. */
    private void tell(String more) throws Exception {
        String address = more.contains("address:") ? "" : "address: " + RECEIVER.url("/" + name) + "\n";
        push = new Push(
                archive == null ? site.archive : archive,
                new PushSettings(false, true, true),
                Webhooks.of(config(yaml(name, address + more))),
                new Courier(LIMITS, true),
                HostTurns.ALONE,
                URI.create("https://news.example"),
                clock);
        push.start(new PushWords(site.site()));
        await(() -> site.archive.relay().state(name).isPresent());
    }

    private void tellSigned(String more) throws Exception {
        Path key = Files.writeString(Files.createTempFile(folder, "key", ""), KEY);
        tell("secret: file:" + key + "\n" + more);
    }

    private static NewsItem news(String title, String region, String day) {
        number++;
        NewsItem item = Samples.item("w" + number, title, "", day, Samples.labels(region));
        site.archive.keeping().report(Report.of(List.of(item)));
        return item;
    }

    private static NewsItem news(String title) {
        return news(title, "DE-TH", "2025-07-01");
    }

    private List<LoggedRequest> sent(int least) {
        await(() ->
                RECEIVER.findAll(postRequestedFor(urlPathEqualTo("/" + name))).size() >= least);
        return RECEIVER.findAll(postRequestedFor(urlPathEqualTo("/" + name)));
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

    private static HttpHeaders headers(LoggedRequest request) {
        Map<String, List<String>> all = new HashMap<>();
        request.getHeaders().all().forEach(header -> all.put(header.key(), header.values()));
        return HttpHeaders.of(all, (_, _) -> true);
    }

    @Test
    void eachNewItemOfTheSelectionComesOnceInOrderAndNothingElse() throws Exception {
        tellSigned("selection: region=DE-TH");
        news("Erste");
        news("Fremde", "DE-BY", "2025-07-01");
        news("Uralte", "DE-TH", "2025-01-01");
        news("Zweite");
        List<LoggedRequest> sent = sent(2);
        await(() -> site.archive.relay().state(name).orElseThrow().told()
                == site.archive.changes().last());
        assertThat(sent).hasSize(2);
        assertThat(sent.getFirst().getBodyAsString()).contains("\"type\":\"item.new\"", "Erste");
        assertThat(sent.getLast().getBodyAsString()).contains("Zweite");
    }

    @Test
    void theLibraryOfReceiversVerifiesTheSignature() throws Exception {
        clock = Clock.systemUTC(); // it lets nothing pass that is older than five minutes
        tellSigned("");
        NewsItem item = news("Unterschrieben");
        LoggedRequest request = sent(1).getFirst();
        assertThat(request.header("webhook-id").firstValue()).isEqualTo("msg_" + item.id());
        Webhook receiver = new Webhook(KEY);
        assertThatCode(() -> receiver.verify(request.getBodyAsString(), headers(request)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> receiver.verify(request.getBodyAsString() + " ", headers(request)))
                .hasMessageContaining("signature");
    }

    @Test
    void whatIsNotTakenIsSentAgainUnderTheSameNameBeforeAnythingElse() throws Exception {
        RECEIVER.stubFor(post(urlPathEqualTo("/" + name)).willReturn(aResponse().withStatus(503)));
        tellSigned("");
        NewsItem first = news("Erst nicht genommen");
        await(() -> site.archive.relay().state(name).orElseThrow().failures() == 1);
        RECEIVER.stubFor(post(urlPathEqualTo("/" + name)).willReturn(aResponse().withStatus(200)));
        site.now = site.now.plusSeconds(5);
        NewsItem second = news("Dann diese");
        assertThat(sent(3))
                .extracting(request -> request.header("webhook-id").firstValue())
                .containsExactly("msg_" + first.id(), "msg_" + first.id(), "msg_" + second.id());
        await(() -> site.archive.relay().dispatches(1).getFirst().message().equals("msg_" + second.id()));
        assertThat(site.archive.relay().dispatches(3).reversed())
                .extracting(Dispatch::status)
                .containsExactly(503, 200, 200);
    }

    @Test
    void aReceiverThatAsksForTimeGetsIt() throws Exception {
        RECEIVER.stubFor(post(urlPathEqualTo("/" + name))
                .willReturn(aResponse().withStatus(429).withHeader("Retry-After", "900")));
        tellSigned("");
        news("Später");
        await(() -> site.archive.relay().state(name).orElseThrow().failures() == 1);
        assertThat(site.archive.relay().state(name).orElseThrow().due()).isEqualTo(site.now.plusSeconds(900));
    }

    @Test
    void aReceiverThatIsGoneIsLeftAloneUntilATrialReachesIt() throws Exception {
        RECEIVER.stubFor(post(urlPathEqualTo("/" + name)).willReturn(aResponse().withStatus(410)));
        tellSigned("");
        NewsItem missed = news("Ging ins Leere");
        await(() -> site.archive.relay().state(name).orElseThrow().stopped());
        RECEIVER.stubFor(post(urlPathEqualTo("/" + name)).willReturn(aResponse().withStatus(200)));
        assertThat(push.test(push.hooks().getFirst()).isTaken()).isTrue();
        news("Wieder da");
        assertThat(sent(4))
                .extracting(request -> request.header("webhook-id").firstValue())
                .contains("msg_" + missed.id());
    }

    @ParameterizedTest
    @ValueSource(classes = {ArchiveException.class, IllegalStateException.class, OutOfMemoryError.class})
    void whateverGoesWrongForATimeItGoesOnAfterwards(Class<? extends Throwable> trouble) throws Exception {
        AtomicInteger failing = new AtomicInteger();
        archive = FailingArchive.at("changes", trouble, failing, site.archive);
        tell("form: ntfy");
        failing.set(1);
        news("Trotz " + trouble.getSimpleName()); // it is looked at at once, and in vain
        assertThat(sent(1).getFirst().getBodyAsString()).isEqualTo("Trotz " + trouble.getSimpleName());
        assertThat(failing).hasNonPositiveValue();
    }

    @Test
    void aTrialWhileAllIsWellTellsNothingAgain() throws Exception {
        tellSigned("");
        news("Einmal genügt");
        await(() -> site.archive.relay().state(name).orElseThrow().told()
                == site.archive.changes().last());
        ReceiverState before = site.archive.relay().state(name).orElseThrow();
        push.test(push.hooks().getFirst());
        assertThat(site.archive.relay().state(name)).contains(before);
        assertThat(sent(2)).hasSize(2);
    }

    @Test
    void ntfyGetsTextWithTitleAndLink() throws Exception {
        tell("form: ntfy");
        news("Grüße aus Gößweinstein");
        LoggedRequest request = sent(1).getFirst();
        assertThat(request.getBodyAsString()).isEqualTo("Grüße aus Gößweinstein");
        assertThat(request.header("Click").firstValue()).startsWith("https://example.org/w");
        String title = request.header("Title").firstValue();
        assertThat(new String(
                        Base64.getDecoder().decode(title.substring("=?UTF-8?B?".length(), title.length() - 2)),
                        StandardCharsets.UTF_8))
                .startsWith("Beispielblatt · Thüringen");
    }

    @Test
    void anAddressOutsideOfAsciiStopsNoReceiver() throws Exception {
        tell("form: ntfy");
        site.archive
                .keeping()
                .report(Report.of(
                        List.of(Samples.item("über–uns", "Über uns", "", "2025-07-01", Samples.labels("DE-TH")))));
        assertThat(sent(1).getFirst().header("Click").firstValue())
                .isEqualTo("https://example.org/%C3%BCber%E2%80%93uns");
    }

    @Test
    void matrixGetsTextAndHtmlInWhichNothingIsMarkup() throws Exception {
        tell("form: matrix");
        news("<img src=x> & mehr");
        assertThat(sent(1).getFirst().getBodyAsString())
                .contains("\"text\":\"<img src=x> & mehr")
                .contains("&lt;img src=x&gt; &amp; mehr</a>");
    }

    @Test
    void anInternalAddressIsNotAskedUnlessTheOperatorPermitsIt() throws Exception {
        Path key = Files.writeString(Files.createTempFile(folder, "key", ""), KEY);
        ConfigFolder config = config(yaml("innen", "address: " + RECEIVER.url("/" + name) + "\nsecret: file:" + key));
        try (Push guarded = new Push(
                site.archive,
                new PushSettings(false, true, false),
                Webhooks.of(config),
                new Courier(LIMITS, false),
                HostTurns.ALONE,
                URI.create("https://news.example"),
                () -> site.now)) {
            guarded.start(new PushWords(site.site()));
            assertThat(guarded.test(guarded.hooks().getFirst()).status()).isZero();
        }
        RECEIVER.verify(0, postRequestedFor(urlPathEqualTo("/" + name)));
        assertThat(site.archive.relay().dispatches(1).getFirst().reason()).isNotEmpty();
    }

    @Test
    void whoIsToldForTheFirstTimeIsToldWhatComesFromNowOn() throws Exception {
        news("Vorher");
        tellSigned("");
        ReceiverState state = site.archive.relay().state(name).orElseThrow();
        assertThat(state.told()).isEqualTo(site.archive.changes().last());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        name: Referat 3                                  | small letters, digits and hyphens
        address: ftp://chat.example/                      | expected an address with http:// or https://
        address: https://a:b@chat.example/               | must not hold a user name or password
        form: telegram                                   | expected one of
        secret: whsec_abc                                | secrets do not stand in this file
        secret: file:/nowhere                            | cannot be read
        secrets: env:X                                   | unknown key
        """)
    void saysWhatIsWrongInTheFile(String line, String message) {
        String key = line.substring(0, line.indexOf(':'));
        StringBuilder entry = new StringBuilder("webhooks:\n  - ");
        for (String usual : List.of("name: chat", "address: https://chat.example/", "form: ntfy")) {
            entry.append(usual.startsWith(key + ":") ? line : usual).append("\n    ");
        }
        if (!List.of("name", "address", "form").contains(key)) {
            entry.append(line).append('\n');
        }
        assertThatThrownBy(() -> Webhooks.of(config(entry.toString())))
                .isInstanceOf(ConfigError.class)
                .hasMessageContaining("webhooks.yaml")
                .hasMessageContaining(message);
    }

    @Test
    void aSelectionWithAMistakeStopsTheStart() throws Exception {
        Push wrong = new Push(
                site.archive,
                new PushSettings(false, true, true),
                Webhooks.of(config(yaml("chat", "address: https://chat.example/\nform: ntfy\nselection: region=Mond"))),
                new Courier(LIMITS, true),
                HostTurns.ALONE,
                URI.create("https://news.example"),
                () -> site.now);
        try (wrong) {
            assertThatThrownBy(() -> wrong.start(new PushWords(site.site())))
                    .isInstanceOf(ConfigError.class)
                    .hasMessageContaining("chat")
                    .hasMessageContaining("region=Mond");
        }
    }
}
