// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.source;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.source.Opml.Subscription;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpmlTest {
    @Test
    void readsWhatItWrote() {
        Source feed = Source.of("amt", URI.create("https://amt.example/feed?a=1&b=2"), SourceKind.FEED)
                .name("Amt \"für\" <Alles>")
                .source();
        Source page = Source.of("rat", URI.create("https://rat.example/presse"), SourceKind.LISTING)
                .name("Rat")
                .source();
        assertThat(Opml.read(Opml.write("Quellen", List.of(feed, page))))
                .containsExactly(
                        new Subscription(
                                "Amt \"für\" <Alles>", feed.address(), Optional.of(URI.create("https://amt.example/"))),
                        new Subscription("Rat", page.address(), Optional.of(URI.create("https://rat.example/"))));
    }

    @Test
    void readsFoldersAndMendsWhatReadersBreak() {
        assertThat(Opml.read("""
            <opml version=1.0><body><outline text="Ordner">
            <outline text="Ein & Zwei" xmlurl="https://a.example/feed"/>
            <outline title="Ohne Adresse" type="rss"/>
            <outline text="Lokal" xmlUrl="file:///etc/passwd"/>
            <outline xmlUrl=" https://b.example/feed " />
            </outline>""")).extracting(Subscription::title).containsExactly("Ein & Zwei", "b.example");
    }

    @ParameterizedTest
    @CsvSource({
        "feed://a.example/rss, http://a.example/rss",
        "feed:https://a.example/rss, https://a.example/rss",
        "FEED:HTTP://a.example/rss, http://a.example/rss",
        "www.a.example/rss, http://www.a.example/rss",
        "https://bürger.example/rss, https://xn--brger-kva.example/rss",
        "https://amt_1.example/rss, https://amt_1.example/rss",
        "https://a.example/rss?a=1&amp;b=ä b, https://a.example/rss?a=1&b=%C3%A4%20b",
        "https://a.example/rss?a=1&copy=2, https://a.example/rss?a=1&copy=2"
    })
    void understandsAddressesAsReadersWriteThem(String written, URI expected) {
        assertThat(Opml.read("<opml><body><outline text='A' xmlUrl='" + written + "'/></body></opml>"))
                .extracting(Subscription::feed)
                .containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kein OPML",
                "<opml><body><outline xmlUrl=",
                "<opml><body><outline text='x' xmlUrl='feed:'/></body></opml>",
                "<opml><body><outline text='x' xmlUrl='http://'/><outline xmlUrl='mailto:a@b.example'/></body></opml>",
                "<html><body><a href='https://a.example/'>A</a></body></html>"
            })
    void findsNothingWhereNothingIs(String text) {
        assertThat(Opml.read(text)).isEmpty();
    }

    @Test
    void readsHoweverDeepFoldersLie() {
        String deep = "<outline text='Ordner'>".repeat(20_000) + "<outline xmlUrl='https://a.example/rss'/>";
        assertThat(Opml.read("<opml><body>" + deep)).hasSize(1);
    }

    @Test
    void namesASubscriptionInOneLine() {
        assertThat(
                        Opml.read(
                                "<OPML><BODY><OUTLINE TITLE=' ' TEXT='Amt\n\u2028 A\u0085B' XMLURL='https://a.example/rss'/></BODY></OPML>"))
                .extracting(Subscription::title)
                .containsExactly("Amt A B");
    }
}
