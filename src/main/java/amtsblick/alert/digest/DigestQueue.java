// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.alert.digest;

import amtsblick.alert.match.Selections;
import amtsblick.archive.alert.Alerts;
import amtsblick.archive.alert.Frequency;
import amtsblick.archive.alert.Outbox.Addition;
import amtsblick.archive.alert.QueuedMail;
import amtsblick.archive.alert.QueuedMail.Kind;
import amtsblick.archive.alert.QueuedMail.Part;
import amtsblick.archive.alert.Subscription;
import amtsblick.archive.alert.Timing;
import amtsblick.news.PublicationDate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Looks who is due and puts one mail for all of their subscriptions that are into the outbox. A subscription with too little waits for its next
 * time; what was missed because nothing ran is due once, not as often as it was missed.
 */
public final class DigestQueue {
    private static final int TOGETHER = 200;

    private final Alerts alerts;
    private final Selections selections;
    private final InstantSource clock;
    private final Supplier<String> ids;

    /** @param ids names for mails, which no two of them share */
    public DigestQueue(Alerts alerts, Selections selections, InstantSource clock, Supplier<String> ids) {
        this.alerts = alerts;
        this.selections = selections;
        this.clock = clock;
        this.ids = ids;
    }

    /** Queues whatever is due now; returns how many mails that are. */
    public int fill() {
        int mails = 0;
        Instant now = clock.instant();
        List<String> due = alerts.subscriptions().due(now, TOGETHER);
        while (!due.isEmpty()) {
            mails += queue(due, now);
            due = alerts.subscriptions().due(now, TOGETHER);
        }
        return mails;
    }

    private int queue(List<String> subscribers, Instant now) {
        List<Addition> additions = new ArrayList<>();
        Map<String, Instant> postponed = new LinkedHashMap<>();
        for (String subscriber : subscribers) {
            Addition addition = addition(subscriber, now);
            if (addition.mail().parts().isEmpty()) {
                postponed.putAll(addition.next());
            } else {
                additions.add(addition);
            }
        }
        Set<String> added = alerts.outbox().add(additions);
        additions.stream()
                .filter(each -> !added.contains(each.mail().id())) // it changed meanwhile, and is looked at again
                .forEach(each -> each.next().keySet().forEach(id -> postponed.put(id, now.plusSeconds(1))));
        alerts.subscriptions().postpone(postponed);
        return added.size();
    }

    /** A mail without parts where there is too little for one. */
    private Addition addition(String subscriber, Instant now) {
        List<Subscription> all = Fresh.confirmed(alerts.subscriptions().of(subscriber));
        Fresh fresh = new Fresh(alerts.hits(), all, Subscription::upTo);
        long upTo = alerts.hits().comparedUpTo();
        List<Part> parts = new ArrayList<>();
        Map<String, Instant> next = new LinkedHashMap<>();
        for (Subscription each : all) {
            if (!each.due().isAfter(now)) {
                next.put(each.id(), each.timing().after(now));
                if (isEnough(each, fresh.of(each, upTo), now)) {
                    parts.add(new Part(each.id(), each.upTo(), Math.max(upTo, each.upTo())));
                }
            }
        }
        return new Addition(QueuedMail.of(ids.get(), subscriber, Kind.DIGEST, now, parts), next);
    }

    /** What a selection of the past meant must be told, however little there is of it. */
    private boolean isEnough(Subscription one, Fresh.Given given, Instant now) {
        boolean lives = selections
                .read(one.selection(), PublicationDate.ofInstant(now).day())
                .isPresent();
        return !lives || given.items().size() >= one.timing().atLeast() && !isKnown(one, given, now);
    }

    /** Who is told at once and heard of all of it with another subscription needs no sign of life. */
    private static boolean isKnown(Subscription one, Fresh.Given given, Instant now) {
        return one.timing().frequency() == Frequency.IMMEDIATELY
                && given.items().isEmpty()
                && given.elsewhere().values().stream()
                        .anyMatch(hit -> hit.at().plus(Timing.SIGN_OF_LIFE).isAfter(now));
    }
}
