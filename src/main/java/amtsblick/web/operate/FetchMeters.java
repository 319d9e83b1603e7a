// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.operate;

import amtsblick.fetch.CrawlLog;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;

/**
 * What visiting costs: how many visits and requests, how long they took, and how many bytes came.
 *
 * @param log counts them
 */
record FetchMeters(CrawlLog log) implements MeterBinder {
    @Override
    public void bindTo(MeterRegistry registry) {
        FunctionTimer.builder(
                        "amtsblick.visits",
                        log,
                        it -> it.totals().visits(),
                        it -> it.totals().visiting().toNanos(),
                        TimeUnit.NANOSECONDS)
                .description("Visits to sources, with the pauses that hosts ask for")
                .register(registry);
        FunctionTimer.builder(
                        "amtsblick.fetches",
                        log,
                        it -> it.totals().requests(),
                        it -> it.totals().asking().toNanos(),
                        TimeUnit.NANOSECONDS)
                .description("Requests to sources, robots.txt and articles included")
                .register(registry);
        FunctionCounter.builder(
                        "amtsblick.fetches.failed", log, it -> it.totals().failed())
                .description("Requests to sources that came to nothing")
                .register(registry);
        FunctionCounter.builder(
                        "amtsblick.fetched.bytes", log, it -> it.totals().bytes())
                .description("Bytes received from sources, after decompression")
                .register(registry);
    }
}
