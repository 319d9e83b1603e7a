// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.local.LocalArchive;
import amtsblick.config.ConfigFolder;
import amtsblick.crawl.Backfill.Goal;
import amtsblick.crawl.Backfill.Progress;
import amtsblick.crawl.harvest.Newsdesk;
import amtsblick.fetch.Fetcher;
import amtsblick.fetch.wire.FetchLimits;
import amtsblick.source.Source;
import amtsblick.source.SourceKind;
import amtsblick.story.fingerprint.StoryWords;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** An archive of press releases, five pages of two, one release a month, 2025 back to 2024. */
class BackfillTest {
    @RegisterExtension
    static final WireMockExtension SERVER = Rounds.server();

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2025-07-01T08:00:00Z"));
    private static final Goal ALL = new Goal(Optional.empty(), 1_000, 100);
    private static final int PAGES = 5;

    @TempDir
    private Path data;

    private LocalArchive archive;
    private Fetcher fetcher;

    @BeforeEach
    void open() {
        archive = LocalArchive.open(data, ConfigFolder.defaults(), CLOCK);
        fetcher = new Fetcher(
                new FetchLimits("Test/1", Duration.ZERO, Duration.ofSeconds(5), 1_000_000, 5, Duration.ZERO, 8), CLOCK);
        for (int page = 1; page <= PAGES; page++) {
            serve(page, page < PAGES ? page + 1 : 0);
        }
    }

    @AfterEach
    void close() {
        fetcher.close();
        archive.close();
    }

    @Test
    void readsPageAfterPageToTheLast() throws Exception {
        List<Integer> told = new ArrayList<>();
        Progress progress = backfill().run(source(), ALL, now -> told.add(now.headlines()));
        assertThat(told).containsExactly(2, 4, 6, 8, 10);
        assertThat(progress.fresh()).isEqualTo(10);
        assertThat(progress.oldest()).contains(LocalDate.of(2024, 9, 15));
        assertThat(progress.end()).isEqualTo("there is no further page");
        assertThat(archive.items().size()).isEqualTo(10);
        assertThat(archive.schedule().visits().get("a").harvest().added()).isEqualTo(10);
    }

    @Test
    void stopsAtTheDayThatWasAskedFor() throws Exception {
        Goal goal = new Goal(Optional.of(LocalDate.of(2025, 3, 1)), 1_000, 100);
        assertThat(backfill().run(source(), goal, _ -> {}).end()).isEqualTo("reached 2025-03-01");
        SERVER.verify(0, getRequestedFor(urlEqualTo("/presse?page=4")));
    }

    @Test
    void goesOnWhereItHadEnough() throws Exception {
        Goal four = new Goal(Optional.empty(), 4, 100);
        assertThat(backfill().run(source(), four, _ -> {}).end()).contains("the next one goes on there");
        assertThat(archive.schedule().visits().get("a").backfill()).isPresent();
        Progress rest = backfill().run(source(), ALL, _ -> {});
        assertThat(rest.headlines()).isEqualTo(6);
        assertThat(archive.items().size()).isEqualTo(10);
        assertThat(archive.schedule().visits().get("a").backfill()).isEmpty();
        SERVER.verify(1, getRequestedFor(urlEqualTo("/presse?page=2")));
    }

    @Test
    void goesOnWhereTheServerFailed() throws Exception {
        SERVER.stubFor(get(urlEqualTo("/presse?page=3")).willReturn(status(500)));
        assertThat(backfill().run(source(), ALL, _ -> {}).end()).endsWith("/presse?page=3: HTTP 500");
        assertThat(archive.items().size()).isEqualTo(4);
        serve(3, 4);
        assertThat(backfill().run(source(), ALL, _ -> {}).headlines()).isEqualTo(6);
        assertThat(archive.items().size()).isEqualTo(10);
    }

    @Test
    void noticesPagesThatGoInACircle() throws Exception {
        serve(3, 2);
        assertThat(backfill().run(source(), ALL, _ -> {}).end()).startsWith("the pages go in a circle");
        assertThat(archive.items().size()).isEqualTo(6);
    }

    @Test
    void aServerThatInsistsOnACookieIsAskedForItOnce() throws Exception {
        SERVER.stubFor(get(urlMatching("/presse\\?.*"))
                .atPriority(1)
                .withHeader("Cookie", absent())
                .willReturn(status(403).withHeader("Set-Cookie", "sitzung=7")));
        assertThat(backfill().run(source(), ALL, _ -> {}).headlines()).isEqualTo(10);
        SERVER.verify(1, getRequestedFor(urlMatching("/presse\\?.*")).withoutHeader("Cookie"));
    }

    private Backfill backfill() {
        ConfigFolder config = ConfigFolder.defaults();
        Newsdesk newsdesk = Newsdesk.of(config, List.of());
        return new Backfill(fetcher, newsdesk, archive, StoryWords.of(config), CLOCK);
    }

    private static Source source() {
        return TestSources.draft("a", SERVER.url("/presse?page=1"), SourceKind.LISTING)
                .source();
    }

    private static void serve(int page, int next) {
        StringBuilder html = new StringBuilder("<!doctype html><title>Presse</title><main>");
        for (int i = 2 * page - 1; i <= 2 * page; i++) {
            LocalDate day = LocalDate.of(2025, 6, 15).minusMonths(i - 1L);
            html.append("<article><time datetime=")
                    .append(day)
                    .append("></time><h3><a href=/presse/")
                    .append(i);
            html.append(">Das Rathaus meldet etwas Neues, Nummer ").append(i).append("</a></h3></article>");
        }
        html.append("</main>");
        if (next > 0) {
            html.append("<nav class=pagination><a rel=next href='/presse?page=" + next + "'>weiter</a></nav>");
        }
        SERVER.stubFor(get(urlEqualTo("/presse?page=" + page))
                .willReturn(ok(html.toString()).withHeader("Content-Type", "text/html")));
    }
}
