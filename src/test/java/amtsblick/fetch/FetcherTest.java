// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.config.Secret;
import amtsblick.fetch.Fetched.Disallowed;
import amtsblick.fetch.Fetched.Failed;
import amtsblick.fetch.Fetched.Gone;
import amtsblick.fetch.Fetched.Later;
import amtsblick.fetch.Fetched.NotModified;
import amtsblick.fetch.Fetched.Page;
import amtsblick.fetch.wire.FetchLimits;
import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(options().dynamicPort().gzipDisabled(true))
            .build();

    @RegisterExtension
    static final WireMockExtension OTHER = WireMockExtension.newInstance()
            .options(options().dynamicPort().gzipDisabled(true))
            .build();

    private static final Instant NOW = Instant.parse("2025-06-30T08:00:00Z");
    private static final String FEED = "<rss><channel><title>Ämter</title></channel></rss>";

    private Instant now = NOW;
    private final InstantSource clock = () -> now;
    private final Fetcher fetcher = fetcher(Duration.ZERO);

    private Fetcher fetcher(Duration hostDelay) {
        return new Fetcher(
                new FetchLimits(
                        "Amtsblick/1.0 (+https://amtsblick.example)",
                        hostDelay,
                        Duration.ofSeconds(1),
                        100_000,
                        5,
                        Duration.ofMillis(200),
                        8),
                clock);
    }

    @AfterEach
    void close() {
        fetcher.close();
    }

    @Test
    void bringsThePageWithItsValidators() throws Exception {
        serve(
                "/feed",
                ok(FEED).withHeader("Content-Type", "application/rss+xml")
                        .withHeader("ETag", "W/\"1\"")
                        .withHeader("Last-Modified", "Mon, 30 Jun 2025 10:00:01 +0200")
                        .withHeader("Cache-Control", "max-age=60"));
        Page page = (Page) fetch("/feed");
        assertThat(new String(page.body(), StandardCharsets.UTF_8)).isEqualTo(FEED);
        assertThat(page.contentType()).isEqualTo("application/rss+xml");
        assertThat(page.etag()).contains("W/\"1\"");
        assertThat(page.lastModified()).contains("Mon, 30 Jun 2025 10:00:01 +0200");
        assertThat(page.expires()).contains(NOW.plusSeconds(60));
        assertThat(page.movedTo()).isEmpty();
        assertThat(page.reserved()).isFalse();
    }

    @Test
    void saysWhoAsksAndNothingMore() throws Exception {
        serve("/feed", ok(FEED));
        fetch("/feed#oben");
        SERVER.verify(getRequestedFor(urlEqualTo("/feed"))
                .withHeader("User-Agent", equalTo("Amtsblick/1.0 (+https://amtsblick.example)"))
                .withHeader("Accept-Encoding", matching(".*gzip.*"))
                .withoutHeader("If-None-Match")
                .withoutHeader("Cookie")
                .withoutHeader("Referer")
                .withoutHeader("Upgrade")
                .withoutHeader("Cache-Control"));
    }

    @Test
    void sendsTheSourcesHeadersToItsOwnServerOnly() throws Exception {
        serve("/feed", redirect(302, "/neu"));
        serve("/neu", ok(FEED));
        FetchRequest request = new FetchRequest(
                at("/feed"),
                Optional.empty(),
                Optional.empty(),
                false,
                true,
                false,
                Map.of("authorization", new Secret("Bearer xyz"), "Accept", new Secret("text/html")));
        fetcher.get(request);
        for (String path : List.of("/feed", "/neu")) {
            SERVER.verify(getRequestedFor(urlEqualTo(path))
                    .withHeader("Authorization", equalTo("Bearer xyz"))
                    .withHeader("Accept", equalTo("text/html")));
        }
        SERVER.verify(getRequestedFor(urlEqualTo("/robots.txt")).withoutHeader("Authorization"));
        assertThat(request.toString()).doesNotContain("xyz");
    }

    @Test
    void sendsNoSourcesHeadersFromARedirectToAnotherServerOn() throws Exception {
        OTHER.stubFor(get(urlEqualTo("/fremd"))
                .willReturn(redirect(302, at("/zurueck").toString())));
        serve("/feed", redirect(302, OTHER.url("/fremd")));
        serve("/zurueck", ok(FEED));
        Map<String, Secret> headers = Map.of("Authorization", new Secret("Bearer xyz"));
        fetcher.get(new FetchRequest(at("/feed"), Optional.empty(), Optional.empty(), false, true, false, headers));
        OTHER.verify(getRequestedFor(urlEqualTo("/fremd")).withoutHeader("Authorization"));
        SERVER.verify(getRequestedFor(urlEqualTo("/zurueck")).withoutHeader("Authorization"));
    }

    @Test
    void asksWhetherSomethingChanged() throws Exception {
        serve("/feed", status(304).withHeader("ETag", "\"2\""));
        FetchRequest request = new FetchRequest(at("/feed"), Optional.of("\"1\""), Optional.of("gestern"), false, true);
        NotModified same = (NotModified) fetcher.get(request);
        assertThat(same.etag()).contains("\"2\"");
        SERVER.verify(getRequestedFor(urlEqualTo("/feed"))
                .withHeader("If-None-Match", equalTo("\"1\""))
                .withHeader("If-Modified-Since", equalTo("gestern")));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503, 418})
    void comesBackLaterWhenAsked(int status) throws Exception {
        serve("/feed", status(status).withHeader("Retry-After", "120"));
        assertThat(fetch("/feed")).isEqualTo(new Later(status, Optional.of(NOW.plusSeconds(120))));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 407, 500})
    void reportsTheStatusOfAFailure(int status) throws Exception {
        serve("/feed", status(status));
        assertThat(((Failed) fetch("/feed")).status()).isEqualTo(status);
    }

    @Test
    void knowsWhenAPageIsGone() throws Exception {
        serve("/feed", status(410));
        assertThat(fetch("/feed")).isEqualTo(new Gone());
    }

    @Test
    void reportsANewAddressWhereEveryRedirectIsPermanent() throws Exception {
        serve("/old", redirect(301, "/older"));
        serve("/older", redirect(308, at("/feed").toString()));
        serve("/feed", ok(FEED));
        assertThat(((Page) fetch("/old")).movedTo()).contains(at("/feed"));
    }

    @Test
    void keepsTheAddressWhereOneRedirectIsTemporary() throws Exception {
        serve("/old", redirect(301, "/detour"));
        serve("/detour", redirect(302, "/feed"));
        serve("/feed", ok(FEED));
        Page page = (Page) fetch("/old");
        assertThat(page.movedTo()).isEmpty();
        assertThat(page.address()).isEqualTo(at("/feed"));
    }

    @Test
    void followsNoCircleAndNoEndlessRow() throws Exception {
        serve("/circle", redirect(302, "/circle"));
        for (int i = 0; i < 10; i++) {
            serve("/row/" + i, redirect(302, "/row/" + (i + 1)));
        }
        assertThat(fetch("/circle")).isEqualTo(new Failed(0, Remark.of(RemarkCode.REDIRECT_CIRCLE, at("/circle"))));
        assertThat(fetch("/row/0")).isEqualTo(new Failed(0, Remark.of(RemarkCode.REDIRECTS, 5)));
        SERVER.verify(1, getRequestedFor(urlEqualTo("/circle")));
        SERVER.verify(0, getRequestedFor(urlEqualTo("/row/6")));
    }

    @Test
    void asksNoPrivateAddressWithoutPermission() throws Exception {
        serve("/feed", ok(FEED));
        Fetched refused = fetcher.get(FetchRequest.of(at("/feed")));
        assertThat(((Failed) refused).reason().toString())
                .as("what is there is said in the log alone")
                .isEqualTo("the address leads to no public server");
        assertThat(fetcher.get(FetchRequest.of(URI.create("http://no-such-name.invalid/"))))
                .isEqualTo(refused);
        SERVER.verify(0, getRequestedFor(urlEqualTo("/feed")));
        SERVER.verify(0, getRequestedFor(urlEqualTo("/robots.txt")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://127.0.0.1:%d/feed", "http://[::1]:%d/feed", "http://0x7f.1:%d/feed", "file:///etc/passwd"
            })
    void doesNotLetARedirectLeadToAnotherPrivateAddress(String target) throws Exception {
        serve("/feed", ok(FEED));
        serve("/old", redirect(302, target.replace("%d", String.valueOf(SERVER.getPort()))));
        assertThat(fetch("/old")).isInstanceOf(Failed.class);
        SERVER.verify(0, getRequestedFor(urlEqualTo("/feed")));
    }

    @Test
    void obeysRobotsTxt() throws Exception {
        serve("/robots.txt", ok("User-agent: amtsblick\nDisallow: /intern"));
        serve("/intern", ok(FEED));
        serve("/old", redirect(301, "/intern"));
        assertThat(fetch("/intern"))
                .isEqualTo(new Disallowed(Remark.of(RemarkCode.ROBOTS_DISALLOW, "localhost", "/intern")));
        assertThat(fetch("/old")).isInstanceOf(Disallowed.class);
        SERVER.verify(0, getRequestedFor(urlEqualTo("/intern")));
        assertThat(fetcher.get(new FetchRequest(at("/intern"), Optional.empty(), Optional.empty(), true, true)))
                .isInstanceOf(Page.class);
    }

    @Test
    void staysAwayWhileRobotsTxtIsBroken() throws Exception {
        serve("/feed", ok(FEED));
        serve("/robots.txt", status(500));
        assertThat(fetch("/feed")).isInstanceOf(Disallowed.class);
        serve("/robots.txt", status(404));
        now = NOW.plus(Duration.ofMinutes(59));
        assertThat(fetch("/feed")).isInstanceOf(Disallowed.class);
        now = NOW.plus(Duration.ofHours(1));
        assertThat(fetch("/feed")).isInstanceOf(Page.class);
    }

    @Test
    void readsRobotsTxtOnceADay() throws Exception {
        serve("/feed", ok(FEED));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 5; i++) {
                threads.submit(() -> fetch("/feed"));
            }
        }
        SERVER.verify(1, getRequestedFor(urlEqualTo("/robots.txt")));
        now = NOW.plus(Duration.ofDays(1));
        fetch("/feed");
        SERVER.verify(2, getRequestedFor(urlEqualTo("/robots.txt")));
        SERVER.verify(2, getRequestedFor(urlEqualTo("/.well-known/tdmrep.json")));
    }

    @Test
    void keepsTheDistanceThatTheServerAsksFor() throws Exception {
        serve("/robots.txt", ok("User-agent: *\nCrawl-delay: 0.15\n"));
        serve("/feed", ok(FEED).withHeader("tdm-reservation", "0"));
        fetch("/feed");
        fetch("/feed");
        List<Date> asked = SERVER.findAll(getRequestedFor(urlEqualTo("/feed"))).stream()
                .map(LoggedRequest::getLoggedDate)
                .sorted()
                .toList();
        assertThat(Duration.between(
                        asked.getFirst().toInstant(), asked.getLast().toInstant()))
                .isGreaterThan(Duration.ofMillis(120));
        assertThat(fetcher.log().hosts().getFirst().pause()).isPositive();
    }

    @Test
    void keepsThatDistanceEvenWhereTheOperatorOverridesRobotsTxt() throws Exception {
        serve("/robots.txt", ok("User-agent: *\nDisallow: /\nCrawl-delay: 0.15\n"));
        serve("/feed", ok(FEED).withHeader("tdm-reservation", "0"));
        FetchRequest overridden = new FetchRequest(at("/feed"), Optional.empty(), Optional.empty(), true, true);
        assertThat(fetcher.get(overridden)).isInstanceOf(Page.class);
        assertThat(fetcher.log().hosts().getFirst().pause()).isPositive();
    }

    @Test
    void writesDownWhatItAskedAndWhatWasAnswered() throws Exception {
        serve("/robots.txt", ok("User-agent: *\nDisallow: /intern\nSitemap: https://a.example/news.xml\nSitemap: ://"));
        serve("/feed", ok(FEED).withHeader("tdm-reservation", "0"));
        fetch("/feed");
        fetch("/intern");
        fetch("/weg");
        CrawlLog.HostLog log = fetcher.log().hosts().getFirst();
        assertThat(log.latest())
                .extracting(exchange -> exchange.address().getPath() + " " + exchange.status() + " "
                        + exchange.reason().map(Remark::toString).orElse(""))
                .containsExactly(
                        "/weg 404 ",
                        "/intern 0 robots.txt of localhost disallows /intern",
                        "/feed 200 ",
                        "/robots.txt 200 ");
        assertThat(log.requests()).isEqualTo(3);
        assertThat(log.failed()).isEqualTo(1);
        assertThat(log.bytes()).isGreaterThan(FEED.length());
        assertThat(fetcher.sitemaps(at("/"), true)).containsExactly(URI.create("https://a.example/news.xml"));
    }

    @Test
    void countsVisitsAndWhatTheyCost() throws Exception {
        serve("/feed", ok(FEED).withHeader("tdm-reservation", "0"));
        fetcher.visit(() -> fetch("/feed"));
        fetcher.visit(() -> fetch("/weg"));
        CrawlLog.Totals totals = fetcher.log().totals();
        CrawlLog.HostLog host = fetcher.log().hosts().getFirst();
        assertThat(totals.visits()).isEqualTo(2);
        assertThat(totals.requests()).isEqualTo(host.requests()).isPositive();
        assertThat(totals.failed()).isEqualTo(host.failed()).isPositive();
        assertThat(totals.bytes()).isEqualTo(host.bytes());
        assertThat(totals.asking()).isPositive();
        assertThat(totals.visiting()).isGreaterThanOrEqualTo(totals.asking());
    }

    @Test
    void seesThatThePublisherReservesMining() throws Exception {
        serve("/header", ok(FEED).withHeader("tdm-reservation", "1"));
        serve("/plain", ok(FEED));
        serve("/open", ok(FEED).withHeader("tdm-reservation", "0"));
        serve("/.well-known/tdmrep.json", ok("[{\"location\": \"/\", \"tdm-reservation\": 1}]"));
        assertThat(((Page) fetch("/header")).reserved()).isTrue();
        assertThat(((Page) fetch("/plain")).reserved()).isTrue();
        assertThat(((Page) fetch("/open")).reserved()).isFalse();
    }

    @Test
    void readsACompressedAnswer() throws Exception {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(FEED.getBytes(StandardCharsets.UTF_8));
        }
        serve("/feed", ok().withBody(compressed.toByteArray()).withHeader("Content-Encoding", "gzip"));
        assertThat(((Page) fetch("/feed")).body()).isEqualTo(FEED.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void stopsAtTheSizeLimit() throws Exception {
        serve("/huge", ok("x".repeat(100_001)));
        assertThat(((Failed) fetch("/huge")).reason()).isEqualTo(Remark.of(RemarkCode.TOO_LARGE, 100_000));
    }

    @Test
    void endsASlowDripInTime() throws Exception {
        serve("/drip", ok(FEED).withChunkedDribbleDelay(20, 20_000));
        serve("/mute", ok(FEED).withFixedDelay(20_000));
        long start = System.nanoTime();
        assertThat(((Failed) fetch("/drip")).reason()).hasToString("no complete answer within 1 s");
        assertThat(fetch("/mute")).isInstanceOf(Failed.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void survivesABrokenServer(Fault fault) throws Exception {
        serve("/broken", aResponse().withFault(fault));
        assertThat(((Failed) fetch("/broken")).reason().toString()).isNotBlank().doesNotContain("\n");
    }

    @Test
    void refusesHeadersWithoutEnd() throws Exception {
        serve("/headers", ok(FEED).withHeader("X-Filler", "x".repeat(8_000)).withHeader("X", many()));
        assertThat(fetch("/headers")).isInstanceOf(Failed.class);
    }

    @Test
    void saysThatNobodyIsThere() throws Exception {
        Fetched nobody = fetcher.get(new FetchRequest(
                URI.create("http://localhost:1/feed"), Optional.empty(), Optional.empty(), false, true));
        assertThat(nobody)
                .isEqualTo(new Failed(0, Remark.of(RemarkCode.NOBODY_LISTENS).at("robots.txt")));
    }

    private static String[] many() {
        return Collections.nCopies(100, "y".repeat(7_000)).toArray(String[]::new);
    }

    private Fetched fetch(String path) throws InterruptedException {
        return fetcher.get(new FetchRequest(at(path), Optional.empty(), Optional.empty(), false, true));
    }

    private static void serve(String path, ResponseDefinitionBuilder answer) {
        SERVER.stubFor(get(urlEqualTo(path)).willReturn(answer));
    }

    private static ResponseDefinitionBuilder redirect(int status, String location) {
        return status(status).withHeader("Location", location);
    }

    private static URI at(String path) {
        return URI.create("http://localhost:" + SERVER.getPort() + path);
    }
}
