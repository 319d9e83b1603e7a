// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.OwnJava;
import amtsblick.archive.local.ArchivePlace;
import amtsblick.archive.local.LocalArchive;
import amtsblick.archive.local.Verification;
import amtsblick.config.ConfigFolder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the program itself with SIGKILL at random moments, while it visits portals that have something new each time, and while it
 * reads what they had before. Once in each in the suite; by hand as often as wanted, with the figures in {@code
 * target/collector-kills.txt}: {@code mvn test -Dtest=CollectorKillTest -DcollectorKills=200}.
 */
class CollectorKillTest {
    private static final int KILLS = Integer.getInteger("collectorKills", 2);
    private static final int PORTALS = 12;
    private static final int LONGEST_LIFE_MILLIS = 1_500;

    @TempDir
    private Path folder;

    private final Set<URI> seen = new HashSet<>();

    @Test
    void whatWasCollectedStaysAndNoReleaseOfAPageIsLeftOut() throws IOException, InterruptedException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        try (PressPortals portals = new PressPortals()) {
            configure(portals);
            for (int kill = 0; kill < KILLS; kill++) {
                List<String> command = kill % 2 == 0 ? List.of("run", "--port", "0") : olderOfAll();
                runUntilKilled(command, portals, random.nextInt(LONGEST_LIFE_MILLIS));
                check("kill " + kill + " in " + command.getFirst() + ", seed " + seed);
                Files.writeString(
                        Path.of("target/collector-kills.txt"),
                        (kill + 1) + " kills, " + seen.size() + " items kept, 0 lost, no page in part, index clean\n");
            }
        }
    }

    private static List<String> olderOfAll() {
        List<String> command = new ArrayList<>(List.of("backfill", "--items", "1000000", "--pages", "1000"));
        IntStream.range(0, PORTALS).mapToObj(number -> "p" + number).forEach(command::add);
        return command;
    }

    private void configure(PressPortals portals) throws IOException {
        Path config = Files.createDirectories(folder.resolve("config"));
        Files.writeString(
                config.resolve("amtsblick.yaml"),
                ConfigFolder.defaults()
                        .text("amtsblick.yaml")
                        .replace("hostDelay: 2s", "hostDelay: 0s")
                        .replace("interval: 60m", "interval: 1s")
                        .replace("maxInterval: 24h", "maxInterval: 1s")
                        .replace("lease: 10m", "lease: 1s"));
        StringBuilder sources = new StringBuilder("sources:\n");
        int number = 0;
        for (URI portal : portals.first(PORTALS)) {
            sources.append("  - id: p" + number + "\n    name: Amt " + number++ + "\n    address: " + portal
                    + "\n    kind: listing\n    articles: never\n    recheck: false\n    privateAllowed: true\n");
        }
        Files.writeString(config.resolve("sources.yaml"), sources);
    }

    /** Its life begins when it asks for the first page. */
    private void runUntilKilled(List<String> command, PressPortals portals, int lifeMillis)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(command);
        line.addAll(List.of("--config", folder.resolve("config").toString()));
        line.addAll(List.of("--data", folder.resolve("data").toString()));
        Path said = folder.resolve("said");
        Process process = OwnJava.amtsblick(OwnJava.BRIEF, line)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        portals.awaitReader();
        Thread.sleep(lifeMillis);
        process.toHandle().destroyForcibly();
        assertThat(process.waitFor()).as(Files.readString(said)).isEqualTo(128 + 9);
    }

    private void check(String when) throws IOException {
        ArchivePlace place = ArchivePlace.of(folder.resolve("data"));
        try (LocalArchive archive =
                LocalArchive.open(folder.resolve("data"), ConfigFolder.defaults(), InstantSource.system())) {
            Set<URI> links = new HashSet<>();
            archive.items().export(item -> links.add(item.headline().link()));
            assertThat(links).as(when).containsAll(seen);
            seen.addAll(links);
            rows(links)
                    .forEach((row, numbers) -> assertThat(numbers)
                            .as(when + ": what is between the first and the last of " + row)
                            .hasSize(numbers.last() - numbers.first() + 1));
            archive.finding().refresh();
            assertThat(archive.finding().size()).as(when).isEqualTo(links.size());
        }
        try (Verification verification = Verification.of(place, ConfigFolder.defaults())) {
            assertThat(verification.findings()).as(when).isEmpty();
        }
    }

    /** The numbers of the releases, new and older ones of each portal. */
    private static Map<String, TreeSet<Integer>> rows(Set<URI> links) {
        Map<String, TreeSet<Integer>> rows = new TreeMap<>();
        for (URI link : links) {
            URI row = link.resolve(".");
            rows.computeIfAbsent(row.toString(), _ -> new TreeSet<>())
                    .add(Integer.parseInt(row.relativize(link).getPath()));
        }
        return rows;
    }
}
