// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.keeping.Report;
import amtsblick.archive.local.LocalArchive;
import amtsblick.archive.oversight.OperatorOrder;
import amtsblick.config.ConfigFolder;
import amtsblick.crawl.harvest.Newsdesk;
import amtsblick.crawl.rhythm.CrawlSettings;
import amtsblick.fetch.Fetcher;
import amtsblick.fetch.wire.FetchLimits;
import amtsblick.source.Source;
import amtsblick.source.Visit;
import amtsblick.story.Stories;
import amtsblick.story.fingerprint.StoryWords;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;

@Isolated("listens to the log")
class CrawlLoopTest {
    @RegisterExtension
    static final WireMockExtension SERVER =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    @RegisterExtension
    static final WireMockExtension STALLED =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    private static final String RSS = "<rss version='2.0'><channel><item><title>Titel</title>"
            + "<link>https://blatt.example/a</link></item></channel></rss>";

    @TempDir
    private Path data;

    private final InstantSource clock = InstantSource.system();
    private LocalArchive archive;
    private FragileArchive fragile;
    private Fetcher fetcher;

    @BeforeEach
    void open() {
        archive = LocalArchive.open(data, ConfigFolder.defaults(), clock);
        fragile = new FragileArchive(archive);
        fetcher = new Fetcher(
                new FetchLimits(
                        "Amtsblick/1.0 (+test)", Duration.ZERO, Duration.ofSeconds(30), 100_000, 5, Duration.ZERO, 8),
                clock);
        SERVER.stubFor(get(urlEqualTo("/feed")).willReturn(ok(RSS)));
    }

    @AfterEach
    void close() {
        fetcher.close();
        archive.close();
    }

    @Test
    @Timeout(20)
    void visitsWhatIsDueAndStopsWithinSeconds() throws Exception {
        STALLED.stubFor(get(urlEqualTo("/feed")).willReturn(ok(RSS).withFixedDelay(15_000)));
        CrawlLoop loop = loop(TestSources.feed("a", SERVER.url("/feed")), TestSources.feed("b", STALLED.url("/feed")));
        loop.start();
        while (archive.schedule().visits().isEmpty()
                || STALLED.getAllServeEvents().isEmpty()) {
            Thread.sleep(20);
        }
        long stop = System.nanoTime();
        loop.close();
        assertThat(Duration.ofNanos(System.nanoTime() - stop)).isLessThan(Duration.ofSeconds(3));
        assertThat(archive.schedule().visits()).containsOnlyKeys("a");
        archive.keeping().report(Report.of(List.of(), Visit.first("b", Instant.EPOCH)));
        assertThat(archive.schedule().visits()).as("the archive still writes").containsOnlyKeys("a", "b");
    }

    @Test
    @Timeout(20)
    void waitsForWhatIsBeingWrittenWhenItIsClosed() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean written = new AtomicBoolean();
        fragile.writing = () -> {
            begun.countDown();
            LockSupport.parkNanos(Duration.ofMillis(1).toNanos()); // takes the interrupt, and goes on all the same
            long end = System.nanoTime() + Duration.ofMillis(500).toNanos();
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            written.set(true);
        };
        CrawlLoop loop = loop(TestSources.feed("a", SERVER.url("/feed")));
        loop.start();
        begun.await();
        loop.close();
        assertThat(written).isTrue();
    }

    @Test
    @Timeout(20)
    void tellsTheLogOfAFaultWhereverItIsMet() throws Exception {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.list = new CopyOnWriteArrayList<>();
        log.start();
        Logger logger = (Logger) LoggerFactory.getLogger("amtsblick.crawl");
        logger.addAppender(log);
        fragile.claimless = Optional.of(new IllegalStateException("a bug"));
        try (CrawlLoop loop = loop(TestSources.feed("a", SERVER.url("/feed")))) {
            loop.start();
            awaitError(log, "a bug");
            fragile.claimless = Optional.of(new OutOfMemoryError("for a moment"));
            awaitError(log, "for a moment");
            fragile.claimless = Optional.empty();
            while (archive.schedule().visits().isEmpty()) {
                Thread.sleep(20); // and it goes on
            }
        } finally {
            logger.detachAppender(log);
        }
        assertThat(log.list).anyMatch(line -> line.getFormattedMessage().startsWith("A fault in the program"));
    }

    @Test
    @Timeout(20)
    void visitsAtOnceWhatAnOperatorHasRuledOtherwiseThoughItsTimeHasNotCome() throws Exception {
        try (CrawlLoop loop = loop(TestSources.feed("a", SERVER.url("/feed")))) {
            loop.start();
            while (archive.schedule().visits().isEmpty()) {
                Thread.sleep(20);
            }
            int before = SERVER.getAllServeEvents().size();
            archive.oversight().carryOut(new OperatorOrder.Unfreeze("a", Optional.of("neu.example")), "Referat 3");
            while (SERVER.getAllServeEvents().size() == before) {
                Thread.sleep(20); // the test ends here where a ruling is not noticed
            }
        }
    }

    private CrawlLoop loop(Source... sources) {
        ConfigFolder config = ConfigFolder.defaults();
        Crawler crawler = new Crawler(
                fetcher,
                Newsdesk.of(config, List.of()),
                fragile.archive(),
                new Stories(StoryWords.of(config)),
                new CrawlSettings(Duration.ofHours(1), Duration.ofDays(1), Duration.ofMinutes(10)),
                clock);
        return new CrawlLoop(crawler, List.of(sources), Duration.ofMillis(50), _ -> {});
    }

    private static void awaitError(ListAppender<ILoggingEvent> log, String message) throws InterruptedException {
        while (log.list.stream()
                .noneMatch(line -> line.getLevel() == Level.ERROR
                        && message.equals(line.getThrowableProxy().getMessage()))) {
            Thread.sleep(20);
        }
    }
}
