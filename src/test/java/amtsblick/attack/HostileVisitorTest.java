// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.attack;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.source.Source;
import amtsblick.source.SourceKind;
import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Visitors who ask what nobody would, and those who do not want to hear the answer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(600)
class HostileVisitorTest {
    private static final List<String> PARTS = List.of(
            "a",
            "ß",
            "Ä",
            "digital",
            "*",
            "?",
            "\"",
            "-",
            "+",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "^9",
            "~2",
            ":",
            "/",
            "\\",
            "\u0000",
            "\u202e",
            "\u0301",
            "\ud83d\ude00",
            " AND ",
            " OR ",
            " NOT ",
            " TO ",
            "region:",
            "title:",
            "..",
            "%",
            "<b>",
            "'",
            ";",
            "\r\n");
    private static final List<String> PATHS = List.of(
            "/", "/feed.rss", "/feed.atom", "/feed.json", "/api/v1/items", "/register/vereinbarungen", "/sources");
    private static final List<String> NAMES = List.of(
            "q", "region", "kind", "topic", "source", "place", "ags", "area", "from", "to", "page", "sort", "lang",
            "x");
    private static final Pattern LEAK = Pattern.compile("Exception|\\tat [a-z]|org\\.eclipse|java\\.lang");

    private final Random random = new Random(3);
    private Publisher publisher;
    private House house;

    @BeforeAll
    void serve(@TempDir Path data) throws Exception {
        publisher = new Publisher();
        publisher.on(
                "/rss",
                "application/rss+xml",
                "<rss version='2.0'><channel><title>x</title>"
                        + "<item><title>Erfurt wird digital</title><link>https://a.example/1</link></item></channel></rss>");
        Source source = House.source("rss", publisher.address("/rss"), SourceKind.FEED);
        house = new House(data, List.of(source));
    }

    @AfterAll
    void stop() {
        house.close();
        publisher.close();
    }

    @Test
    void noQuestionIsAFaultOfOurs() throws IOException {
        for (int i = 0; i < House.EFFORT; i++) {
            String path = oneOf(PATHS) + "?" + oneOf(NAMES) + "=" + encoded(text(1 + random.nextInt(30)));
            String answer = house.raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            assertSound(path, answer);
        }
    }

    @Test
    void noRequestThatIsNoneIsAFaultOfOurs() throws IOException {
        String line = "GET /?q=a HTTP/1.1\r\nHost: x\r\nAccept-Language: de\r\n";
        for (int i = 0; i < House.EFFORT; i++) {
            StringBuilder broken = new StringBuilder(line);
            for (int change = random.nextInt(1, 6); change > 0; change--) {
                broken.insert(random.nextInt(broken.length()), oneOf(PARTS));
            }
            String sent = broken + "Connection: close\r\n\r\n";
            String answer = house.raw(sent);
            assertSound(sent, answer);
        }
    }

    @Test
    void whoNeverReadsKeepsNobodyWaiting() throws IOException {
        List<Socket> greedy = new ArrayList<>();
        try {
            for (int i = 0; i < House.EFFORT; i++) {
                Socket socket = house.connect();
                greedy.add(socket);
                socket.getOutputStream()
                        .write("GET /api/v1/items HTTP/1.1\r\nHost: x\r\n\r\n"
                                .repeat(20)
                                .getBytes(StandardCharsets.US_ASCII));
            }
            assertThat(house.get("/").statusCode()).isEqualTo(200);
        } finally {
            for (Socket socket : greedy) {
                socket.close();
            }
        }
        assertThat(house.get("/health/ready").body()).contains("\"up\"");
    }

    private static void assertSound(String asked, String answer) {
        assertThat(answer).as(asked).matches("(?s)HTTP/1\\.1 ([234]\\d\\d|501|505).*");
        String head = answer.substring(0, answer.indexOf("\r\n\r\n"));
        assertThat(head).as(asked).contains("Content-Security-Policy").doesNotContain("Set-Cookie", "Server:");
        if (!answer.startsWith("HTTP/1.1 2")) {
            assertThat(LEAK.matcher(answer).find()).as(answer).isFalse();
        }
    }

    private String text(int parts) {
        return IntStream.range(0, parts).mapToObj(_ -> oneOf(PARTS)).collect(Collectors.joining());
    }

    private String oneOf(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
