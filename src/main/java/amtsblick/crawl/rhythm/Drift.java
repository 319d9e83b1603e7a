// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl.rhythm;

import amtsblick.source.Harvest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What is odd about a source that answers: the signs of a page that was rebuilt or a feed that was forgotten. */
public sealed interface Drift {
    /** Most of its headlines had dates once, hardly any has one now. */
    record DatesLost(int dated, int found) implements Drift {}

    /**
     * It has fallen silent against its own rhythm.
     *
     * @param since how long ago its newest headline is
     * @param usual how far apart its headlines usually are
     */
    record Silent(Duration since, Duration usual) implements Drift {}

    /** A week is no silence, not even for a daily source: there are holidays. */
    Duration HOLIDAYS = Duration.ofDays(8);

    /** So many times its usual gap, and so many times its longer pauses. */
    int USUAL_GAPS = 4;

    int PAUSES = 2;

    /** What is odd about this source now, if anything is. */
    static Optional<Drift> of(Harvest harvest, Instant now) {
        if (harvest.datesLost()) {
            return Optional.of(new DatesLost(harvest.dated(), harvest.found()));
        }
        if (harvest.newest().isEmpty()
                || harvest.rhythm().isEmpty()
                || harvest.pause().isEmpty()) {
            return Optional.empty();
        }
        Duration since = Duration.between(harvest.newest().get(), now);
        Duration usual = longer(harvest.rhythm().get(), Duration.ofDays(1));
        Duration limit = longer(
                HOLIDAYS,
                longer(usual.multipliedBy(USUAL_GAPS), harvest.pause().get().multipliedBy(PAUSES)));
        return since.compareTo(limit) > 0 ? Optional.of(new Silent(since, usual)) : Optional.empty();
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }
}
