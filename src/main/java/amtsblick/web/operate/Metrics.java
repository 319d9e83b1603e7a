// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.operate;

import amtsblick.archive.ArchiveException;
import amtsblick.remark.SecurityLog;
import amtsblick.web.site.Site;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;

/** What an operator's monitoring asks for, in the Prometheus text format (version 0.0.4). Safe for use by many threads. */
public final class Metrics implements AutoCloseable {
    public static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    /** From an answer that only has to be printed to one that readers give up on. */
    private static final Duration[] STEPS = LongStream.of(2, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 10_000)
            .mapToObj(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private final SourceGauges sources;
    private final LabelGauges labels;
    private final ReceiverGauges receivers;

    /** Held here, because gauges hold what they measure weakly: collected, it would measure NaN. */
    private final Queue<MeterBinder> watched = new ConcurrentLinkedQueue<>();

    private final Timer made;

    public Metrics(Site site) {
        gauge(site, "items", "Items in the archive", s -> s.finding().size());
        gauge(
                site,
                "trouble",
                "1 while the archive takes nothing and nobody is visited",
                s -> one(s.trouble().get().isPresent()));
        gauge(
                site,
                "index.behind",
                "1 while what is found is behind what is known",
                s -> one(s.archive().behind().isPresent()));
        gauge(
                site,
                "disk.free.bytes",
                "Room left where the archive lies",
                s -> s.disk().free());
        sources = new SourceGauges(site, registry);
        labels = new LabelGauges(site, registry);
        receivers = new ReceiverGauges(site, registry);
        made = Timer.builder("amtsblick.answers.made")
                .description("Answers that were not kept and had to be made: search and page")
                .serviceLevelObjectives(STEPS)
                .register(registry);
        Timer searched = Timer.builder("amtsblick.searches")
                .description("Searches, without the pages that are made of them")
                .serviceLevelObjectives(STEPS)
                .register(registry);
        site.searches().tell(searched::record);
        watch(new FetchMeters(site.log()));
        for (SecurityLog.Event event : SecurityLog.Event.values()) {
            FunctionCounter.builder("amtsblick.security.events", event, SecurityLog::count)
                    .description("What hints at an attack, as in the log under amtsblick.security")
                    .tag("event", event.id())
                    .register(registry);
        }
        watch(collections);
        watch(new JvmMemoryMetrics());
        watch(new JvmThreadMetrics());
        watch(new ProcessorMetrics());
        watch(new FileDescriptorMetrics());
        watch(new UptimeMetrics());
    }

    private void gauge(Site site, String name, String description, ToDoubleFunction<Site> value) {
        Gauge.builder("amtsblick." + name, site, value).description(description).register(registry);
    }

    private static double one(boolean is) {
        return is ? 1 : 0;
    }

    /** Takes in the numbers of another part. */
    public void watch(MeterBinder part) {
        watched.add(part);
        part.bindTo(registry);
    }

    /** The same, with the time it takes counted. */
    public <T> Supplier<T> timed(Supplier<T> answer) {
        return () -> made.record(answer);
    }

    /** The text a scraper reads; one scrape at a time. Numbers that the archive does not tell at present stay as they were. */
    public synchronized String scrape() {
        try {
            sources.update();
            labels.update();
            receivers.update();
        } catch (ArchiveException e) {
            return registry.scrape(); // its trouble is a number itself
        }
        return registry.scrape();
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
