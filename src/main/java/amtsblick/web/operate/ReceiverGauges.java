// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.operate;

import amtsblick.archive.relay.ReceiverState;
import amtsblick.push.hook.Webhook;
import amtsblick.web.site.Site;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How far those are told who are told without asking: the receivers of {@code webhooks.yaml}, and the subscribers of the hub. */
final class ReceiverGauges {
    private final Site site;
    private final MultiGauge failures;
    private final MultiGauge behind;
    private final MultiGauge leases;

    ReceiverGauges(Site site, MeterRegistry registry) {
        this.site = site;
        failures = MultiGauge.builder("amtsblick.webhook.failures")
                .description("Deliveries in a row that a receiver did not take")
                .register(registry);
        behind = MultiGauge.builder("amtsblick.webhook.behind")
                .description("Changes that a receiver has not been told of, or that were not looked at for it")
                .register(registry);
        leases = MultiGauge.builder("amtsblick.hub.leases")
                .description("Feeds that somebody is told of by the hub")
                .register(registry);
    }

    void update() {
        long last = site.archive().changes().last();
        List<MultiGauge.Row<?>> failed = new ArrayList<>();
        List<MultiGauge.Row<?>> untold = new ArrayList<>();
        Map<String, ReceiverState> states = site.archive().relay().states();
        for (Webhook hook : site.push().hooks()) {
            ReceiverState state = states.get(hook.name());
            if (state != null) { // else it was told nothing yet, which is no number
                Tags receiver = Tags.of("receiver", hook.name());
                failed.add(SourceGauges.row(receiver, state.failures()));
                untold.add(SourceGauges.row(receiver, last - state.told()));
            }
        }
        failures.register(failed, true);
        behind.register(untold, true);
        if (site.push().hub().isPresent()) {
            Instant now = site.clock().instant();
            long held = site.archive().relay().leases().stream()
                    .filter(lease -> lease.until().isAfter(now))
                    .count();
            leases.register(List.of(SourceGauges.row(Tags.empty(), held)), true);
        }
    }
}
