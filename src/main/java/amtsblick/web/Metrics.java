// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import amtsblick.crawl.rhythm.Drift;
import amtsblick.source.Source;
import amtsblick.source.Visit;
import amtsblick.web.site.Site;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** What an operator's monitoring asks for, in the Prometheus text format (version 0.0.4). Safe for use by many threads. */
final class Metrics {
    static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final Site site;
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final MultiGauge up;
    private final MultiGauge drift;
    private final MultiGauge added;
    private final MultiGauge failures;

    Metrics(Site site) {
        this.site = site;
        Gauge.builder("amtsblick.items", site, s -> s.finding().size())
                .description("Items in the archive")
                .register(registry);
        Gauge.builder("amtsblick.trouble", site, s -> s.trouble().get().isPresent() ? 1 : 0)
                .description("1 while the archive takes nothing and nobody is visited")
                .register(registry);
        up = gauge("amtsblick.source.up", "1 where the last visit gave a usable answer, 0 where it did not");
        drift = gauge("amtsblick.source.drift", "1 where a source answers but is empty, lost its dates or fell silent");
        added = gauge("amtsblick.source.items", "Items a source has brought in all");
        failures = gauge("amtsblick.source.failures", "Failed visits in a row");
    }

    private MultiGauge gauge(String name, String description) {
        return MultiGauge.builder(name).description(description).register(registry);
    }

    /** The text a scraper reads; one scrape at a time. */
    synchronized String scrape() {
        Map<String, Visit> visits = site.schedule().visits();
        Instant now = site.clock().instant();
        List<Visit> known = site.sources().enabled().stream()
                .map(Source::id)
                .flatMap(id -> Optional.ofNullable(visits.get(id)).stream())
                .toList();
        up.register(rows(known, visit -> visit.failures() == 0 ? 1 : 0), true);
        drift.register(rows(known, visit -> drifts(visit, now) ? 1 : 0), true);
        added.register(rows(known, visit -> visit.harvest().added()), true);
        failures.register(rows(known, Visit::failures), true);
        return registry.scrape();
    }

    private static boolean drifts(Visit visit, Instant now) {
        return visit.outcome() == Visit.Outcome.EMPTY
                || Drift.of(visit.harvest(), now).isPresent();
    }

    private static List<MultiGauge.Row<?>> rows(List<Visit> visits, ToDoubleFunction<Visit> value) {
        return visits.stream()
                .<MultiGauge.Row<?>>map(visit -> MultiGauge.Row.of(
                        Tags.of(
                                "source",
                                visit.source(),
                                "outcome",
                                visit.outcome().name().toLowerCase(Locale.ROOT)),
                        visit,
                        value))
                .toList();
    }
}
