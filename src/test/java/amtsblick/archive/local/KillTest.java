// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.local;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.config.ConfigFolder;
import amtsblick.news.NewsItem;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a writing process with SIGKILL at random moments and looks what is left. A few times in the suite; by hand as often as
 * wanted: {@code mvn -q -Dquick test -Dtest=KillTest -Dkills=100}.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("kills", 2);
    private static final int LONGEST_LIFE_MILLIS = 1500;

    @TempDir
    private Path data;

    @Test
    void losesNothingThatWasAcknowledged() throws IOException, InterruptedException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int acknowledged = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            acknowledged = writeUntilKilled(acknowledged + 1, random.nextInt(LONGEST_LIFE_MILLIS));
            acknowledged = check(acknowledged, "kill " + kill + ", seed " + seed);
        }
        System.out.println(KILLS + " kills, " + acknowledged + " visits acknowledged, 0 lost, index clean");
    }

    /** Starts a writer and kills it; returns the last visit it acknowledged. */
    private int writeUntilKilled(int next, int lifeMillis) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        data.toString(),
                        Integer.toString(next))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int acknowledged = next - 1;
        try (BufferedReader out = writer.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine())
                    .as("the writer opens what the last one left")
                    .isEqualTo("open");
            Thread killer = Thread.startVirtualThread(() -> kill(writer, lifeMillis));
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.matches("ack \\d+")) { // the last line may be cut
                    acknowledged = Integer.parseInt(line.substring("ack ".length()));
                }
            }
            killer.join();
        }
        return acknowledged;
    }

    private static void kill(Process writer, int lifeMillis) {
        try {
            Thread.sleep(lifeMillis);
            writer.toHandle().destroyForcibly(); // the process itself would close its output, and with it the last acks
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Looks for every acknowledged item; returns the number of the last visit that is there. */
    private int check(int acknowledged, String when) throws IOException {
        int last;
        try (LocalArchive archive = LocalArchive.open(data, ConfigFolder.defaults(), InstantSource.system())) {
            last = Optional.ofNullable(archive.schedule().visits().get(KilledWriter.SOURCE))
                    .flatMap(visit -> visit.etag().map(Integer::parseInt))
                    .orElse(0);
            assertThat(last).as(when).isGreaterThanOrEqualTo(acknowledged);
            // A visit that was not acknowledged any more is there with all its items or not at all.
            assertThat(archive.items().size()).as(when).isEqualTo(expectedSize(last));
            for (int visit = 1; visit <= last; visit++) {
                for (NewsItem item : KilledWriter.items(visit)) {
                    assertThat(archive.items().get(item.id()))
                            .as(when + ", visit " + visit)
                            .isPresent();
                }
            }
        }
        try (Verification verification = Verification.of(data, ConfigFolder.defaults())) {
            assertThat(verification.findings()).as(when).isEmpty();
        }
        return last;
    }

    /** Five a visit, and the one before the first that the first one rewords. */
    private static long expectedSize(int visits) {
        return visits == 0 ? 0 : (long) visits * KilledWriter.ITEMS + 1;
    }
}
