// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.site;

import amtsblick.archive.ArchiveException;
import amtsblick.crawl.rhythm.NextVisit;
import amtsblick.source.Source;
import amtsblick.source.Visit;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How the visits stand, as the foot of every page tells it. Looks once a second at most, however many pages are made. While the
 * store does not answer, it tells what it saw last: that is no reason to show no page. Safe for use by many threads.
 */
public final class VisitWatch {
    private static final Logger LOG = LoggerFactory.getLogger(VisitWatch.class);
    private static final long SECOND = 1_000;

    private final Site site;
    private volatile Seen seen;

    public VisitWatch(Site site) {
        this.site = site;
        seen = new Seen(-SECOND, Stand.unknown(site.sources().enabled().size()));
    }

    /**
     * How they stand.
     *
     * @param last the minute of the most recent visit of all
     * @param tried how many sources were visited at all
     * @param well how many sources gave something usable when they were visited last
     * @param heard how many answered at all, be it to refuse
     * @param sources how many are switched on
     * @param muted how many of them an operator has muted
     * @param next when one of them is due
     */
    public record Stand(
            Optional<Instant> last, long tried, long well, long heard, int sources, int muted, Optional<Instant> next) {
        static Stand unknown(int sources) {
            return new Stand(Optional.empty(), 0, 0, 0, sources, 0, Optional.empty());
        }
    }

    /** @param at when it was looked at, in milliseconds */
    private record Seen(long at, Stand stand) {}

    public Stand stand() {
        long now = site.clock().millis();
        if (now - seen.at() >= SECOND) {
            seen = new Seen(now, look());
        }
        return seen.stand();
    }

    private Stand look() {
        List<Source> sources = site.visited();
        Map<String, Visit> visits;
        try {
            visits = site.schedule().visits();
        } catch (ArchiveException e) {
            LOG.warn("How the visits stand is not known at present: {}", e.getMessage());
            return seen.stand();
        }
        List<Visit> known = sources.stream()
                .map(source -> visits.get(source.id()))
                .filter(Objects::nonNull)
                .toList();
        long tried = known.stream().filter(visit -> visit.last().isPresent()).count();
        Optional<Instant> last =
                known.stream().map(Visit::last).flatMap(Optional::stream).max(Instant::compareTo);
        long well = known.stream()
                .filter(visit -> visit.failures() == 0 && visit.last().isPresent())
                .count();
        long heard = known.stream().filter(visit -> visit.status() > 0).count();
        int enabled = site.sources().enabled().size();
        Instant moment = site.clock().instant();
        Optional<Instant> next = known.stream()
                .map(Visit::due)
                .filter(due -> due.isAfter(moment) && !due.equals(NextVisit.NEVER))
                .min(Instant::compareTo);
        return new Stand(
                last.map(at -> at.truncatedTo(ChronoUnit.MINUTES)),
                tried,
                well,
                heard,
                enabled,
                enabled - sources.size(),
                next);
    }
}
