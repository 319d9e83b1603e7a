// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl.rhythm;

import amtsblick.news.Headline;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How often a source publishes, told from the dates on its page. Pure. */
public final class Rhythm {
    /** Three headlines have two gaps: fewer say nothing. */
    private static final int LEAST = 3;

    /** The newest ones tell how it is now. */
    private static final int MOST = 20;

    private Rhythm() {}

    /** The median time between two headlines, which one old or pinned headline does not spoil; empty where too few are dated. */
    public static Optional<Duration> of(List<Headline> headlines) {
        return gap(headlines, 0.5);
    }

    /** How long it pauses at times: nine of ten gaps are shorter. */
    public static Optional<Duration> pause(List<Headline> headlines) {
        return gap(headlines, 0.9);
    }

    /** The gap that this share of the others does not exceed. */
    private static Optional<Duration> gap(List<Headline> headlines, double share) {
        List<Instant> newest = headlines.stream()
                .flatMap(headline -> headline.date().stream())
                .map(date -> date.sortInstant())
                .sorted(Comparator.reverseOrder())
                .limit(MOST)
                .toList();
        if (newest.size() < LEAST) {
            return Optional.empty();
        }
        List<Duration> gaps = IntStream.range(1, newest.size())
                .mapToObj(i -> Duration.between(newest.get(i), newest.get(i - 1)))
                .sorted()
                .toList();
        return Optional.of(gaps.get((int) (gaps.size() * share)));
    }
}
