// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.bench;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.OwnJava;
import amtsblick.bench.FaultyHosts.Conduct;
import amtsblick.bench.FaultyHosts.Request;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 500 sources on 50 faulty hosts, crawled twice by the real command in a process of its own. Not part of the test suite, because it
 * takes a minute and the whole machine: {@code mvn -q -Dquick test -Dtest=CrawlLoadBench}, figures in
 * {@code target/crawl-load.txt}.
 */
class CrawlLoadBench {
    private static final Duration HOST_DELAY = Duration.ofSeconds(1);
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    /** A server notices a little late that the crawler has hung up on its 100 MB. */
    private static final Duration NOTICED_LATE = Duration.ofMillis(50);

    private static final int MOST_MEGABYTES = 512;
    private static final long HEALTHY = IntStream.range(0, FaultyHosts.FEEDS)
            .filter(feed -> Conduct.of(feed) == Conduct.HEALTHY)
            .count();

    @TempDir
    private Path temp;

    /** What one round looked like from outside. */
    private record Round(JsonNode summary, Duration took, long megabytes, List<Request> log) {}

    @Test
    void crawlsFiveHundredSourcesPolitely() throws Exception {
        try (FaultyHosts hosts = new FaultyHosts(TIMEOUT)) {
            configure(hosts);
            Round first = crawl(hosts);
            Round second = crawl(hosts, "--all");
            Files.writeString(Path.of("target/crawl-load.txt"), figures(first) + figures(second));

            for (Round round : List.of(first, second)) {
                assertThat(round.summary.path("visited").asInt()).isEqualTo(FaultyHosts.FEEDS);
                assertThat(round.summary.path("failed").asLong()).isEqualTo(FaultyHosts.FEEDS - HEALTHY);
                assertThat(smallestGap(round.log))
                        .as("between two requests to one host")
                        .isGreaterThanOrEqualTo(HOST_DELAY.minus(NOTICED_LATE));
                assertThat(round.megabytes).isLessThan(MOST_MEGABYTES);
            }
            assertThat(first.summary.path("new").asLong()).isEqualTo(HEALTHY * FaultyHosts.ITEMS);
            assertThat(second.summary.path("new").asLong()).isZero();
            assertThat(second.log)
                    .filteredOn(CrawlLoadBench::isHealthy)
                    .hasSize((int) HEALTHY)
                    .allMatch(Request::conditional);
        }
    }

    private void configure(FaultyHosts hosts) throws IOException {
        Path config = Files.createDirectory(temp.resolve("config"));
        try (InputStream defaults = CrawlLoadBench.class.getResourceAsStream("/config/amtsblick.yaml")) {
            String text = new String(Objects.requireNonNull(defaults).readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(
                    config.resolve("amtsblick.yaml"),
                    text.replace("timeout: 30s", "timeout: 5s").replace("hostDelay: 2s", "hostDelay: 1s"));
        }
        Files.writeString(
                config.resolve("sources.yaml"),
                IntStream.range(0, FaultyHosts.FEEDS)
                        .mapToObj(feed -> """

                              - id: feed-%d
                                name: Blatt %d
                                address: %s
                                kind: feed
                                region: DE
                                level: press
                                privateAllowed: true
                            """.formatted(feed, feed, hosts.address(feed)))
                        .collect(Collectors.joining("", "sources:\n", "")));
    }

    private Round crawl(FaultyHosts hosts, String... options) throws IOException, InterruptedException {
        Path out = temp.resolve("out.json");
        List<String> command = new ArrayList<>(List.of(
                "crawl",
                "--json",
                "--config",
                temp.resolve("config").toString(),
                "--data",
                temp.resolve("data").toString()));
        command.addAll(Arrays.asList(options));
        ProcessBuilder builder = OwnJava.amtsblick(List.of("-Xmx256m", "--enable-native-access=ALL-UNNAMED"), command)
                .redirectOutput(out.toFile())
                .redirectError(Path.of("target/crawl-load.log").toFile());
        long start = System.nanoTime();
        Process crawler = builder.start();
        long megabytes = 0;
        while (!crawler.waitFor(100, TimeUnit.MILLISECONDS)) {
            megabytes = Math.max(megabytes, megabytes(crawler.pid()));
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(crawler.exitValue()).isZero();
        return new Round(new ObjectMapper().readTree(out.toFile()), took, megabytes, hosts.takeLog());
    }

    /** The most memory a process has held so far, on Linux; 0 where it has just ended. */
    private static long megabytes(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private static boolean isHealthy(Request request) {
        return request.path().startsWith("/feed/")
                && Conduct.of(Integer.parseInt(request.path().substring(6))) == Conduct.HEALTHY;
    }

    /** The shortest time between the end of one request and the start of the next to the same host; negative for overlaps. */
    private static Duration smallestGap(List<Request> log) {
        Map<String, List<Request>> hosts = log.stream().collect(Collectors.groupingBy(Request::host));
        long smallest = Long.MAX_VALUE;
        for (List<Request> requests : hosts.values()) {
            List<Request> inOrder = requests.stream()
                    .sorted(Comparator.comparingLong(Request::start))
                    .toList();
            for (int i = 1; i < inOrder.size(); i++) {
                smallest = Math.min(
                        smallest, inOrder.get(i).start() - inOrder.get(i - 1).end());
            }
        }
        return Duration.ofNanos(smallest);
    }

    private static String figures(Round round) {
        return "%d sources, %d without a usable answer, %d new items, %d requests, smallest gap %d ms, %d s, %d MB%n"
                .formatted(
                        round.summary.path("visited").asInt(),
                        round.summary.path("failed").asInt(),
                        round.summary.path("new").asInt(),
                        round.log.size(),
                        smallestGap(round.log).toMillis(),
                        round.took.toSeconds(),
                        round.megabytes);
    }
}
