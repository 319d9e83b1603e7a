// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * A bucket of tokens for each client: full at first, a token for each request, filled up again evenly. Kept as the moment at which it will
 * be full again (the generic cell rate algorithm), so that a client costs one number; a bucket that is full again is forgotten. Bounded:
 * who has not come for long is forgotten first. Safe for use by many threads.
 */
final class TokenBuckets {
    /** With what belongs to it, a bucket takes about 200 bytes. */
    private static final int MOST = 50_000;

    private final long gap;
    private final int burst;
    private final LongSupplier nanos;
    private final Cache<String, AtomicLong> buckets;

    /**
     * @param perSecond how many tokens come in a second
     * @param burst how many a full bucket holds
     * @param nanos time, as by {@link System#nanoTime}
     */
    TokenBuckets(int perSecond, int burst, LongSupplier nanos) {
        this(Duration.ofSeconds(1).dividedBy(perSecond), burst, nanos);
    }

    /** @param gap after how long the next token comes */
    TokenBuckets(Duration gap, int burst, LongSupplier nanos) {
        this.gap = gap.toNanos();
        this.burst = burst;
        this.nanos = nanos;
        buckets = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(window().plusSeconds(1))
                .executor(Runnable::run)
                .build();
    }

    /**
     * What a client is told.
     *
     * @param granted whether there was a token
     * @param left how many there are still
     * @param again how long until there is the next one; none where one is left
     */
    record Grant(boolean granted, int left, Duration again) {}

    /** Takes a token of this client. */
    Grant take(String client) {
        long now = nanos.getAsLong();
        AtomicLong full = buckets.get(client, _ -> new AtomicLong(now));
        while (true) {
            long known = full.get();
            long owed = Math.max(known - now, 0);
            long then = owed + gap;
            if (then > gap * burst) {
                return new Grant(false, 0, Duration.ofNanos(then - gap * burst));
            }
            if (full.compareAndSet(known, now + then)) {
                return new Grant(true, (int) ((gap * burst - then) / gap), Duration.ZERO);
            }
        }
    }

    /** Puts a token back that this client has taken. */
    void giveBack(String client) {
        AtomicLong full = buckets.getIfPresent(client);
        if (full != null) {
            full.addAndGet(-gap);
        }
    }

    /** How long an empty bucket takes to be full. */
    Duration window() {
        return Duration.ofNanos(gap * burst);
    }
}
