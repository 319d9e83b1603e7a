// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl.rhythm;

import amtsblick.news.PublicationDate;
import amtsblick.source.Source;
import amtsblick.source.Visit;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * The next-visit rule: within the operator's bounds, sooner where a source brings news, later where it is quiet, failing or
 * asks for it. Pure. Due times lie in the archive, so a restart changes none of them.
 *
 * <table>
 *   <caption>Interval 1 h, longest 24 h</caption>
 *   <tr><td>brought news</td><td>1 h</td></tr>
 *   <tr><td>quiet</td><td>1.5 h, 2.3 h, 3.4 h, ... up to a quarter of its rhythm: 6 h for one headline a day</td></tr>
 *   <tr><td>ttl, max-age, Expires in 12 h</td><td>12 h</td></tr>
 *   <tr><td>failing</td><td>2 h, 4 h, 8 h, 16 h, 24 h</td></tr>
 *   <tr><td>no answer at all, as without a network</td><td>5 min, 10 min, 20 min, ... up to what failing costs</td></tr>
 *   <tr><td>429 with Retry-After</td><td>at least that, a week at most</td></tr>
 *   <tr><td>410</td><td>never</td></tr>
 * </table>
 */
public final class NextVisit {
    /** A source that is gone for good is not visited again: later than any clock will show. */
    public static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss z", Locale.ENGLISH).withZone(PublicationDate.ZONE);

    /** The longest Retry-After that is taken at its word. */
    private static final Duration LONGEST_WISH = Duration.ofDays(7);

    /** Nobody was bothered by a question that did not arrive, and a network is often back within minutes. */
    private static final Duration SOON = Duration.ofMinutes(5);

    private static final int MAX_DOUBLINGS = 10;

    /** A source that publishes all day is still asked this seldom through a quiet night. */
    private static final int QUIET_INTERVALS = 4;

    /** Visits for each headline of a source that keeps its rhythm: news is a quarter of that old at most. */
    private static final int VISITS_A_HEADLINE = 4;

    private final CrawlSettings settings;

    public NextVisit(CrawlSettings settings) {
        this.settings = settings;
    }

    /**
     * After an answer.
     *
     * @param rhythm how far apart its headlines are, where that is known
     * @param news whether it brought a new item
     * @param wish the earliest time the source asks for (ttl, Cache-Control, Expires)
     */
    public Instant afterAnswer(
            Source source, Visit before, Optional<Duration> rhythm, boolean news, Optional<Instant> wish, Instant now) {
        Duration least = least(source);
        Duration wait = news ? least : shorter(slower(before, least), quietest(source, rhythm));
        Instant due = now.plus(spread(source, wait));
        Instant latest = now.plus(longest(source));
        Instant wished = wish.filter(w -> w.isAfter(due)).orElse(due);
        return wished.isAfter(latest) ? latest : wished;
    }

    /** After a failure, the {@code failures}-th in a row: twice as long each time. */
    public Instant afterFailure(Source source, int failures, Instant now) {
        int doublings = Math.min(failures, MAX_DOUBLINGS);
        Duration wait = least(source).multipliedBy(1L << doublings);
        return now.plus(spread(source, shorter(wait, longest(source))));
    }

    /** After no answer at all, the {@code failures}-th failure in a row. */
    public Instant afterSilence(Source source, int failures, Instant now) {
        Instant soon = now.plus(spread(source, SOON.multipliedBy(1L << Math.min(failures - 1, MAX_DOUBLINGS))));
        Instant due = afterFailure(source, failures, now);
        return soon.isBefore(due) ? soon : due;
    }

    /** After "come back later": not before the time it names, and not sooner than after a failure. */
    public Instant afterLater(Source source, int failures, Optional<Instant> retryAfter, Instant now) {
        Instant due = afterFailure(source, failures, now);
        Instant wished = retryAfter.filter(wish -> wish.isAfter(due)).orElse(due);
        Instant latest = now.plus(LONGEST_WISH);
        return wished.isAfter(latest) ? latest : wished;
    }

    /** After robots.txt said no: when it may have changed. */
    public Instant afterDisallowed(Source source, Instant now) {
        return now.plus(spread(source, longest(source)));
    }

    /**
     * Whether no rule can have given this due time: it was set while the clock was wrong. A clock that was once a year ahead would
     * silence every source for a year.
     */
    public boolean isBeyondAll(Source source, Instant due, Instant now) {
        Instant latest = now.plus(spread(source, longer(longest(source), LONGEST_WISH)));
        return due.isAfter(latest) && !due.equals(NEVER);
    }

    /** A moment in words, for the log and the command line: to the second and with its zone. */
    public static String said(Instant due) {
        return due.equals(NEVER) ? "never" : MOMENT.format(due);
    }

    private Duration least(Source source) {
        return source.interval()
                .filter(own -> own.compareTo(settings.interval()) > 0)
                .orElse(settings.interval());
    }

    private Duration longest(Source source) {
        return longer(least(source), settings.maxInterval());
    }

    /** Half as long again as the last wait. */
    private static Duration slower(Visit before, Duration least) {
        Duration last = before.last()
                .filter(_ -> before.failures() == 0)
                .map(visited -> Duration.between(visited, before.due()))
                .orElse(least);
        return longer(last.multipliedBy(3).dividedBy(2), least);
    }

    /** How far a quiet source's visits may drift apart. */
    private Duration quietest(Source source, Optional<Duration> rhythm) {
        Duration longest = longest(source);
        Duration some = least(source).multipliedBy(QUIET_INTERVALS);
        return shorter(
                longest,
                rhythm.map(gap -> longer(gap.dividedBy(VISITS_A_HEADLINE), some))
                        .orElse(longest));
    }

    /** Up to a tenth longer, always the same for one source, so that sources do not march in step. */
    private static Duration spread(Source source, Duration wait) {
        long share = Math.floorMod(source.id().hashCode(), 100);
        return wait.plusMillis(wait.toMillis() * share / 1000);
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }
}
