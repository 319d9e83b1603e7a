// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.serve;

import amtsblick.archive.local.ArchivePlace;
import amtsblick.command.wiring.Running;
import amtsblick.command.wiring.Settings;
import amtsblick.command.wiring.Setup;
import amtsblick.config.ConfigFolder;
import amtsblick.crawl.rhythm.CrawlSettings;
import amtsblick.demo.DemoNewsroom;
import amtsblick.fetch.wire.FetchLimits;
import amtsblick.source.SourceCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demo}: a newsroom of made-up sources on this machine, really crawled and really served; needs no internet. */
@Command(
        name = "demo",
        description =
                "Shows everything with made-up news, without the internet: starts a small newsroom on this machine,"
                        + " crawls it and serves the result. Its data are deleted at the end unless --data is given.")
public final class DemoCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(DemoCommand.class);
    private static final Duration INTERVAL = Duration.ofSeconds(15);

    @Mixin
    private final Setup setup = new Setup();

    @Option(names = "--port", paramLabel = "PORT", description = "Port to serve on; 0 takes any free one.")
    private Optional<Integer> port = Optional.empty();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Settings read = port.isPresent() ? setup.settings().withPort(port.get()) : setup.settings();
        boolean keep = setup.dataFolder().isPresent();
        Path data = keep ? read.data() : Files.createTempDirectory("amtsblick-demo");
        DemoNewsroom newsroom = DemoNewsroom.start(DemoNewsroom.PORT, DemoNewsroom.RHYTHM, InstantSource.system());
        LOG.info("The demo's newsroom is at {}", newsroom.address());
        SourceCatalogue sources = SourceCatalogue.of(newsroom.sources());
        ConfigFolder config = setup.config().with(SourceCatalogue.class, sources);
        Running.untilStopped(config, demo(read, data), sources, () -> {
            newsroom.close();
            if (!keep) {
                delete(data);
            }
        });
        return 0;
    }

    /** Our own newsroom needs no long pauses, and its readers want to see something happen. */
    private static Settings demo(Settings read, Path data) {
        FetchLimits fetch = new FetchLimits(
                read.fetch().userAgent(),
                Duration.ofMillis(20),
                Duration.ofSeconds(8),
                read.fetch().maxBytes(),
                read.fetch().maxRedirects(),
                Duration.ofSeconds(1),
                16);
        CrawlSettings crawl = new CrawlSettings(
                INTERVAL, INTERVAL.multipliedBy(4), read.crawl().lease());
        return new Settings(
                ArchivePlace.of(data),
                read.logins(),
                read.role(),
                true,
                fetch,
                crawl,
                read.web().madeUp(),
                read.push(),
                read.alerts(),
                read.contact());
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.warn("Temporary data remain in {}: {}", folder, e.toString());
        }
    }
}
