// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The one choke point for everything that leaves this machine: guard, robots.txt, turn, exchange, and each of them again for
 * every redirect. Safe for use by many threads.
 */
public final class Fetcher implements AutoCloseable {
    private static final int MOVED = 301;
    private static final int MOVED_STRICT = 308;
    private static final String ACCEPT = "application/atom+xml, application/rss+xml, application/feed+json, "
            + "application/xml;q=0.9, text/html;q=0.8, */*;q=0.5";

    private final FetchLimits limits;
    private final InstantSource clock;
    private final Transport transport;
    private final HostPacing pacing;
    private final RobotsCache robots;

    public Fetcher(FetchLimits limits, InstantSource clock) {
        this.limits = limits;
        this.clock = clock;
        transport = new Transport(limits);
        pacing = new HostPacing(clock);
        robots = new RobotsCache(limits.userAgent(), clock, this::loadRobots);
    }

    /**
     * Asks for an address and follows its redirects.
     *
     * @throws InterruptedException when the crawler is stopped meanwhile
     */
    public Fetched get(FetchRequest request) throws InterruptedException {
        try {
            return follow(request);
        } catch (IOException e) {
            return new Fetched.Failed(0, Reasons.of(e));
        }
    }

    private Fetched follow(FetchRequest request) throws IOException, InterruptedException {
        URI address = request.address();
        Optional<URI> movedTo = Optional.empty();
        boolean permanent = true;
        for (int hops = 0; hops <= limits.maxRedirects(); hops++) {
            Optional<String> refused = AddressGuard.refuse(address, request.privateAllowed());
            if (refused.isPresent()) {
                return new Fetched.Failed(0, refused.get());
            }
            Optional<SimpleRobotRules> rules =
                    request.ignoreRobots() ? Optional.empty() : Optional.of(robots.rules(address));
            if (rules.isPresent() && !rules.get().isAllowed(address.toString())) {
                return new Fetched.Disallowed(Reasons.disallowed(address));
            }
            Transport.Response response = send(address, conditions(request), pause(rules));
            Optional<URI> next = Answers.redirect(response, address);
            if (next.isEmpty()) {
                return Answers.read(response, address, movedTo, clock.instant());
            }
            permanent &= response.status() == MOVED || response.status() == MOVED_STRICT;
            address = next.get();
            movedTo = permanent ? next : movedTo;
        }
        return new Fetched.Failed(0, "more than " + limits.maxRedirects() + " redirects");
    }

    /** The same for a robots.txt, which has no rules above it; five redirects at most (RFC 9309, 2.3.1.2). */
    private Transport.Response loadRobots(URI robotsAddress) throws IOException, InterruptedException {
        URI address = robotsAddress;
        for (int hops = 0; hops < 5; hops++) {
            boolean samePlace = address.getHost().equals(robotsAddress.getHost());
            Optional<String> refused = samePlace ? Optional.empty() : AddressGuard.refuse(address, false);
            if (refused.isPresent()) {
                throw new IOException("robots.txt: " + refused.get());
            }
            Transport.Response response = send(address, Map.of(), Duration.ZERO);
            Optional<URI> next = Answers.redirect(response, address);
            if (next.isEmpty()) {
                return response;
            }
            address = next.get();
        }
        throw new IOException("robots.txt: more than 5 redirects");
    }

    private Transport.Response send(URI address, Map<String, String> headers, Duration pause)
            throws IOException, InterruptedException {
        record Outcome(Optional<Transport.Response> response, Optional<IOException> failure) {}
        Outcome outcome = pacing.inTurn(address.getAuthority(), pause, () -> {
            try {
                return new Outcome(Optional.of(transport.get(address, headers)), Optional.empty());
            } catch (IOException e) {
                return new Outcome(Optional.empty(), Optional.of(e));
            }
        });
        if (outcome.failure.isPresent()) {
            throw outcome.failure.get();
        }
        return outcome.response.orElseThrow();
    }

    private Duration pause(Optional<SimpleRobotRules> rules) {
        long asked = rules.map(BaseRobotRules::getCrawlDelay).orElse(BaseRobotRules.UNSET_CRAWL_DELAY);
        Duration delay = asked == BaseRobotRules.UNSET_CRAWL_DELAY ? Duration.ZERO : Duration.ofMillis(asked);
        Duration bounded = delay.compareTo(limits.maxCrawlDelay()) > 0 ? limits.maxCrawlDelay() : delay;
        return bounded.compareTo(limits.hostDelay()) > 0 ? bounded : limits.hostDelay();
    }

    private static Map<String, String> conditions(FetchRequest request) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Accept", ACCEPT);
        request.etag().ifPresent(etag -> headers.put("If-None-Match", etag));
        request.lastModified().ifPresent(date -> headers.put("If-Modified-Since", date));
        return headers;
    }

    @Override
    public void close() {
        transport.close();
    }
}
