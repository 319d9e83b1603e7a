// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.attack;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.crawl.RoundSummary.Visited;
import amtsblick.source.Source;
import amtsblick.source.SourceKind;
import amtsblick.source.Visit;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Servers that answer without end, drop by drop, packed beyond measure or in riddles: each costs its own source alone. */
class HostileAnswersTest {
    private static final String FEED =
            "<rss version='2.0'><channel><title>x</title><item><title>Erfurt wird digital</title>"
                    + "<link>https://a.example/1</link></item></channel></rss>";

    @Test
    @Timeout(300)
    void aNeighbourIsReadAndTheOthersBringNothing(@TempDir Path data) throws Exception {
        try (Publisher good = new Publisher();
                Publisher bad = new Publisher()) {
            good.on("/rss", "application/rss+xml", FEED);
            Map<String, Publisher.Answer> answers = answers();
            answers.forEach((name, answer) -> bad.on("/" + name, answer));
            List<Source> sources = new ArrayList<>(answers.keySet().stream()
                    .map(name -> House.source(name, bad.address("/" + name), SourceKind.FEED))
                    .toList());
            sources.add(House.source("good", good.address("/rss"), SourceKind.FEED));
            try (House house = new House(data, sources)) {
                assertThat(house.round.visits()).hasSize(sources.size());
                for (Visited visited : house.round.visits()) {
                    boolean isGood = visited.source().id().equals("good");
                    assertThat(visited.fresh()).as(visited.source().id()).isEqualTo(isGood ? 1 : 0);
                    assertThat(visited.visit().outcome() == Visit.Outcome.READ)
                            .as(visited.source().id())
                            .isEqualTo(isGood);
                }
                assertThat(house.get("/sources").statusCode()).isEqualTo(200);
                assertThat(house.get("/").body()).contains("Erfurt wird digital");
            }
        }
    }

    private static Map<String, Publisher.Answer> answers() {
        Map<String, Publisher.Answer> all = new LinkedHashMap<>();
        all.put(
                "endless",
                exchange -> write(exchange, out -> {
                    for (int i = 0; i < 100_000; i++) {
                        out.write("<rss>".repeat(1_000).getBytes(StandardCharsets.US_ASCII));
                    }
                }));
        all.put(
                "dripping",
                exchange -> write(exchange, out -> {
                    for (int i = 0; i < 100; i++) {
                        out.write('x');
                        out.flush();
                        LockSupport.parkNanos(100_000_000);
                    }
                }));
        all.put("bomb", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            write(exchange, out -> out.write(packed(50_000_000)));
        });
        all.put(
                "garbage",
                exchange -> write(exchange, out -> {
                    byte[] noise = new byte[20_000];
                    new Random(5).nextBytes(noise);
                    out.write(noise);
                }));
        all.put("empty", exchange -> exchange.sendResponseHeaders(200, -1));
        all.put("circle", exchange -> redirect(exchange, "/circle"));
        all.put("inside", exchange -> redirect(exchange, "http://169.254.169.254/latest/meta-data"));
        all.put(
                "entities",
                exchange -> write(
                        exchange,
                        out -> out.write(("<!DOCTYPE r [<!ENTITY a '" + "x".repeat(1_000) + "'><!ENTITY b '"
                                        + "&a;".repeat(1_000) + "'>]><rss><channel>&b;</channel></rss>")
                                .getBytes(StandardCharsets.US_ASCII))));
        all.put(
                "outside",
                exchange -> write(
                        exchange,
                        out -> out.write(
                                "<!DOCTYPE r [<!ENTITY f SYSTEM 'file:///etc/passwd'>]><rss><channel><title>&f;</title></channel></rss>"
                                        .getBytes(StandardCharsets.US_ASCII))));
        all.put("later", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "9".repeat(30));
            exchange.sendResponseHeaders(429, -1);
        });
        return all;
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static void write(HttpExchange exchange, Writing writing) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/rss+xml");
        exchange.sendResponseHeaders(200, 0);
        writing.to(exchange.getResponseBody());
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
    }

    private static byte[] packed(int zeros) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(new byte[zeros]);
        }
        return bytes.toByteArray();
    }
}
