// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.source;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.source.Opml.Subscription;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
}
