// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.feed;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.news.Headline;
import amtsblick.news.Headline.DayMark;
import amtsblick.parse.document.Document;
import amtsblick.parse.document.Parsed;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Feeds that say more than anybody reads. */
class FloodedFeedTest {
    @Test
    void areCutWhereTheyAreRead() {
        String categories = IntStream.range(0, 300)
                .mapToObj(i -> "<category>" + i + "x".repeat(5_000) + "</category>")
                .collect(Collectors.joining());
        Headline headline = only("<title>" + "Wort ".repeat(30_000) + "</title><description>" + "Satz. ".repeat(5_000)
                + "</description><guid isPermaLink='false'>" + "g".repeat(50_000)
                + "</guid><pubDate>Mon, 30 Jun 2025 08:00:00 GMT"
                + " ".repeat(200) + "</pubDate>" + categories);
        assertThat(headline.title()).hasSizeLessThanOrEqualTo(500).endsWith("Wort …");
        assertThat(headline.teaser()).hasSizeLessThanOrEqualTo(1_002);
        assertThat(headline.printedDate()).hasSizeLessThanOrEqualTo(100);
        assertThat(headline.date()).isPresent();
        assertThat(headline.guid().orElseThrow()).hasSize(2_000);
        assertThat(headline.categories())
                .hasSize(20)
                .allMatch(category -> category.length() <= 100)
                .doesNotHaveDuplicates();
    }

    @Test
    void cutBetweenNoHalvesOfACharacter() {
        Headline headline = only("<title>" + "😀".repeat(1_000) + "</title>");
        assertThat(headline.title()).endsWith("😀 …").hasSizeLessThanOrEqualTo(500);
    }

    @Test
    void keepWhatIsDoubtedOfALongDate() {
        Headline bounded = new Parsed.Headlines(
                        List.of(only("<title>Titel</title>")
                                .withDate(Optional.empty(), "am ".repeat(200) + "13.01.")
                                .doubted(DayMark.AGAINST_ORDER)),
                        Optional.empty(),
                        Optional.empty(),
                        List.of())
                .headlines()
                .getFirst();
        assertThat(bounded.printedDate()).hasSizeLessThanOrEqualTo(100);
        assertThat(bounded.dayMark()).isEqualTo(DayMark.AGAINST_ORDER);
    }

    private static Headline only(String elements) {
        String feed = "<rss version='2.0'><channel><title>A</title><item><link>https://amt.example/a</link>" + elements
                + "</item></channel></rss>";
        Document document = new Document(
                feed.getBytes(StandardCharsets.UTF_8),
                "application/rss+xml",
                URI.create("https://amt.example/feed"),
                LocalDate.of(2025, 7, 1));
        return ((Parsed.Headlines) FeedParser.parse(document)).headlines().getFirst();
    }
}
