// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The robots.txt of each host, read per RFC 9309 and kept for a day at most. */
final class RobotsCache {
    private static final Duration KEPT = Duration.ofDays(1);

    /** After a server error we stay away, but ask again sooner than after an answer. */
    private static final Duration KEPT_AFTER_ERROR = Duration.ofHours(1);

    private final Map<URI, Entry> entries = new ConcurrentHashMap<>();
    private final InstantSource clock;
    private final String product;
    private final Loader loader;

    /** Asks for a robots.txt in the host's turn, following redirects. */
    interface Loader {
        Transport.Response load(URI robots) throws IOException, InterruptedException;
    }

    RobotsCache(String userAgent, InstantSource clock, Loader loader) {
        product = userAgent.replaceFirst("[/ ].*", "").toLowerCase(Locale.ROOT);
        this.clock = clock;
        this.loader = loader;
    }

    private record Entry(SimpleRobotRules rules, Instant until) {}

    /** The rules for this address. */
    SimpleRobotRules rules(URI address) throws IOException, InterruptedException {
        URI robots = address.resolve("/robots.txt");
        Entry known = entries.get(robots);
        if (known == null || known.until.isBefore(clock.instant())) {
            known = load(robots);
            entries.put(robots, known);
        }
        return known.rules;
    }

    private Entry load(URI robots) throws IOException, InterruptedException {
        Transport.Response response = loader.load(robots);
        SimpleRobotRules rules = response.status() / 100 == 2
                ? parse(robots, response.body(), response.header("Content-Type"), product)
                : failed(response.status());
        boolean error = response.status() >= 500 || response.status() == 429;
        return new Entry(rules, clock.instant().plus(error ? KEPT_AFTER_ERROR : KEPT));
    }

    /** A 4xx answer is no robots.txt and allows everything, 429 and 5xx allow nothing (RFC 9309, 2.3.1.3 and 2.3.1.4). */
    private static SimpleRobotRules failed(int status) {
        boolean allow = status < 500 && status != 429;
        return new SimpleRobotRules(
                allow ? SimpleRobotRules.RobotRulesMode.ALLOW_ALL : SimpleRobotRules.RobotRulesMode.ALLOW_NONE);
    }

    /** The rules in {@code content} for a product token in lower case; paths are matched with their case. */
    static SimpleRobotRules parse(URI robots, byte[] content, String contentType, String product) {
        return new SimpleRobotRulesParser().parseContent(robots.toString(), content, contentType, List.of(product));
    }
}
