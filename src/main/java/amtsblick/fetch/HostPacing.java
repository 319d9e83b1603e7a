// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One request at a time for each host, and a pause after each, across all sources; and only so many hosts at the same moment. Who
 * waits for a host holds no place, so that a slow one keeps no other waiting. Counts on the machine's steady clock: setting the time
 * of day neither skips a pause nor prolongs one.
 */
final class HostPacing {
    /** For looking up names and for clocks: a turn ends later than the request that it was taken for. */
    private static final Duration MARGIN = Duration.ofSeconds(15);

    private final Semaphore places;
    private final Duration longest;
    private final HostTurns turns;
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();

    /**
     * @param most how many hosts are asked at the same moment
     * @param longest how long one request may take
     * @param turns of those who ask the same hosts
     */
    HostPacing(int most, Duration longest, HostTurns turns) {
        places = new Semaphore(most, true);
        this.longest = longest.plus(MARGIN);
        this.turns = turns;
    }

    /** What is done once it is the caller's turn. */
    interface Request<T> {
        T send() throws IOException, InterruptedException;
    }

    /**
     * Waits for this host's turn, sends, and keeps the host quiet for {@code pause} afterwards, whatever came of it.
     *
     * @throws InterruptedException when the crawler is stopped meanwhile
     */
    <T> T inTurn(String host, Duration pause, Request<T> request) throws IOException, InterruptedException {
        Host turn = hosts.computeIfAbsent(host, _ -> new Host());
        turn.lock.lockInterruptibly();
        try {
            Thread.sleep(turn.quiet());
            turns.take(host, longest);
            try {
                return inPlace(host, request);
            } finally {
                turn.quietUntil = System.nanoTime() + pause.toNanos();
                turns.giveBack(host, pause);
            }
        } finally {
            turn.lock.unlock();
        }
    }

    private <T> T inPlace(String host, Request<T> request) throws IOException, InterruptedException {
        if (!places.tryAcquire()) {
            places.acquire();
            turns.take(host, longest); // the turn grew old meanwhile
        }
        try {
            return request.send();
        } finally {
            places.release();
        }
    }

    private static final class Host {
        private final ReentrantLock lock = new ReentrantLock(true);
        private volatile long quietUntil = System.nanoTime();

        private Duration quiet() {
            return Duration.ofNanos(Math.max(0, quietUntil - System.nanoTime()));
        }
    }
}
