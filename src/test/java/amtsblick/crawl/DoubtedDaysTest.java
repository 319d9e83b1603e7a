// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.news.Headline;
import amtsblick.news.Headline.DayMark;
import amtsblick.source.Source;
import amtsblick.source.SourceKind;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Days that cannot be right keep their item and are marked. The rounds begin on 1 July 2025. */
class DoubtedDaysTest {
    @RegisterExtension
    static final WireMockExtension SERVER = Rounds.server();

    @TempDir
    private Path data;

    private Rounds rounds;
    private Source source;

    @BeforeEach
    void open() {
        rounds = new Rounds(data);
        source = TestSources.draft("a", SERVER.url("/feed"), SourceKind.FEED).source();
    }

    @AfterEach
    void close() {
        rounds.close();
    }

    @Test
    void marksADayAgainstTheOrderOfTheSource() throws Exception {
        feed("a 2025-06-30", "b 2025-06-28", "c 2023-06-27", "d 2025-06-25", "e 2025-06-24", "f 2025-06-20");
        rounds.round(source);
        assertThat(marks()).containsEntry("c", DayMark.AGAINST_ORDER).containsEntry("d", DayMark.PRINTED);
    }

    @Test
    void marksNothingOfASourceWithoutAnOrder() throws Exception {
        feed("a 2025-06-30", "b 2023-06-28", "c 2025-06-27", "d 2022-06-25", "e 2025-06-24", "f 2024-06-20");
        rounds.round(source);
        assertThat(marks().values()).containsOnly(DayMark.PRINTED);
    }

    @Test
    void marksWhatIsNewSinceYesterdayAndCalledMonthsOld() throws Exception {
        feed("a 2025-06-30", "b 2025-06-28", "c 2025-06-27");
        rounds.round(source);
        feed("neu 2025-02-03", "a 2025-06-30", "b 2025-06-28", "c 2025-06-27");
        rounds.daysLater(1, source);
        assertThat(marks()).containsEntry("neu", DayMark.AGAINST_VISIT).containsEntry("a", DayMark.PRINTED);
    }

    @Test
    void doesNotMarkWhatMovesUpAtTheEnd() throws Exception {
        feed("a 2025-06-30", "b 2025-06-28", "c 2025-06-27");
        rounds.round(source);
        feed("a 2025-06-30", "c 2025-06-27", "alt 2025-02-03");
        rounds.daysLater(1, source);
        assertThat(marks()).containsEntry("alt", DayMark.PRINTED);
    }

    @Test
    void doesNotMarkAnythingAtTheFirstVisit() throws Exception {
        feed("a 2024-01-30", "b 2023-06-28", "c 2022-06-27");
        rounds.round(source);
        assertThat(marks().values()).containsOnly(DayMark.PRINTED);
    }

    private Map<String, DayMark> marks() {
        return rounds.items().stream()
                .map(item -> item.headline())
                .collect(Collectors.toMap(headline -> headline.title().replace("Meldung ", ""), Headline::dayMark));
    }

    private static void feed(String... entries) {
        String items = Arrays.stream(entries)
                .map(entry -> entry.split(" "))
                .map(entry -> "<item><title>Meldung " + entry[0]
                        + "</title><description>Text</description><link>https://blatt.example/" + entry[0]
                        + "</link><pubDate>" + entry[1] + "</pubDate></item>")
                .collect(Collectors.joining());
        SERVER.stubFor(get(urlEqualTo("/feed"))
                .willReturn(ok("<rss version='2.0'><channel><title>Stadt</title>" + items + "</channel></rss>")));
    }
}
