// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.local.LocalArchive;
import amtsblick.config.ConfigFolder;
import amtsblick.crawl.harvest.Newsdesk;
import amtsblick.crawl.rhythm.CrawlSettings;
import amtsblick.fetch.Fetcher;
import amtsblick.fetch.wire.FetchLimits;
import amtsblick.source.Source;
import amtsblick.story.Stories;
import amtsblick.story.fingerprint.StoryWords;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A newsroom that changes titles, links, guids' company, order, hosts and encodings at random, one thing of an item at a time, and
 * knows what is one item: nothing is lost, nothing is there twice. {@code -Drounds=1000} takes longer and sees more.
 */
class IdentityRoundsTest {
    private static final int ROUNDS = Integer.getInteger("rounds", 40);
    private static final int SHOWN = 15;
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16);
    private static final List<String> SPELLINGS = List.of(
            "https://www.amt.example%s",
            "http://amt.example%s",
            "https://AMT.example%s?utm_source=feed",
            "https://www.amt.example%s;jsessionid=0815.a",
            "https://www.amt.example%s/",
            "https://www.amt.example:443%s?PHPSESSID=4f2ac81d0b");

    @RegisterExtension
    static final WireMockExtension SERVER = Rounds.server();

    @TempDir
    private Path data = Path.of("");

    private Instant now = Instant.parse("2025-07-01T08:00:00Z");
    private final InstantSource clock = () -> now;
    private final Random random = new Random(7);
    private final List<News> shown = new ArrayList<>();
    private final List<News> gone = new ArrayList<>();
    private int made;

    /** What the newsroom means as one item; {@code name} is its guid where the feed has any. */
    private static final class News {
        private final String name;
        private final LocalDate day;
        private String title;
        private String path;

        News(int number, LocalDate day) {
            name = "urn:meldung:" + number;
            this.day = day;
            title = "Musterau eröffnet Bürgerbüro Nummer " + number;
            path = "/meldung/" + number;
        }
    }

    @ParameterizedTest(name = "with guids: {0}")
    @ValueSource(booleans = {true, false})
    void nothingIsLostAndNothingIsThereTwice(boolean guids) throws InterruptedException {
        ConfigFolder config = ConfigFolder.defaults();
        Newsdesk newsdesk = Newsdesk.of(config, List.of());
        FetchLimits limits = new FetchLimits(
                "Amtsblick/1.0 (+test)", Duration.ZERO, Duration.ofSeconds(5), 1_000_000, 5, Duration.ZERO, 8);
        CrawlSettings settings = new CrawlSettings(Duration.ofHours(1), Duration.ofDays(1), Duration.ofMinutes(10));
        Source source = TestSources.feed("amt", SERVER.url("/feed"));
        try (LocalArchive archive = LocalArchive.open(data, config, clock);
                Fetcher fetcher = new Fetcher(limits, clock)) {
            Crawler crawler =
                    new Crawler(fetcher, newsdesk, archive, new Stories(StoryWords.of(config)), settings, clock);
            for (int i = 0; i < ROUNDS; i++) {
                change(guids);
                serve(guids);
                now = now.plus(Duration.ofDays(1));
                crawler.round(List.of(source), _ -> {});
                assertThat(titles(archive)).as("round " + i).containsExactlyElementsOf(meant());
            }
        }
    }

    private void change(boolean guids) {
        Collections.shuffle(shown, random);
        while (shown.size() > SHOWN) {
            gone.add(shown.removeFirst());
        }
        for (News news : shown) {
            switch (random.nextInt(guids ? 14 : 10)) {
                case 0 -> news.title = news.title + " und Amt " + random.nextInt(1000);
                case 1 -> news.path = "/neu/" + random.nextInt(1_000_000) + "/" + made++;
                case 10 -> { // the address follows the title
                    news.title = news.title + " samt Ämtern " + random.nextInt(1000);
                    news.path = "/titel/" + random.nextInt(1_000_000) + "/" + made++;
                }
                case 11 -> news.path = "/sammelseite";
                default -> {}
            }
        }
        if (random.nextInt(4) == 0 && !gone.isEmpty()) {
            shown.add(gone.remove(random.nextInt(gone.size())));
        }
        for (int i = random.nextInt(3); i >= 0; i--) {
            shown.add(new News(made++, LocalDate.ofInstant(now, java.time.ZoneOffset.UTC)));
        }
    }

    private void serve(boolean guids) {
        Charset charset = CHARSETS.get(random.nextInt(CHARSETS.size()));
        String items = shown.stream().map(news -> entry(news, guids)).collect(Collectors.joining());
        String feed = "<?xml version=\"1.0\" encoding=\"" + charset.name() + "\"?><rss version=\"2.0\"><channel>"
                + "<title>Amt</title>" + items + "</channel></rss>";
        SERVER.stubFor(get(urlEqualTo("/feed"))
                .willReturn(ok().withHeader("Content-Type", "application/xml").withBody(feed.getBytes(charset))));
    }

    private String entry(News news, boolean guids) {
        String link = SPELLINGS.get(random.nextInt(SPELLINGS.size())).formatted(news.path);
        return "<item><title>" + news.title + "</title><link>" + link + "</link>"
                + (guids ? "<guid isPermaLink=\"false\">" + news.name + "</guid>" : "")
                + "<pubDate>" + news.day + "</pubDate></item>";
    }

    private TreeSet<String> meant() {
        TreeSet<String> titles = new TreeSet<>();
        shown.forEach(news -> titles.add(news.title));
        gone.forEach(news -> titles.add(news.title));
        return titles;
    }

    /** All titles, in order; twice the same would be twice in the list. */
    private static List<String> titles(LocalArchive archive) {
        List<String> titles = new ArrayList<>();
        archive.items().export(item -> titles.add(item.headline().title()));
        Collections.sort(titles);
        return titles;
    }
}
