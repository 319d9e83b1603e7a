// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.alert;

import amtsblick.alert.AlertDesk;
import amtsblick.archive.alert.AlertCounts;
import amtsblick.archive.alert.Frequency;
import amtsblick.archive.alert.QueuedMail;
import amtsblick.archive.alert.Subscriber;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Numbers of alerts for monitoring; no address and no selection can be told from them. Counted at most every ten seconds. */
public final class AlertGauges implements MeterBinder {
    private static final long KEPT_NANOS = 10_000_000_000L;

    private final AlertDesk desk;
    private long counted;
    private AlertCounts counts = new AlertCounts(Map.of(), Map.of(), 0, 0, Map.of());

    public AlertGauges(AlertDesk desk) {
        this.desk = desk;
        counted = System.nanoTime() - KEPT_NANOS;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (Subscriber.State state : Subscriber.State.values()) {
            gauge(registry, "subscribers", "Addresses", "state", state.id(), c -> of(c.subscribers(), state.id()));
        }
        for (Frequency each : Frequency.values()) {
            gauge(
                    registry,
                    "subscriptions",
                    "Confirmed subscriptions",
                    "frequency",
                    each.id(),
                    c -> of(c.subscriptions(), each.id()));
        }
        for (QueuedMail.State state : QueuedMail.State.values()) {
            gauge(
                    registry,
                    "mails",
                    "Mails as far as they are remembered",
                    "state",
                    state.id(),
                    c -> of(c.mails(), state.id()));
        }
        Gauge.builder("amtsblick.alerts.trouble", desk, it -> it.trouble().get().isPresent() ? 1 : 0)
                .description("1 while no mail can be sent")
                .register(registry);
    }

    private void gauge(
            MeterRegistry registry,
            String name,
            String description,
            String tag,
            String value,
            ToDoubleFunction<AlertCounts> number) {
        Gauge.builder("amtsblick.alerts." + name, this, it -> number.applyAsDouble(it.counts()))
                .description(description)
                .tag(tag, value)
                .register(registry);
    }

    private static double of(Map<String, Long> numbers, String name) {
        return numbers.getOrDefault(name, 0L);
    }

    private synchronized AlertCounts counts() {
        if (System.nanoTime() - counted >= KEPT_NANOS) {
            counts = desk.alerts().counts();
            counted = System.nanoTime();
        }
        return counts;
    }
}
