// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.demo;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** Sends an answer as a good web server does: with validators, 304 for what has not changed, and compressed. */
final class DemoDelivery {
    private DemoDelivery() {}

    static void send(HttpExchange exchange, DemoAnswer answer) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        answer.headers().forEach(headers::set);
        headers.set("Content-Type", answer.contentType());
        if (answer.status() == 200) {
            headers.set("ETag", answer.etag());
            answer.changed().ifPresent(at -> headers.set("Last-Modified", print(at)));
            if (unchanged(exchange.getRequestHeaders(), answer)) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
        }
        byte[] body = answer.body();
        if (header(exchange, "Accept-Encoding").orElse("").contains("gzip")) {
            headers.set("Content-Encoding", "gzip");
            headers.set("Vary", "Accept-Encoding");
            body = gzip(body);
        }
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(answer.status(), -1);
            return;
        }
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
    }

    /** RFC 9110, section 13.2.2: a date counts only where no entity tag was sent. */
    private static boolean unchanged(Headers request, DemoAnswer answer) {
        Optional<String> tag = Optional.ofNullable(request.getFirst("If-None-Match"));
        if (tag.isPresent()) {
            return tag.get().equals(answer.etag());
        }
        return Optional.ofNullable(request.getFirst("If-Modified-Since"))
                .flatMap(DemoDelivery::parse)
                .flatMap(since -> answer.changed()
                        .map(at -> !at.truncatedTo(ChronoUnit.SECONDS).isAfter(since)))
                .orElse(false);
    }

    private static Optional<String> header(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }

    private static Optional<Instant> parse(String date) {
        try {
            return Optional.of(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String print(Instant at) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
    }

    private static byte[] gzip(byte[] body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(body);
        }
        return out.toByteArray();
    }
}
