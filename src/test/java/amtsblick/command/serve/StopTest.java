// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.serve;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.OwnJava;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that is told to stop (SIGTERM) says so and ends well, whatever it was doing: 143 is a failure to who watches services. */
@Timeout(120)
class StopTest {
    private static final Pattern RUNNING = Pattern.compile("running at (http://127\\.0\\.0\\.1:\\d+)");
    private static final int CLIENTS = 8;

    @TempDir
    private Path folder;

    private Path log = Path.of("");

    @BeforeEach
    void configure() throws IOException {
        Path config = Files.createDirectory(folder.resolve("config"));
        Files.writeString(config.resolve("sources.yaml"), "sources: []\n");
        log = folder.resolve("log.txt");
    }

    @Test
    void underLoadItFinishesWhatIsUnderWaySaysStoppedAndExitsWithZero() throws Exception {
        Process process = start();
        List<Thread> clients = new ArrayList<>();
        List<String> cut = new CopyOnWriteArrayList<>();
        AtomicInteger answered = new AtomicInteger();
        AtomicBoolean over = new AtomicBoolean();
        try (HttpClient client = HttpClient.newHttpClient()) {
            String site = said(RUNNING);
            for (int i = 0; i < CLIENTS; i++) {
                clients.add(Thread.startVirtualThread(() -> ask(client, site, answered, cut, over)));
            }
            while (answered.get() < 10 * CLIENTS) {
                Thread.sleep(10);
            }
            process.destroy();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            over.set(true);
            for (Thread each : clients) {
                each.join();
            }
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        assertThat(Files.readAllLines(log).getLast()).endsWith("Stopped");
        assertThat(cut).as("answers of which a part came").isEmpty();
    }

    /** Asks on until nobody answers; each address is another, so that each page is made. */
    private static void ask(
            HttpClient client, String site, AtomicInteger answered, List<String> cut, AtomicBoolean over) {
        while (!over.get()) {
            URI address = URI.create(site + "/?q=Wort" + answered.incrementAndGet());
            try {
                HttpResponse<String> page =
                        client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
                if (page.statusCode() == 200 && !page.body().contains("</html>")) {
                    cut.add(page.body());
                }
            } catch (IOException e) {
                if (String.valueOf(e.getMessage()).contains("content-length")) {
                    cut.add(e.getMessage());
                }
                return; // the door is closed
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Opening the archive", "running at"})
    void whileItStartsItSaysStoppedAndExitsWithZero(String moment) throws Exception {
        Process process = start();
        try {
            said(Pattern.compile("(" + moment + ")"));
            process.destroy();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        assertThat(Files.readAllLines(log).getLast()).contains("Stopped");
        assertThat(Files.readString(log)).doesNotContain("Exception", "ERROR");
    }

    @Test
    void whatKeepsItFromStartingIsNoStop() throws Exception {
        Files.writeString(Files.createDirectory(folder.resolve("data")).resolve("amtsblick.db"), "no database");
        Process process = start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isNotZero();
        assertThat(Files.readString(log)).doesNotContain("Stopped");
    }

    private Process start() throws IOException {
        List<String> run = List.of(
                "run",
                "--port",
                "0",
                "--config",
                folder.resolve("config").toString(),
                "--data",
                folder.resolve("data").toString());
        return OwnJava.amtsblick(OwnJava.BRIEF, run)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /** Waits until the log says so. */
    private String said(Pattern words) throws Exception {
        for (int tries = 0; tries < 3_000; tries++) {
            Matcher found = words.matcher(Files.readString(log));
            if (found.find()) {
                return found.group(1);
            }
            Thread.sleep(20);
        }
        throw new AssertionError("never said: " + words + "\n" + Files.readString(log));
    }
}
