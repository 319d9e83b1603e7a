// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch;

import amtsblick.fetch.wire.Transport;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import crawlercommons.robots.SimpleRobotRules;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Machine-readable reservations of text and data mining (§ 44b UrhG; TDM Reservation Protocol, W3C community report of May
 * 2024). A page's {@code <meta>} comes before the answer's header, and both come before the origin's {@code tdmrep.json}.
 */
final class TdmRules {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String RESERVATION = "tdm-reservation";
    private static final String RESERVED = "1";

    /** Metadata stand in the head; a page's head is seldom longer. */
    private static final int HEAD = 64 * 1024;

    private static final Pattern META =
            Pattern.compile("(?is)<meta\\b[^>]*?\\bname\\s*=\\s*[\"']?tdm-reservation\\b[^>]*>");
    private static final Pattern CONTENT = Pattern.compile("(?is)\\bcontent\\s*=\\s*[\"']?\\s*(\\d)");

    /** Places are matched like those of a robots.txt; what it would disallow is reserved. */
    private final SimpleRobotRules places;

    private TdmRules(SimpleRobotRules places) {
        this.places = places;
    }

    /** What a {@code tdmrep.json} says; nothing where there is none or it cannot be read. */
    static TdmRules of(int status, byte[] body) {
        SimpleRobotRules places = new SimpleRobotRules();
        if (status / 100 == 2) {
            for (JsonNode rule : read(body)) {
                String place = rule.path("location").asText("");
                if (place.startsWith("/")) {
                    places.addRule(place, !rule.path(RESERVATION).asText().equals(RESERVED));
                }
            }
            places.sortRules();
        }
        return new TdmRules(places);
    }

    private static JsonNode read(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return JSON.createArrayNode();
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory are always readable", e);
        }
    }

    /** Whether the rights in this address are reserved. */
    boolean reserve(URI address) {
        return !places.isAllowed(address.toString());
    }

    /** What the answer itself says, where it says something. */
    static Optional<Boolean> inAnswer(Transport.Response response) {
        Optional<Boolean> inPage =
                response.header("Content-Type").contains("html") ? inMeta(response.body()) : Optional.empty();
        String header = response.header(RESERVATION).strip();
        return inPage.or(() -> header.isEmpty() ? Optional.empty() : Optional.of(header.equals(RESERVED)));
    }

    private static Optional<Boolean> inMeta(byte[] page) {
        String head = new String(page, 0, Math.min(page.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(head);
        if (!meta.find()) {
            return Optional.empty();
        }
        Matcher content = CONTENT.matcher(meta.group());
        return content.find() ? Optional.of(content.group(1).equals(RESERVED)) : Optional.empty();
    }
}
