// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.feed;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.parse.document.Document;
import amtsblick.parse.document.HubLink;
import amtsblick.parse.document.Parsed;
import amtsblick.parse.listing.ListingFinder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where feeds say that one can ask to be told (WebSub, 4). */
class HubLinkTest {
    private static final String ADDRESS = "https://stadt.example/presse/feed";

    private static Document document(String text) {
        return new Document(
                text.getBytes(StandardCharsets.UTF_8),
                "application/xml",
                URI.create(ADDRESS),
                LocalDate.of(2026, 11, 29));
    }

    private static Optional<HubLink> hub(String text) {
        return FeedParser.parse(document(text)) instanceof Parsed.Headlines read ? read.hub() : Optional.empty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Stadt</title><link rel="hub" href="https://hub.example/"/>
        <link rel="self" href="https://stadt.example/feed.atom"/></feed>""",
                """
        <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Stadt</title>
        <atom:link rel="self" href="https://stadt.example/feed.atom"/>
        <atom:link rel="HUB" href="https://hub.example/"/><atom:link rel="hub" href="https://other.example/"/></channel></rss>""",
                """
        {"version": "https://jsonfeed.org/version/1.1", "title": "Stadt", "feed_url": "https://stadt.example/feed.atom", "items": [],
        "hubs": [{"type": "rssCloud", "url": "https://cloud.example/"}, {"type": "WebSub", "url": "https://hub.example/"}]}""",
            })
    void readsTheFirstHubAndWhatTheFeedCallsItself(String feed) {
        assertThat(hub(feed))
                .contains(new HubLink(URI.create("https://hub.example/"), "https://stadt.example/feed.atom"));
    }

    @Test
    void aFeedThatDoesNotNameItselfIsCalledByItsAddress() {
        assertThat(hub("""
                        <rss xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>x</title><atom:link rel="hub" href="/hub"/></channel></rss>""")).contains(new HubLink(URI.create("https://stadt.example/hub"), ADDRESS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<https://hub.example/>; rel=\"hub\", <https://stadt.example/feed.atom>; rel=\"self\"",
                "</feed.atom>;rel=self, <https://hub.example/>;rel=HUB, <https://other.example/>;rel=hub",
                "<https://x.example/>; rel=next; title=\"a, b; c\", <https://hub.example/>; type=x; rel=\"foo hub\", </feed.atom>; rel=self",
            })
    void aServerMayAnnounceBothInItsAnswer(String header) {
        assertThat(HubLink.announced(header, URI.create(ADDRESS)))
                .contains(new HubLink(URI.create("https://hub.example/"), "https://stadt.example/feed.atom"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<https://x.example/>; rel=hubs",
                "<mailto:a@b.example>; rel=hub",
                "hub",
                "<>",
                "<https://hub.example/"
            })
    void anAnswerWithoutOneAnnouncesNone(String header) {
        assertThat(HubLink.announced(header, URI.create(ADDRESS))).isEmpty();
    }

    @Test
    void aPageSaysItInItsHead() {
        Parsed.Read page = ListingFinder.find(document("""
                        <!doctype html><head><base href="https://stadt.example/"><link rel="alternate hub" href="https://hub.example/">
                        <link rel=self href="feed.atom"></head><body><a rel="hub" href="https://wrong.example/">x</a></body>"""));
        assertThat(page)
                .isInstanceOfSatisfying(
                        Parsed.Headlines.class,
                        read -> assertThat(read.hub())
                                .contains(new HubLink(
                                        URI.create("https://hub.example/"), "https://stadt.example/feed.atom")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:a@b.example", "ftp://hub.example/", "javascript:alert(1)"})
    void whatIsNotOnTheWebIsNoHub(String address) {
        assertThat(hub("<feed xmlns='http://www.w3.org/2005/Atom'><title>x</title><link rel='hub' href='" + address
                        + "'/></feed>"))
                .isEmpty();
    }
}
