// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.alert.digest;

import amtsblick.crawl.rhythm.Drift;
import amtsblick.source.Source;
import amtsblick.source.Visit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the sources of a selection are.
 *
 * @param sources how many there are
 * @param troubles those that give nothing at present
 * @param known whether it was found out who they are
 */
public record SourceHealth(int sources, List<Trouble> troubles, boolean known) {
    /** It could not be found out in time. */
    public static final SourceHealth UNKNOWN = new SourceHealth(0, List.of(), false);

    /** A server that is away for some hours is none: it is visited again, and what it has then comes late. */
    private static final Duration PATIENCE = Duration.ofHours(24);

    private static final Set<Visit.Outcome> SHUT =
            Set.of(Visit.Outcome.GONE, Visit.Outcome.FROZEN, Visit.Outcome.DISALLOWED);

    /**
     * A source that gives nothing.
     *
     * @param broken whether it cannot be read, or else has fallen silent
     * @param since when it gave something last; empty where it never did
     */
    public record Trouble(String source, boolean broken, Optional<Instant> since) {}

    static SourceHealth of(List<Source> sources, Map<String, Visit> visits, Instant now) {
        List<Trouble> troubles = new ArrayList<>();
        for (Source source : sources) {
            Optional.ofNullable(visits.get(source.id()))
                    .flatMap(visit -> trouble(source, visit, now))
                    .ifPresent(troubles::add);
        }
        return new SourceHealth(sources.size(), List.copyOf(troubles), true);
    }

    private static Optional<Trouble> trouble(Source source, Visit visit, Instant now) {
        boolean away = visit.failures() > 0
                && visit.lastSuccess()
                        .filter(last -> last.plus(PATIENCE).isAfter(now))
                        .isEmpty();
        if (away || SHUT.contains(visit.outcome())) {
            return Optional.of(new Trouble(source.name(), true, visit.lastSuccess()));
        }
        return Drift.of(visit.harvest(), now)
                .filter(drift -> drift instanceof Drift.Silent)
                .map(_ -> new Trouble(source.name(), false, visit.harvest().newest()));
    }
}
