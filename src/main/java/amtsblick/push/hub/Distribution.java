// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.push.hub;

import amtsblick.archive.Archive;
import amtsblick.archive.Changes.Change;
import amtsblick.archive.Changes.What;
import amtsblick.archive.relay.Dispatch;
import amtsblick.archive.relay.Lease;
import amtsblick.fetch.Courier;
import amtsblick.news.NewsQuery;
import amtsblick.push.turn.Backoff;
import amtsblick.push.turn.Shifts;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Delivers feeds that have changed to who holds a lease (WebSub, 7). The whole feed is sent, as far as its first page goes: what changed
 * several times meanwhile comes once.
 */
public final class Distribution {
    private static final int MANY = 1_000;
    private static final String NO_MORE = "this selection does not exist any more";

    /** What makes a feed another one. */
    private static final Set<What> VISIBLE = EnumSet.of(What.NEW, What.REVISED, What.CORRECTED, What.WITHDRAWN);

    private final Archive archive;
    private final Hub hub;
    private final Topics topics;
    private final Courier courier;
    private final URI address;
    private final InstantSource clock;

    /** How far changes were looked through for a topic, and the last that concerned it; started anew, it looks from what was told. */
    private final Map<String, Looked> looked = new HashMap<>();

    /** @param address the hub's own public one */
    public Distribution(Archive archive, Hub hub, Topics topics, Courier courier, URI address, InstantSource clock) {
        this.archive = archive;
        this.hub = hub;
        this.topics = topics;
        this.courier = courier;
        this.address = address;
        this.clock = clock;
    }

    private record Looked(long upTo, long concerned) {}

    /** Gives each host with subscribers that are behind its turn; they are told one after the other. */
    public void round(Shifts shifts) {
        Instant now = clock.instant();
        Map<String, List<Lease>> topicLeases = archive.relay().leases().stream()
                .filter(lease -> isHeld(lease, now))
                .collect(Collectors.groupingBy(Lease::topic, LinkedHashMap::new, Collectors.toList()));
        looked.keySet().retainAll(topicLeases.keySet());
        Map<String, List<Shifts.Turn>> hosts = new LinkedHashMap<>();
        topicLeases.forEach((topic, leases) -> {
            Optional<NewsQuery> selection = topics.selection(topic);
            long concerned =
                    selection.map(query -> concerned(topic, query, leases)).orElse(Long.MAX_VALUE);
            for (Lease lease : leases) {
                if (lease.told() < concerned && !lease.due().isAfter(now)) {
                    hosts.computeIfAbsent(lease.callback().getHost(), _ -> new ArrayList<>())
                            .add(selection.isPresent() ? () -> deliver(lease) : () -> hub.deny(lease, NO_MORE));
                }
            }
        });
        hosts.forEach((host, turns) -> shifts.take("subscribers at " + host, () -> {
            for (Shifts.Turn turn : turns) {
                turn.run();
            }
        }));
    }

    private boolean isHeld(Lease lease, Instant now) {
        boolean held = lease.until().isAfter(now);
        if (!held) {
            archive.relay().end(lease.topic(), lease.callback());
        }
        return held;
    }

    /** The number of the last change that concerns a selection, as far as its subscribers do not know it. */
    private long concerned(String topic, NewsQuery selection, List<Lease> leases) {
        long least = leases.stream().mapToLong(Lease::told).min().orElse(Long.MAX_VALUE);
        Looked known = looked.getOrDefault(topic, new Looked(least, 0));
        List<Change> changes = archive.changes().after(known.upTo(), MANY);
        while (!changes.isEmpty()) {
            known = new Looked(changes.getLast().number(), Math.max(known.concerned(), lastOf(changes, selection)));
            changes = archive.changes().after(known.upTo(), MANY);
        }
        looked.put(topic, known);
        return known.concerned();
    }

    private long lastOf(List<Change> changes, NewsQuery selection) {
        Set<String> ids = changes.stream()
                .filter(change -> VISIBLE.contains(change.what()))
                .map(Change::item)
                .collect(Collectors.toSet());
        Set<String> matching = ids.isEmpty() ? Set.of() : archive.finding().matching(selection, ids);
        return changes.stream()
                .filter(change -> VISIBLE.contains(change.what()) && matching.contains(change.item()))
                .mapToLong(Change::number)
                .max()
                .orElse(0);
    }

    private void deliver(Lease lease) throws InterruptedException {
        long upTo = archive.changes().last();
        archive.finding().refresh();
        Optional<Topics.Content> content = topics.content(lease.topic());
        if (content.isEmpty()) {
            return; // seen by the next round
        }
        Instant at = clock.instant();
        Courier.Outcome outcome = courier.post(
                lease.callback(), headers(lease, content.get()), content.get().body(), false);
        String host = lease.callback().getHost();
        Dispatch dispatch = new Dispatch(at, host, lease.topic(), outcome.status(), outcome.reason(), outcome.took());
        if (outcome.isGone()) {
            archive.relay().end(lease.topic(), lease.callback());
        } else {
            archive.relay()
                    .delivered(
                            outcome.isTaken()
                                    ? lease.told(upTo)
                                    : lease.failed(at.plus(Backoff.after(lease.failures(), outcome))),
                            dispatch);
        }
    }

    private Map<String, String> headers(Lease lease, Topics.Content content) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", content.type());
        headers.put("Link", "<" + address + ">; rel=\"hub\", <" + lease.topic() + ">; rel=\"self\"");
        lease.secret().ifPresent(secret -> headers.put(HubSignature.HEADER, HubSignature.of(secret, content.body())));
        return headers;
    }
}
