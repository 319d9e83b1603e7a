// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import amtsblick.fetch.guard.AddressGuard;
import amtsblick.parse.document.Document;
import amtsblick.parse.feed.Feed;
import amtsblick.parse.feed.FeedReader;
import amtsblick.web.address.Lang;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailureWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        the server did not answer in time              | der Server antwortete nicht rechtzeitig
        unknown host                                   | unbekannter Server
        unknown host: news.example                     | unbekannter Server: news.example
        HTTP 403: access refused                       | HTTP 403: Zugriff verweigert
        HTTP 404: there is no such page                | HTTP 404: die Seite gibt es nicht
        HTTP 410: https://a.example/b is gone          | HTTP 410: https://a.example/b gibt es nicht mehr
        HTTP 500                                       | HTTP 500
        a.example leads to 10.0.0.1, which is not public | a.example führt zu 10.0.0.1, und das ist keine öffentliche Adresse
        robots.txt of a.example disallows /news        | die robots.txt von a.example untersagt /news
        https://a.example/: the document is empty      | https://a.example/: das Dokument ist leer
        the document is empty; more than 5 redirects   | das Dokument ist leer; mehr als 5 Weiterleitungen
        the archive cannot be written: it is closed    | das Archiv lässt sich nicht schreiben: es ist geschlossen
        """)
    void saysAFailureInGerman(String kept, String german) {
        assertThat(FailureWords.in(Lang.DE, kept)).isEqualTo(german);
        assertThat(FailureWords.in(Lang.EN, kept)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Connection reset", "PKIX path building failed: x", "", "; ", ": ", "{0} (.*) \\E $1"})
    void leavesAsItIsWhatItDoesNotKnow(String kept) {
        assertThat(FailureWords.in(Lang.DE, kept)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "no markup", "<html><p>a page", "<opml/>", "{\"version\":\"https://jsonfeed.org/version/1\"}"
            })
    void knowsWhatTheFeedReaderSays(String text) {
        Document document = new Document(
                text.getBytes(StandardCharsets.UTF_8), "", URI.create("https://a.example/"), LocalDate.of(2025, 7, 1));
        assertThat(FeedReader.read(document))
                .isInstanceOfSatisfying(
                        Feed.Result.Unreadable.class,
                        unreadable -> assertThat(FailureWords.in(Lang.DE, unreadable.reason()))
                                .isNotEqualTo(unreadable.reason()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://a.example/", "http://127.0.0.1/", "http://2130706433/", "http://localhost/"})
    void knowsWhatTheGuardOfAddressesSays(String address) {
        String said = catchThrowable(() -> AddressGuard.check(URI.create(address), false))
                .getMessage();
        assertThat(FailureWords.in(Lang.DE, said)).as(said).isNotEqualTo(said);
    }

    @Test
    void doesNotTakeALineForAMoreGeneralOne() {
        assertThat(FailureWords.in(Lang.DE, "not a feed: its root is <opml>"))
                .isEqualTo("kein Feed: das oberste Element ist <opml>");
    }
}
