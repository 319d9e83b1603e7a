// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.page;

import amtsblick.source.Source;
import amtsblick.source.Visit;
import amtsblick.web.site.Site;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The line at the foot of every page, which tells how the visits stand. Looks at them once a second at most, however many pages
 * are made. A kept page tells the line of its {@code Edition}: it is never older than a minute.
 */
final class Footline {
    private static final long SECOND = 1_000;

    private final Site site;
    private volatile State state = new State(-SECOND, Optional.empty(), 0, 0);

    Footline(Site site) {
        this.site = site;
    }

    /** How the visits stood at a moment; {@code last} is the most recent of all. */
    private record State(long at, Optional<Instant> last, long well, int sources) {}

    /** "Last visit 30 June 2025, 14:05 · 48 of 50 sources reachable". */
    String in(Messages m) {
        State now = current();
        return now.last()
                .map(last -> m.get(
                        "state.line", Times.moment(last, m.lang()), m.number(now.well()), m.number(now.sources())))
                .orElseGet(() -> m.get("state.none"));
    }

    private State current() {
        long now = site.clock().millis();
        if (now - state.at() >= SECOND) {
            state = look(now);
        }
        return state;
    }

    private State look(long now) {
        List<Source> sources = site.sources().enabled();
        Map<String, Visit> visits = site.schedule().visits();
        List<Visit> known = sources.stream()
                .map(source -> visits.get(source.id()))
                .filter(Objects::nonNull)
                .toList();
        Optional<Instant> last =
                known.stream().map(Visit::last).flatMap(Optional::stream).max(Instant::compareTo);
        long well = known.stream()
                .filter(visit -> visit.failures() == 0 && visit.last().isPresent())
                .count();
        return new State(now, last, well, sources.size());
    }
}
