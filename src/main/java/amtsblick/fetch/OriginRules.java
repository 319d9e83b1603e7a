// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch;

import amtsblick.fetch.wire.FetchLimits;
import amtsblick.fetch.wire.Redirects;
import amtsblick.fetch.wire.Transport;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an origin asks of who visits it: its {@code robots.txt} (RFC 9309), the pace in it, and whether it reserves its texts (TDMRep). Each
 * file is asked for when it is needed, in the host's turn, and remembered. Safe for use by many threads.
 */
final class OriginRules {
    /** RFC 9309, 2.3.1.2: a robots.txt may be redirected five times, also to another host. */
    private static final int ROBOTS_REDIRECTS = 5;

    private final FetchLimits limits;
    private final PacedTransport transport;
    private final OriginFile<RobotsTxt> robots;
    private final OriginFile<TdmRules> tdm;

    OriginRules(FetchLimits limits, InstantSource clock, PacedTransport transport) {
        this.limits = limits;
        this.transport = transport;
        String product = RobotsTxt.product(limits.userAgent());
        robots = new OriginFile<>("/robots.txt", clock, r -> RobotsTxt.of(r.status(), r.body(), product));
        tdm = new OriginFile<>("/.well-known/tdmrep.json", clock, r -> TdmRules.of(r.status(), r.body()));
    }

    /** An operator who overrides what robots.txt forbids still keeps the pace that it asks for. */
    RobotsTxt rules(FetchRequest request, URI address, boolean permitted) throws IOException, InterruptedException {
        try {
            return robots(address, permitted);
        } catch (IOException e) {
            if (request.ignoreRobots()) {
                return RobotsTxt.ALLOW_ALL;
            }
            throw e;
        }
    }

    /** The sitemaps that the robots.txt of an address names; none where it cannot be read. */
    List<URI> sitemaps(URI address, boolean permitted) throws InterruptedException {
        try {
            return robots(address, permitted).sitemaps();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The least time the host is left alone after the request: ours or its own Crawl-delay, whichever is longer. */
    Duration pause(RobotsTxt rules) {
        Duration asked = rules.crawlDelay();
        Duration bounded = asked.compareTo(limits.maxCrawlDelay()) > 0 ? limits.maxCrawlDelay() : asked;
        return bounded.compareTo(limits.hostDelay()) > 0 ? bounded : limits.hostDelay();
    }

    private RobotsTxt robots(URI address, boolean permitted) throws IOException, InterruptedException {
        return robots.of(address, file -> follow(file, ROBOTS_REDIRECTS, permitted));
    }

    /** Page and header speak for themselves, else the origin's file does, which we ask for only then. */
    boolean reserved(Transport.Response response, URI address, RobotsTxt rules, boolean permitted)
            throws InterruptedException {
        Optional<Boolean> said = TdmRules.inAnswer(response);
        if (said.isPresent() || !rules.allows(address.resolve("/.well-known/tdmrep.json"))) {
            return said.orElse(false);
        }
        try {
            return tdm.of(address, file -> follow(file, 0, permitted)).reserve(address);
        } catch (IOException e) {
            return false;
        }
    }

    /** Gets a file of an origin, which has no rules above it. */
    private Transport.Response follow(URI file, int redirects, boolean permitted)
            throws IOException, InterruptedException {
        Transport.Response response = transport.send("GET", file, Map.of(), limits.hostDelay(), permitted);
        for (int i = 0; i < redirects; i++) {
            Optional<URI> next = Redirects.next(response, file);
            if (next.isEmpty()) {
                return response;
            }
            response = transport.send("GET", next.get(), Map.of(), limits.hostDelay(), false);
        }
        return response;
    }
}
