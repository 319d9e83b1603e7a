// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import amtsblick.source.Source;
import amtsblick.source.Visit;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The next-visit rule: within the operator's bounds, sooner where a source brings news, later where it is quiet, failing or
 * asks for it. Pure.
 */
public final class NextVisit {
    /** The longest Retry-After that is taken at its word. */
    private static final Duration LONGEST_WISH = Duration.ofDays(7);

    /** A source that is gone for good is not visited again: later than any clock will show. */
    public static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private static final int MAX_DOUBLINGS = 10;

    private final CrawlSettings settings;

    public NextVisit(CrawlSettings settings) {
        this.settings = settings;
    }

    /**
     * After an answer.
     *
     * @param news whether it brought a new item
     * @param wish the earliest time the source asks for (ttl, Cache-Control, Expires)
     */
    Instant afterAnswer(Source source, Visit before, boolean news, Optional<Instant> wish, Instant now) {
        Duration least = least(source);
        Duration wait = news ? least : slower(before, least);
        Instant due = now.plus(spread(source, wait));
        Instant latest = now.plus(longest(source));
        Instant wished = wish.filter(w -> w.isAfter(due)).orElse(due);
        return wished.isAfter(latest) ? latest : wished;
    }

    /** After a failure, the {@code failures}-th in a row: twice as long each time. */
    Instant afterFailure(Source source, int failures, Instant now) {
        int doublings = Math.min(failures, MAX_DOUBLINGS);
        Duration wait = least(source).multipliedBy(1L << doublings);
        return now.plus(spread(source, shorter(wait, longest(source))));
    }

    /** After "come back later": not before the time it names, and not sooner than after a failure. */
    Instant afterLater(Source source, int failures, Optional<Instant> retryAfter, Instant now) {
        Instant due = afterFailure(source, failures, now);
        Instant wish = retryAfter.orElse(due);
        Instant latest = now.plus(LONGEST_WISH);
        Instant wished = wish.isAfter(due) ? wish : due;
        return wished.isAfter(latest) ? latest : wished;
    }

    /** After robots.txt said no: when it may have changed. */
    Instant afterDisallowed(Source source, Instant now) {
        return now.plus(spread(source, longest(source)));
    }

    private Duration least(Source source) {
        return source.interval()
                .filter(own -> own.compareTo(settings.interval()) > 0)
                .orElse(settings.interval());
    }

    private Duration longest(Source source) {
        Duration least = least(source);
        return least.compareTo(settings.maxInterval()) > 0 ? least : settings.maxInterval();
    }

    /** Half as long again as the last wait: a source that is quiet for days is asked a few times a day. */
    private Duration slower(Visit before, Duration least) {
        Duration last = before.last()
                .filter(_ -> before.failures() == 0)
                .map(then -> Duration.between(then, before.due()))
                .filter(wait -> wait.compareTo(least) > 0)
                .orElse(least);
        return before.last().isEmpty() ? least : last.multipliedBy(3).dividedBy(2);
    }

    /** Up to a tenth longer, always the same for one source, so that sources do not march in step. */
    private static Duration spread(Source source, Duration wait) {
        long share = Math.floorMod(source.id().hashCode(), 100);
        return wait.plusMillis(wait.toMillis() * share / 1000);
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
