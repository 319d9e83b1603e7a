// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.alert.match;

import amtsblick.archive.Archive;
import amtsblick.archive.Changes.Change;
import amtsblick.archive.Changes.What;
import amtsblick.archive.alert.Hit;
import amtsblick.archive.alert.Hits;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsQuery;
import amtsblick.news.PublicationDate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Follows the change sequence and keeps which watched selections an item belongs to, with the number of the change since which it does. How far
 * it has come is kept with that, so a crash repeats a step and changes nothing.
 */
public final class HitFinder {
    /** What is understood otherwise later than this after it was seen is no news any more: new rules must not bring everything again. */
    static final Duration NEWS = Duration.ofDays(7);

    /** Between the first item and the mail: what comes together is told together. */
    static final Duration GATHERING = Duration.ofMinutes(5);

    private static final Set<What> BRINGING = Set.of(What.NEW, What.REVISED, What.RELABELLED, What.CORRECTED);
    private static final int TOGETHER = 500;

    private final Archive archive;
    private final Hits hits;
    private final Selections selections;
    private final InstantSource clock;

    public HitFinder(Archive archive, Selections selections, InstantSource clock) {
        this.archive = archive;
        hits = archive.alerts().hits();
        this.selections = selections;
        this.clock = clock;
    }

    /** Compares what changed since the last time; returns how many changes that were. */
    public int catchUp() {
        int all = 0;
        int some = step();
        while (some > 0) {
            all += some;
            some = step();
        }
        return all;
    }

    /**
     * One step. The changes are read before the selections are: who subscribed before a change was kept is among those that it is compared with.
     */
    private int step() {
        List<Change> changes = archive.changes().after(hits.comparedUpTo(), TOGETHER);
        if (changes.isEmpty()) {
            return 0;
        }
        Instant now = clock.instant();
        Map<String, NewsQuery> watched = watched(now);
        List<Hit> found = watched.isEmpty() ? List.of() : found(changes, watched);
        long upTo =
                watched.isEmpty() ? archive.changes().last() : changes.getLast().number();
        hits.compared(upTo, found, now.plus(GATHERING));
        return changes.size();
    }

    private Map<String, NewsQuery> watched(Instant now) {
        LocalDate today = PublicationDate.ofInstant(now).day();
        Map<String, NewsQuery> queries = new LinkedHashMap<>();
        for (String selection : hits.watched()) {
            selections.read(selection, today).ifPresent(query -> queries.put(selection, query));
        }
        return queries;
    }

    private List<Hit> found(List<Change> changes, Map<String, NewsQuery> watched) {
        Map<String, Change> first = new LinkedHashMap<>();
        changes.stream()
                .filter(change -> BRINGING.contains(change.what()))
                .forEach(change -> first.putIfAbsent(change.item(), change));
        List<NewsItem> items = archive.items().get(first.keySet()).stream()
                .filter(item -> first.containsKey(item.id())
                        && item.firstSeen()
                                .plus(NEWS)
                                .isAfter(first.get(item.id()).at()))
                .toList();
        List<Set<String>> ids = archive.finding().percolate(items, List.copyOf(watched.values()));
        List<Hit> found = new ArrayList<>();
        int place = 0;
        for (String selection : watched.keySet()) {
            for (String id : ids.get(place++)) {
                Change change = Objects.requireNonNull(first.get(id));
                found.add(new Hit(selection, id, change.number(), change.at()));
            }
        }
        return found;
    }
}
