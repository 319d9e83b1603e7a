// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index;

import amtsblick.archive.Changes;
import amtsblick.archive.Changes.Change;
import amtsblick.archive.Changes.What;
import amtsblick.archive.Items;
import amtsblick.news.NewsItem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Brings an index to a later state of the store, change by change or from the beginning. For one thread at a time. */
final class CatchUp {
    private static final int TOGETHER = 1_000;

    private final Items items;
    private final Changes changes;

    CatchUp(Items items, Changes changes) {
        this.items = items;
        this.changes = changes;
    }

    /** Told after each step how many items it took, and whether to go on is its to decide by throwing. */
    @FunctionalInterface
    interface Step {
        void done(int items) throws IOException;
    }

    /**
     * Applies everything that happened after the index's position.
     *
     * @param exact whether what is new after its position cannot be in it yet, which saves looking it up
     */
    void follow(LiveIndex index, boolean exact, Step step) throws IOException {
        List<Change> some = changes.after(index.position().number(), TOGETHER);
        while (!some.isEmpty()) {
            apply(index, some, exact);
            index.reached(index.position().at(some.getLast().number(), fingerprint(some.getLast())));
            step.done(some.size());
            some = changes.after(index.position().number(), TOGETHER);
        }
    }

    private void apply(LiveIndex index, List<Change> some, boolean exact) throws IOException {
        Map<String, What> first = new LinkedHashMap<>();
        some.forEach(change -> first.putIfAbsent(change.item(), change.what()));
        List<NewsItem> fresh = new ArrayList<>();
        List<NewsItem> changed = new ArrayList<>();
        for (NewsItem item : items.get(first.keySet())) {
            (exact && first.remove(item.id()) == What.NEW ? fresh : changed).add(item);
        }
        changed.forEach(item -> first.remove(item.id()));
        index.add(fresh);
        index.replace(changed);
        index.remove(first.keySet()); // not readable any more
    }

    /** Fills an empty index with everything, and follows what happens meanwhile. */
    void fill(LiveIndex index, Step step) throws IOException {
        Position start = now(index.position());
        Items.Page page = items.page(0, TOGETHER);
        long at = 0;
        while (page.next() != at) {
            index.add(page.items());
            at = page.next();
            step.done(page.items().size());
            page = items.page(at, TOGETHER);
        }
        index.reached(start);
        follow(index, false, step);
    }

    /** The position of an index that holds everything there is now. */
    private Position now(Position of) {
        long last = changes.last();
        return of.at(last, fingerprint(last));
    }

    /** Whether there is anything to be found at all. */
    boolean hasSomething() {
        return changes.last() > 0;
    }

    /** How many items there are. */
    long size() {
        return items.size();
    }

    /** Whether the store has gone on from the state that an index holds, and not from another one. */
    boolean continues(Position position) {
        return position.number() <= changes.last() && position.fingerprint().equals(fingerprint(position.number()));
    }

    private String fingerprint(long number) {
        return changes.after(number - 1, 1).stream()
                .filter(change -> change.number() == number)
                .findFirst()
                .map(CatchUp::fingerprint)
                .orElse("");
    }

    private static String fingerprint(Change change) {
        return change.item() + " " + change.what().id() + " " + change.at().toEpochMilli();
    }
}
