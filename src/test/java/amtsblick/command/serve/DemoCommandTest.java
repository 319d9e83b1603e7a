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
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The demo as a process of its own: what somebody sees who tries it first. */
class DemoCommandTest {
    private static final Pattern RUNNING = Pattern.compile("running at (http://127\\.0\\.0\\.1:\\d+)");

    @TempDir
    private Path temp;

    @Test
    @Timeout(120)
    void showsANewsroomAndLeavesNothingBehind() throws Exception {
        Path log = temp.resolve("log.txt");
        Process demo = start(log);
        try (HttpClient client = HttpClient.newHttpClient()) {
            String site = patiently(() -> address(log));
            assertThat(get(client, site + "/feed.rss").body())
                    .as("there is something to read when it announces itself")
                    .contains("<item>");
            assertThat(get(client, site + "/sources").statusCode()).isEqualTo(200);
            assertThat(get(client, site + "/sources").body()).contains("Rundblick Kommune");
            assertThat(patiently(() -> news(client, site + "/feed.rss?region=DE-TH")))
                    .contains("Thüringen");
            assertThat(weight(client, site))
                    .as("bytes of the front page with style sheet and script, as they are sent")
                    .isBetween(15_000, 60_000);

            demo.destroy();
            assertThat(demo.waitFor(5, TimeUnit.SECONDS))
                    .as("stops within five seconds")
                    .isTrue();
            assertThat(Files.readAllLines(log)).noneMatch(line -> line.contains("Exception"));
        } finally {
            demo.destroyForcibly();
        }
        try (Stream<Path> left = Files.list(temp)) {
            assertThat(left.filter(file -> file.getFileName().toString().startsWith("amtsblick")))
                    .isEmpty();
        }
    }

    private static Process start(Path log) throws Exception {
        List<String> options = new ArrayList<>(OwnJava.BRIEF);
        options.add("-Djava.io.tmpdir=" + log.getParent());
        return OwnJava.amtsblick(options, List.of("demo", "--port", "0"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /** Asks again and again until there is something, for a minute and a half at most. */
    private static String patiently(Callable<Optional<String>> question) throws Exception {
        for (int tries = 0; tries < 400; tries++) {
            Optional<String> answer = question.call();
            if (answer.isPresent()) {
                return answer.get();
            }
            Thread.sleep(200);
        }
        throw new AssertionError("nothing came");
    }

    private static Optional<String> address(Path log) throws IOException {
        return RUNNING.matcher(Files.readString(log))
                .results()
                .map(m -> m.group(1))
                .findFirst();
    }

    private static Optional<String> news(HttpClient client, String address) throws Exception {
        return Optional.of(get(client, address).body()).filter(feed -> feed.contains("<item>"));
    }

    private static int weight(HttpClient client, String site) throws Exception {
        int bytes = packed(client, site + "/");
        Document front = Jsoup.parse(get(client, site + "/").body(), site);
        for (Element part : front.select("link[rel=stylesheet], script[src]")) {
            bytes += packed(client, part.absUrl(part.hasAttr("src") ? "src" : "href"));
        }
        return bytes;
    }

    private static int packed(HttpClient client, String address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Encoding")).as(address).hasValue("gzip");
        return answer.body().length;
    }

    private static HttpResponse<String> get(HttpClient client, String address) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}
