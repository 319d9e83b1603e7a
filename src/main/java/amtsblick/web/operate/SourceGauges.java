// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.operate;

import amtsblick.crawl.rhythm.Drift;
import amtsblick.source.Source;
import amtsblick.source.Visit;
import amtsblick.web.site.Site;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** How each source is, and how all of them are: read anew from the schedule with each scrape. */
final class SourceGauges {
    private final Site site;
    private final MultiGauge up;
    private final MultiGauge drift;
    private final MultiGauge added;
    private final MultiGauge failures;
    private final MultiGauge last;
    private final MultiGauge states;
    private final MultiGauge overdue;

    SourceGauges(Site site, MeterRegistry registry) {
        this.site = site;
        up = gauge(registry, "source.up", "1 where the last visit gave a usable answer, 0 where it did not");
        drift = gauge(registry, "source.drift", "1 where a source answers but is empty, lost its dates or fell silent");
        added = gauge(registry, "source.items", "Items a source has brought in all");
        failures = gauge(registry, "source.failures", "Failed visits in a row");
        last = gauge(registry, "source.visited.timestamp.seconds", "When a source was visited last, in Unix time");
        states = gauge(registry, "sources", "Sources that are visited, by how their last visit ended");
        overdue = gauge(registry, "visits.overdue", "Sources whose visit is due and not begun");
    }

    private static MultiGauge gauge(MeterRegistry registry, String name, String description) {
        return MultiGauge.builder("amtsblick." + name).description(description).register(registry);
    }

    void update() {
        Map<String, Visit> visits = site.schedule().visits();
        Instant now = site.clock().instant();
        List<Visit> known = site.visited().stream()
                .map(Source::id)
                .map(id -> Optional.ofNullable(visits.get(id)).orElseGet(() -> Visit.first(id, now)))
                .toList();
        List<Visit> visited =
                known.stream().filter(visit -> visit.last().isPresent()).toList();
        up.register(rows(visited, visit -> visit.failures() == 0 ? 1 : 0), true);
        drift.register(rows(visited, visit -> drifts(visit, now) ? 1 : 0), true);
        added.register(rows(visited, visit -> visit.harvest().added()), true);
        failures.register(rows(visited, Visit::failures), true);
        last.register(
                visited.stream()
                        .map(visit -> row(
                                Tags.of("source", visit.source()),
                                visit.last().orElseThrow().getEpochSecond()))
                        .toList(),
                true);
        states.register(states(known), true);
        long due = known.stream().filter(visit -> visit.due().isBefore(now)).count();
        overdue.register(List.of(row(Tags.empty(), due)), true);
    }

    private static List<MultiGauge.Row<?>> states(List<Visit> known) {
        Map<Visit.Outcome, Long> many =
                known.stream().collect(Collectors.groupingBy(Visit::outcome, Collectors.counting()));
        List<MultiGauge.Row<?>> rows = new ArrayList<>();
        for (Visit.Outcome outcome : Visit.Outcome.values()) {
            rows.add(row(Tags.of("outcome", outcome.id()), many.getOrDefault(outcome, 0L)));
        }
        return rows;
    }

    private static boolean drifts(Visit visit, Instant now) {
        return visit.outcome() == Visit.Outcome.EMPTY
                || Drift.of(visit.harvest(), now).isPresent();
    }

    private static List<MultiGauge.Row<?>> rows(List<Visit> visits, ToDoubleFunction<Visit> value) {
        return visits.stream()
                .<MultiGauge.Row<?>>map(visit -> row(
                        Tags.of(
                                "source",
                                visit.source(),
                                "outcome",
                                visit.outcome().id()),
                        value.applyAsDouble(visit)))
                .toList();
    }

    static MultiGauge.Row<?> row(Tags tags, double value) {
        return MultiGauge.Row.of(tags, value);
    }
}
