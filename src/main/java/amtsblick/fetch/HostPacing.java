// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** One request at a time for each host, and a pause after each, across all sources. */
final class HostPacing {
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();
    private final InstantSource clock;

    HostPacing(InstantSource clock) {
        this.clock = clock;
    }

    /** What is done once it is the caller's turn. */
    interface Request<T> {
        T send() throws InterruptedException;
    }

    /**
     * Waits for this host's turn, sends, and keeps the host quiet for {@code pause} afterwards.
     *
     * @throws InterruptedException when the crawler is stopped meanwhile
     */
    <T> T inTurn(String host, Duration pause, Request<T> request) throws InterruptedException {
        Host turn = hosts.computeIfAbsent(host, _ -> new Host());
        turn.lock.lockInterruptibly();
        try {
            Duration wait = Duration.between(clock.instant(), turn.quietUntil);
            if (wait.isPositive()) {
                Thread.sleep(wait);
            }
            return request.send();
        } finally {
            turn.quietUntil = clock.instant().plus(pause);
            turn.lock.unlock();
        }
    }

    private static final class Host {
        private final ReentrantLock lock = new ReentrantLock(true);
        private Instant quietUntil = Instant.EPOCH;
    }
}
