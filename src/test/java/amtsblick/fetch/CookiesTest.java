// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.fetch.Fetched.Failed;
import amtsblick.fetch.Fetched.Page;
import amtsblick.fetch.wire.FetchLimits;
import amtsblick.remark.RemarkCode;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Servers that insist on a cookie. */
class CookiesTest {
    @RegisterExtension
    static final WireMockExtension SERVER = server();

    @RegisterExtension
    static final WireMockExtension OTHER = server();

    private final Fetcher fetcher = new Fetcher(
            new FetchLimits(
                    "Amtsblick/1.0 (+test)", Duration.ZERO, Duration.ofSeconds(5), 100_000, 5, Duration.ZERO, 8),
            InstantSource.system());

    private static WireMockExtension server() {
        return WireMockExtension.newInstance()
                .options(options().dynamicPort().gzipDisabled(true))
                .build();
    }

    @AfterEach
    void close() {
        fetcher.close();
    }

    @Test
    void returnsTheCookieOfAServerThatRedirectsToItself() throws Exception {
        serve("/feed", status(302).withHeader("Location", "/feed").withHeader("Set-Cookie", "sitzung=7; Path=/"));
        serveWithCookie("/feed", "sitzung=7", ok("<rss/>"));
        Page page = (Page) fetch("/feed");
        assertThat(page.movedTo()).isEmpty();
    }

    @Test
    void returnsItOnAWayThatLeadsBack() throws Exception {
        serve("/feed", status(302).withHeader("Location", "/pruefung").withHeader("Set-Cookie", "a=1; HttpOnly"));
        serveWithCookie("/pruefung", "a=1", status(302).withHeader("Location", "/feed"));
        serveWithCookie("/feed", "a=1", ok("<rss/>"));
        assertThat(fetch("/feed")).isInstanceOf(Page.class);
    }

    @Test
    void returnsTheCookieOfAServerThatRefusesWithoutOne() throws Exception {
        serve("/feed", status(403).withHeader("Set-Cookie", "erlaubt=ja"));
        serveWithCookie("/feed", "erlaubt=ja", ok("<rss/>"));
        assertThat(fetch("/feed")).isInstanceOf(Page.class);
    }

    @Test
    void takesARefusalWithTheCookieForOne() throws Exception {
        serve("/feed", status(403).withHeader("Set-Cookie", "erlaubt=nein"));
        assertThat(((Failed) fetch("/feed")).status()).isEqualTo(403);
        SERVER.verify(2, getRequestedFor(urlEqualTo("/feed")));
    }

    @Test
    void turnsRoundOnlySoOftenForAServerThatIsNeverContent() throws Exception {
        serve("/feed", status(302).withHeader("Location", "/feed").withHeader("Set-Cookie", "sitzung=7"));
        assertThat(((Failed) fetch("/feed")).reason().code()).isEqualTo(RemarkCode.REDIRECT_CIRCLE);
        SERVER.verify(2, getRequestedFor(urlEqualTo("/feed")));
    }

    @Test
    void keepsItForNoOtherHostAndNoLaterRequest() throws Exception {
        serve(
                "/feed",
                status(302)
                        .withHeader("Location", OTHER.url("/feed"))
                        .withHeader("Set-Cookie", "sitzung=7; Domain=localhost"));
        OTHER.stubFor(get(urlEqualTo("/feed")).willReturn(ok("<rss/>")));
        fetch("/feed");
        OTHER.verify(getRequestedFor(urlEqualTo("/feed")).withoutHeader("Cookie"));
        fetch("/feed");
        SERVER.verify(2, getRequestedFor(urlEqualTo("/feed")).withoutHeader("Cookie"));
    }

    @Test
    void sendsNoSecureCookieInTheOpen() throws Exception {
        serve("/feed", status(302).withHeader("Location", "/neu").withHeader("Set-Cookie", "a=1; Secure"));
        serve("/neu", ok("<rss/>"));
        fetch("/feed");
        SERVER.verify(getRequestedFor(urlEqualTo("/neu")).withoutHeader("Cookie"));
    }

    @Test
    void bearsWithWhatIsNoCookie() throws Exception {
        serve(
                "/feed",
                status(302)
                        .withHeader("Location", "/neu")
                        .withHeader(
                                "Set-Cookie", "leer", "=leer", "a=1; Max-Age=0", "b=2; Unsinn; Max-Age=bald", "c=a b"));
        serve("/neu", ok("<rss/>"));
        assertThat(fetch("/feed")).isInstanceOf(Page.class);
        SERVER.verify(getRequestedFor(urlEqualTo("/neu")).withHeader("Cookie", equalTo("b=2")));
    }

    @Test
    void isAskedForACookieOnceInAVisit() throws Exception {
        serve("/feed", status(302).withHeader("Location", "/feed").withHeader("Set-Cookie", "sitzung=7"));
        serveWithCookie("/feed", "sitzung=7", ok("<rss/>"));
        serveWithCookie("/artikel", "sitzung=7", ok("<p>Text"));
        boolean read = fetcher.visit(() -> fetch("/feed") instanceof Page && fetch("/artikel") instanceof Page);
        assertThat(read).isTrue();
        fetch("/artikel");
        SERVER.verify(1, getRequestedFor(urlEqualTo("/artikel")).withoutHeader("Cookie"));
    }

    @Test
    void keepsNoCookieThatTheServerDoesNotInsistOn() throws Exception {
        serve("/alt", status(302).withHeader("Location", "/feed").withHeader("Set-Cookie", "herkunft=alt"));
        serve("/feed", ok("<rss/>").withHeader("Set-Cookie", "besucher=1"));
        serve("/artikel", ok("<p>Text"));
        fetcher.visit(() -> List.of(fetch("/alt"), fetch("/artikel")));
        SERVER.verify(getRequestedFor(urlEqualTo("/artikel")).withoutHeader("Cookie"));
    }

    @Test
    void keepsTheCookiesOfAVisitFromOtherHosts() throws Exception {
        serve("/feed", status(302).withHeader("Location", "/feed").withHeader("Set-Cookie", "sitzung=7"));
        serveWithCookie("/feed", "sitzung=7", ok("<rss/>"));
        OTHER.stubFor(get(urlEqualTo("/artikel")).willReturn(ok("<p>Text")));
        fetcher.visit(() -> List.of(fetch("/feed"), fetch(URI.create(OTHER.url("/artikel")))));
        OTHER.verify(getRequestedFor(urlEqualTo("/artikel")).withoutHeader("Cookie"));
    }

    private Fetched fetch(String path) throws InterruptedException {
        return fetch(URI.create(SERVER.url(path)));
    }

    private Fetched fetch(URI address) throws InterruptedException {
        return fetcher.get(new FetchRequest(address, Optional.empty(), Optional.empty(), false, true));
    }

    private static void serve(String path, ResponseDefinitionBuilder answer) {
        SERVER.stubFor(get(urlEqualTo(path)).willReturn(answer));
    }

    private static void serveWithCookie(String path, String cookie, ResponseDefinitionBuilder answer) {
        SERVER.stubFor(
                get(urlEqualTo(path)).withHeader("Cookie", equalTo(cookie)).willReturn(answer));
    }
}
