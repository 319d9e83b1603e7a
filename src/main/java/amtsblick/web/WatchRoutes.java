// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import amtsblick.alert.AlertDesk;
import amtsblick.web.operate.Health;
import amtsblick.web.operate.Metrics;
import amtsblick.web.site.Site;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;

/** What watches the service asks: whether it is well, and its numbers. */
final class WatchRoutes {
    private WatchRoutes() {}

    static void add(RoutesConfig routes, Site site, Optional<AlertDesk> desk, Metrics metrics) {
        Routes.get(routes, "/health", ctx -> health(ctx, Health.of(site, desk)));
        Routes.get(routes, "/health/ready", ctx -> health(ctx, Health.of(site, desk)));
        Routes.get(routes, "/health/live", ctx -> health(ctx, Health.alive()));
        Routes.get(
                routes,
                "/metrics",
                ctx -> ctx.header(Routes.CACHE, Routes.NOT_KEPT)
                        .contentType(Metrics.TYPE)
                        .result(metrics.scrape()));
    }

    private static void health(Context ctx, Health health) {
        ctx.header(Routes.CACHE, Routes.NOT_KEPT).status(health.status()).json(health.words());
    }
}
