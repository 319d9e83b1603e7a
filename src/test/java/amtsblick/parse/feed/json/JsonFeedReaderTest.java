// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.feed.json;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.parse.document.Document;
import amtsblick.parse.feed.FeedReader;
import amtsblick.parse.feed.entry.Feed;
import amtsblick.parse.feed.entry.Feed.FeedEntry;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFeedReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"authors\":[{\"name\":\"Amt\"},{\"name\":\"Rat\"}]}            | Amt, Rat",
                "{\"author\":{\"name\":\" Presseamt \"}}                         | Presseamt",
                "{\"authors\":{\"name\":\"Amt\"}}                                | Amt",
                "{\"authors\":[\"Amt\",\"Amt\"]}                                 | Amt",
                "{\"author\":\"Amt & Co\"}                                       | Amt & Co",
                "{\"authors\":[{\"url\":\"https://a.example\"}]}                 | Die Stadt",
                "{\"authors\":[]}                                                | Die Stadt",
                "{\"authors\":null}                                              | Die Stadt"
            })
    void namesTheAuthorsOfTheItemOrElseOfTheFeed(String item, String expected) {
        assertThat(only("{\"authors\":[{\"name\":\"Die Stadt\"}],\"items\":[" + item + "]}")
                        .author())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"summary\":\"Der Rat tagt.\",\"content_text\":\"Lang\"}       | Der Rat tagt.",
                "{\"title\":\"\",\"content_text\":\"Bis 5 < 7 Uhr\"}             | Bis 5 < 7 Uhr",
                "{\"title\":null,\"content_html\":\"<p>Der <b>Rat</b> tagt</p>\"} | Der Rat tagt",
                "{\"title\":\"<blink>\"}                                         | <blink>",
                "{\"title\":2026}                                                | 2026",
                "{\"url\":\"/a\"}                                                | https://host.example/a"
            })
    void callsAnItemWithoutATitleByItsText(String item, String expected) {
        assertThat(only("{\"items\":[" + item + "]}").title()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"url\":\"/a\",\"external_url\":\"https://b.example/\"}        | https://host.example/a",
                "{\"external_url\":\"https://b.example/\"}                       | https://b.example/",
                "{\"url\":\"#\",\"id\":\"https://b.example/1\"}                  | https://b.example/1",
                "{\"id\":7,\"attachments\":[{\"url\":\"/b.jpg\",\"mime_type\":\"image/jpeg\"},{\"url\":\"/a.pdf\"}]} | https://host.example/a.pdf"
            })
    void findsThePageOfAnItem(String item, URI expected) {
        assertThat(only("{\"items\":[" + item + "]}").link()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"2026-06-09T17:00:00+02:00\"           | 2026-06-09T15:00:00Z",
                "\"Tue, 9 Jun 2026 17:00:00 +0200\"      | 2026-06-09T15:00:00Z",
                "1780959600                              | 2026-06-08T23:00:00Z",
                "1780959600000                           | 2026-06-08T23:00:00Z",
                "\"09.06.2026 17:00 Uhr\"                | 2026-06-09T15:00:00Z"
            })
    void readsTheDateInWhateverForm(String date, Instant expected) {
        assertThat(only("{\"items\":[{\"id\":1,\"date_published\":" + date + "}]}")
                        .published()
                        .orElseThrow()
                        .instant())
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\uFEFF {\"items\":[{\"id\":7}]}",
                "{\"version\":1,\"title\":null,\"items\":[{\"id\":7},]}",
                "{\"items\":[null,{\"id\":\"7\",\"tags\":\"Bau\"},\"x\"]}",
                "{\"items\":[{\"id\":7},{\"id\":8,\"title\":\"Abgeschni",
                "{\"items\":[{\"id\":7,\"x\":{\"y\":[{}]}},{\"id\":]}",
                "{\"items\":[{\"id\":7,\"title\":\"Zeile\tZeile\"}]} // Ende"
            })
    void readsWhatTemplatesReallyPrint(String feed) {
        assertThat(only(feed).id()).isEqualTo("7");
    }

    @Test
    void keepsPlainTextPlain() {
        FeedEntry entry = only("{\"items\":[{\"id\":1,\"title\":\"Akte <Entwurf> & mehr\",\"summary\":\"5 < 7 & <b>\","
                + "\"content_text\":\"<script>x</script>\",\"tags\":[\"Bau\",{\"name\":\"Rat\"},\"Bau\"]}]}");
        assertThat(entry.title()).isEqualTo("Akte <Entwurf> & mehr");
        assertThat(entry.summary()).isEqualTo("5 &lt; 7 &amp; &lt;b&gt;");
        assertThat(entry.content()).isEqualTo("&lt;script&gt;x&lt;/script&gt;");
        assertThat(entry.categories()).containsExactly("Bau", "Rat");
    }

    @Test
    void cutsALongBeginningBetweenCharacters() {
        assertThat(only("{\"items\":[{\"content_text\":\"" + "😀".repeat(150) + "\"}]}")
                        .title())
                .isEqualTo("😀".repeat(100) + "…");
    }

    private static FeedEntry only(String feed) {
        Feed.Result result = FeedReader.read(new Document(
                feed.getBytes(StandardCharsets.UTF_8),
                "application/feed+json",
                URI.create("https://host.example/feed"),
                LocalDate.of(2026, 11, 23)));
        assertThat(result)
                .isInstanceOfSatisfying(
                        Feed.Result.Read.class,
                        read -> assertThat(read.feed().entries()).hasSize(1));
        return ((Feed.Result.Read) result).feed().entries().getFirst();
    }
}
