// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch;

import amtsblick.fetch.CrawlLog.Exchange;
import amtsblick.fetch.guard.AddressGuard;
import amtsblick.fetch.wire.Cookies;
import amtsblick.fetch.wire.Failures;
import amtsblick.fetch.wire.FetchLimits;
import amtsblick.fetch.wire.Origins;
import amtsblick.fetch.wire.Redirects;
import amtsblick.fetch.wire.Transport;
import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The one choke point for everything that leaves this machine: address guard, robots.txt, the host's turn, the exchange, and each
 * of them again for every redirect. Remembers robots.txt and when each host was asked last, nothing else; validators come
 * with the request, and cookies are forgotten with the answer, those that a server insists on with the visit. Safe for use by many threads.
 */
public final class Fetcher implements AutoCloseable {
    private static final String GET = "GET";

    private static final Map<String, String> HEADERS = Map.of(
            "Accept",
            "application/atom+xml, application/rss+xml, application/feed+json, "
                    + "application/xml;q=0.9, text/html;q=0.8, */*;q=0.5",
            "Accept-Language",
            "de, en;q=0.5");

    private static final ScopedValue<Cookies> VISIT = ScopedValue.newInstance();

    private final FetchLimits limits;
    private final InstantSource clock;
    private final CrawlLog log = new CrawlLog();
    private final PacedTransport transport;
    private final OriginRules origins;

    public Fetcher(FetchLimits limits, InstantSource clock) {
        this(limits, clock, HostTurns.ALONE);
    }

    /** @param turns of those who ask the same hosts */
    public Fetcher(FetchLimits limits, InstantSource clock, HostTurns turns) {
        this.limits = limits;
        this.clock = clock;
        transport = new PacedTransport(limits, clock, log, turns);
        origins = new OriginRules(limits, clock, transport);
    }

    /**
     * Asks for an address and follows its redirects. Waits for the host's turn, which may take minutes where its robots.txt
     * asks for a Crawl-delay.
     *
     * @throws InterruptedException when the crawler is stopped meanwhile
     */
    public Fetched get(FetchRequest request) throws InterruptedException {
        try {
            return follow(request);
        } catch (IOException e) {
            return new Fetched.Failed(0, Failures.of(e));
        }
    }

    /** Does what belongs to one visit: a cookie that a server insists on is asked for once, and goes back to it until the end. */
    public <T, X extends Exception> T visit(ScopedValue.CallableOp<T, X> work) throws X {
        long start = System.nanoTime();
        try {
            return ScopedValue.where(VISIT, new Cookies()).call(work);
        } finally {
            log.visited(Duration.ofNanos(System.nanoTime() - start));
        }
    }

    /** Who asks the same of the same address a second time goes in a circle; with a cookie it is not the same. */
    private record Asked(URI address, String cookie) {}

    private static boolean isAskedAgain(URI address, Set<Asked> seen) {
        return seen.stream().filter(asked -> asked.address().equals(address)).count() > 1;
    }

    private static boolean refused(Transport.Response response) {
        return response.status() == 401 || response.status() == 403;
    }

    private Fetched follow(FetchRequest request) throws IOException, InterruptedException {
        Set<Asked> seen = new HashSet<>();
        Cookies kept = VISIT.orElse(new Cookies());
        Cookies cookies = kept.copy();
        URI address = request.address();
        boolean permanent = true;
        boolean home = true;
        while (seen.size() <= limits.maxRedirects()) {
            String cookie = cookies.header(address);
            if (!seen.add(new Asked(address, cookie))) {
                return new Fetched.Failed(0, Remark.of(RemarkCode.REDIRECT_CIRCLE, address));
            }
            if (isAskedAgain(address, seen)) {
                kept.keep(address, cookies);
            }
            boolean permitted = permitted(request, address);
            AddressGuard.check(address, permitted);
            RobotsTxt rules = origins.rules(request, address, permitted);
            if (!request.ignoreRobots() && !rules.allows(address)) {
                Remark reason = rules.reason(address);
                log.add(
                        Origins.host(address),
                        origins.pause(rules),
                        Exchange.notMade(clock.instant(), address, reason));
                return new Fetched.Disallowed(reason);
            }
            Transport.Response response = transport.send(
                    method(request), address, headers(request, home, cookie), origins.pause(rules), permitted);
            cookies.take(address, response);
            if (cookie.isEmpty()
                    && refused(response)
                    && !cookies.header(address).isEmpty()) {
                continue; // once more, with what it asks for
            }
            Optional<URI> next = Redirects.next(response, address);
            if (next.isEmpty()) {
                Answers.Way way = new Answers.Way(address, !address.equals(request.address()), permanent);
                boolean reserved =
                        response.ok() && !request.headOnly() && origins.reserved(response, address, rules, permitted);
                return Answers.read(response, way, reserved, clock.instant());
            }
            permanent &= Redirects.permanent(response);
            address = next.get();
            home &= Origins.same(address, request.address());
        }
        return new Fetched.Failed(0, Remark.of(RemarkCode.REDIRECTS, limits.maxRedirects()));
    }

    /** The operator's permission is for the host he named; where that host sends us is not covered by it. */
    private static boolean permitted(FetchRequest request, URI address) {
        return request.privateAllowed()
                && address.getHost() != null
                && address.getHost().equalsIgnoreCase(request.address().getHost());
    }

    /**
     * The sitemaps that the robots.txt of an address names; none where it cannot be read.
     *
     * @param permitted whether the address may lead to a private network
     */
    public List<URI> sitemaps(URI address, boolean permitted) throws InterruptedException {
        return origins.sitemaps(address, permitted);
    }

    private static String method(FetchRequest request) {
        return request.headOnly() ? "HEAD" : GET;
    }

    /** What was asked of each host since the start. */
    public CrawlLog log() {
        return log;
    }

    private static Map<String, String> headers(FetchRequest request, boolean home, String cookie) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(HEADERS);
        if (home) {
            request.headers().forEach((name, value) -> headers.put(name, value.reveal()));
        }
        request.etag().ifPresent(etag -> headers.put("If-None-Match", etag));
        request.lastModified().ifPresent(date -> headers.put("If-Modified-Since", date));
        if (!cookie.isEmpty()) {
            headers.merge("Cookie", cookie, (own, set) -> own + "; " + set);
        }
        return headers;
    }

    /** What 'no public server' means, for the operator alone: pages for everybody do not tell which internal names there are. */
    public static Optional<Remark> whyNotPublic(URI address) {
        return AddressGuard.why(address);
    }

    @Override
    public void close() {
        transport.close();
    }
}
