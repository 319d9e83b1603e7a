// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.local;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.OwnJava;
import amtsblick.archive.Items;
import amtsblick.archive.local.KilledWriter.Work;
import amtsblick.config.ConfigFolder;
import amtsblick.news.NewsItem;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a writing process with SIGKILL at random moments, while it fills an empty archive, reports, imports, builds its index anew, relabels or writes a
 * backup in turn, and looks what is left. Once in each work in the suite; by hand as often as wanted, with the figures in {@code
 * target/kills.txt}: {@code src/test/scripts/kill.sh 1000}.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("kills", Work.values().length);
    private static final int LONGEST_LIFE_MILLIS = 1_000;

    /** So many processes use one archive, one after the other; then it has grown so large that looking takes longest. */
    private static final int LIVES_OF_AN_ARCHIVE = 20;

    @TempDir
    private Path temp;

    private Path data = Path.of("");

    @Test
    void losesNothingThatWasAcknowledged() throws IOException, InterruptedException {
        long seed = System.nanoTime();
        long begin = seed;
        Random random = new Random(seed);
        long visits = 0;
        int last = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            if (kill % LIVES_OF_AN_ARCHIVE == 0) {
                data = temp.resolve("data-" + kill);
                visits += last;
                last = 0;
            }
            Work work = Work.values()[kill % Work.values().length];
            int acknowledged = writeUntilKilled(last + 1, work, random.nextInt(LONGEST_LIFE_MILLIS));
            last = check(acknowledged, "kill " + kill + " in " + work + ", seed " + seed);
            say(kill + 1, visits + last, (System.nanoTime() - begin) / 1_000_000_000);
        }
    }

    private static void say(int kills, long visits, long seconds) throws IOException {
        Files.writeString(
                Path.of("target/kills.txt"),
                kills + " kills, " + visits + " visits, 0 acknowledged ones lost, index clean, " + seconds
                        + " s%n".formatted());
    }

    /** Starts a writer and kills it; returns the last visit it acknowledged. */
    private int writeUntilKilled(int next, Work work, int lifeMillis) throws IOException, InterruptedException {
        List<String> arguments = List.of(data.toString(), Integer.toString(next), work.name());
        Process writer = OwnJava.process(OwnJava.BRIEF, KilledWriter.class.getName(), arguments)
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
        assertThat(writer.waitFor()).as("it did not end by itself").isEqualTo(128 + 9);
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
            last = last(archive, acknowledged);
            List<String> ids = ids(last);
            assertThat(archive.items().alike("", ids, List.of()))
                    .as(when)
                    .extracting(Items.Known::id)
                    .containsAll(ids);
            // A visit that was not acknowledged any more is there with all its items or not at all.
            assertThat(archive.items().size()).as(when).isEqualTo(expectedSize(last));
            archive.finding().refresh();
            assertThat(archive.finding().size()).as(when).isEqualTo(expectedSize(last));
            assertThat(archive.indexDamage()).as(when).isEmpty();
        }
        try (Verification verification = Verification.of(ArchivePlace.of(data), ConfigFolder.defaults())) {
            assertThat(verification.findings()).as(when).isEmpty();
        }
        checkBackups(when);
        return last;
    }

    /** An import may have become durable without being acknowledged any more: forty visits at once. */
    private static int last(LocalArchive archive, int acknowledged) {
        int last = acknowledged;
        while (archive.items().get(KilledWriter.items(last + 1).getFirst().id()).isPresent()) {
            last++;
        }
        return last;
    }

    private static List<String> ids(int visits) {
        return IntStream.rangeClosed(1, visits)
                .mapToObj(KilledWriter::items)
                .flatMap(List::stream)
                .map(NewsItem::id)
                .toList();
    }

    /** Five a visit, and the one before the first that the first one rewords. */
    private static long expectedSize(int visits) {
        return visits == 0 ? 0 : (long) visits * KilledWriter.ITEMS + 1;
    }

    /** What was not finished has another name: whatever has that of a backup is one. */
    private void checkBackups(String when) throws IOException {
        try (Stream<Path> files = Files.list(temp)) {
            for (Path file : files.filter(f -> f.getFileName().toString().matches("backup-\\d+"))
                    .toList()) {
                assertThat(Backup.restore(ArchivePlace.of(temp.resolve("of-" + file.getFileName())), file)
                                .items())
                        .as(when)
                        .isPositive();
                Files.delete(file);
            }
        }
    }
}
