// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch;

import amtsblick.fetch.wire.Origins;
import amtsblick.remark.Remark;
import amtsblick.url.PrintedAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.LongAdder;

/**
 * What was asked of each host and what it answered: for publishers who want to know what we did, and operators who wonder why a source
 * is ill. Has the latest requests of each host in memory; the archive keeps them with the visits. Safe for use by many threads.
 */
public final class CrawlLog {
    /** A day of hourly visits with robots.txt and some articles. */
    private static final int LATEST = 50;

    private static final int MOST_PENDING = 10_000;

    private final Map<String, Host> hosts = new ConcurrentHashMap<>();
    private final LinkedBlockingQueue<Exchange> pending = new LinkedBlockingQueue<>();
    private final LongAdder visits = new LongAdder();
    private final LongAdder visitNanos = new LongAdder();
    private final LongAdder requests = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private final LongAdder requestNanos = new LongAdder();
    private final LongAdder bytes = new LongAdder();

    /**
     * One request, or one that was not made.
     *
     * @param at when it was sent
     * @param address what was asked for, as it may be printed
     * @param conditional whether we asked only for what is new since the last visit
     * @param status HTTP status, 0 where there was no answer
     * @param reason what went wrong or why it was not made; empty where it was answered
     * @param took until the last byte, zero where it was not made
     * @param bytes of the body after decompression
     */
    public record Exchange(
            Instant at,
            URI address,
            boolean conditional,
            int status,
            Optional<Remark> reason,
            Duration took,
            int bytes) {
        public Exchange {
            address = PrintedAddress.uri(address);
        }

        /** Neither an answer we can use nor "not modified". */
        public boolean failed() {
            return status >= 400 || status == 0;
        }

        boolean isMade() {
            return !took.isZero();
        }

        static Exchange notMade(Instant at, URI address, Remark reason) {
            return new Exchange(at, address, false, 0, Optional.of(reason), Duration.ZERO, 0);
        }
    }

    /**
     * One host.
     *
     * @param requests how many were sent
     * @param failed how many of them came to nothing
     * @param bytes received in all
     * @param pause how long it is left alone after each request, its own wish included
     * @param latest its latest requests, the last one first
     */
    public record HostLog(String host, long requests, long failed, long bytes, Duration pause, List<Exchange> latest) {}

    /**
     * What was done since the start.
     *
     * @param visits visits to sources
     * @param visiting how long they took together, with the pauses that hosts ask for
     * @param requests what was sent, robots.txt and articles included
     * @param failed how many of them came to nothing
     * @param asking how long they took together
     * @param bytes received, after decompression
     */
    public record Totals(long visits, Duration visiting, long requests, long failed, Duration asking, long bytes) {}

    /** What was done since the start. */
    public Totals totals() {
        return new Totals(
                visits.sum(),
                Duration.ofNanos(visitNanos.sum()),
                requests.sum(),
                failed.sum(),
                Duration.ofNanos(requestNanos.sum()),
                bytes.sum());
    }

    void visited(Duration took) {
        visits.increment();
        visitNanos.add(took.toNanos());
    }

    /** What was asked since the last time this was called, for whoever keeps it. */
    public List<Exchange> pending() {
        List<Exchange> lines = new ArrayList<>();
        for (Exchange line = pending.poll(); line != null; line = pending.poll()) {
            lines.add(line);
        }
        return lines;
    }

    /** Takes in what was kept of earlier days, oldest first. */
    public void remember(List<Exchange> kept) {
        kept.forEach(line -> put(Origins.host(line.address()), Duration.ZERO, line));
    }

    void add(String host, Duration pause, Exchange exchange) {
        put(host, pause, exchange);
        if (exchange.isMade()) {
            requests.increment();
            failed.add(exchange.failed() ? 1 : 0);
            requestNanos.add(exchange.took().toNanos());
            bytes.add(exchange.bytes());
        }
        pending.add(exchange);
        if (pending.size() > MOST_PENDING) {
            pending.poll(); // nobody keeps them
        }
    }

    private void put(String host, Duration pause, Exchange exchange) {
        hosts.computeIfAbsent(host, _ -> new Host()).add(pause, exchange);
    }

    /** All hosts by name. */
    public List<HostLog> hosts() {
        return hosts.entrySet().stream()
                .map(entry -> entry.getValue().log(entry.getKey()))
                .sorted(Comparator.comparing(HostLog::host))
                .toList();
    }

    /** One host by its name. */
    public Optional<HostLog> host(String name) {
        return Optional.ofNullable(hosts.get(name)).map(host -> host.log(name));
    }

    private static final class Host {
        private final Deque<Exchange> latest = new ArrayDeque<>();
        private long requests;
        private long failed;
        private long bytes;
        private Duration pause = Duration.ZERO;

        synchronized void add(Duration nowPause, Exchange exchange) {
            latest.addFirst(exchange);
            if (latest.size() > LATEST) {
                latest.removeLast();
            }
            boolean made = exchange.isMade();
            requests += made ? 1 : 0;
            failed += made && exchange.failed() ? 1 : 0;
            bytes += exchange.bytes();
            pause = nowPause.compareTo(pause) > 0 ? nowPause : pause;
        }

        synchronized HostLog log(String name) {
            return new HostLog(name, requests, failed, bytes, pause, List.copyOf(latest));
        }
    }
}
