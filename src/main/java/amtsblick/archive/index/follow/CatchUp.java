// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.follow;

import amtsblick.archive.Changes;
import amtsblick.archive.Changes.Change;
import amtsblick.archive.Changes.What;
import amtsblick.archive.Items;
import amtsblick.news.NewsItem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Brings an index to a later state of the store, change by change or from the beginning. For one thread at a time. */
public final class CatchUp {
    /** Items that are in memory at a time. */
    private static final int TOGETHER = 1_000;

    /** Of so many changes, an item that is among them more than once is written once, as it is now. */
    private static final int AT_ONCE = 20_000;

    private final Items items;
    private final Changes changes;

    public CatchUp(Items items, Changes changes) {
        this.items = items;
        this.changes = changes;
    }

    /** Told after each step how many items it took, and whether to go on is its to decide by throwing. */
    @FunctionalInterface
    public interface Step {
        void done(int items) throws IOException;
    }

    /**
     * Applies everything that happened after the index's position; an index that has nothing yet is {@linkplain #fill filled}.
     *
     * @param exact whether what is new after its position cannot be in it yet, which saves looking it up
     */
    public void follow(FollowingIndex index, boolean exact, Step step) throws IOException {
        if (index.position().number() == 0 && hasSomething()) {
            fill(index, step);
        } else {
            followChanges(index, exact, step);
        }
    }

    private void followChanges(FollowingIndex index, boolean exact, Step step) throws IOException {
        List<Change> some = changes.after(index.position().number(), AT_ONCE);
        while (!some.isEmpty()) {
            index.begin(some.getLast().number());
            apply(index, some, exact, step);
            index.reached(index.position().at(some.getLast().number(), fingerprint(some.getLast())));
            some = changes.after(index.position().number(), AT_ONCE);
        }
    }

    private void apply(FollowingIndex index, List<Change> some, boolean exact, Step step) throws IOException {
        Map<String, What> first = new LinkedHashMap<>();
        some.forEach(change -> first.putIfAbsent(change.item(), change.what()));
        List<String> ids = List.copyOf(first.keySet());
        for (int from = 0; from < ids.size(); from += TOGETHER) {
            List<String> together = ids.subList(from, Math.min(ids.size(), from + TOGETHER));
            write(index, together, id -> exact && first.get(id) == What.NEW);
            step.done(together.size());
        }
    }

    /** @param isNew whether an item cannot be in the index yet */
    private void write(FollowingIndex index, List<String> ids, Predicate<String> isNew) throws IOException {
        Set<String> gone = new LinkedHashSet<>(ids); // not readable any more
        List<NewsItem> fresh = new ArrayList<>();
        List<NewsItem> changed = new ArrayList<>();
        for (NewsItem item : items.get(gone)) {
            (isNew.test(item.id()) ? fresh : changed).add(item);
        }
        fresh.forEach(item -> gone.remove(item.id()));
        changed.forEach(item -> gone.remove(item.id()));
        index.add(fresh);
        index.replace(changed);
        index.remove(gone);
    }

    /** Fills an empty index with everything, and follows what happens meanwhile. */
    public void fill(FollowingIndex index, Step step) throws IOException {
        Position start = now(index.position());
        index.begin(start.number());
        Items.Page page = items.page(0, TOGETHER);
        long at = 0;
        while (page.next() != at) {
            index.add(page.items());
            at = page.next();
            step.done(page.items().size());
            page = items.page(at, TOGETHER);
        }
        index.reached(start);
        followChanges(index, false, step);
    }

    /** The position of an index that holds everything there is now. */
    private Position now(Position of) {
        long last = changes.last();
        return of.at(last, fingerprint(last));
    }

    /** Whether there is anything to be found at all. */
    public boolean hasSomething() {
        return changes.last() > 0;
    }

    /** How many items there are. */
    public long size() {
        return items.size();
    }

    /** Whether the store has gone on from the state that an index holds, and not from another one. */
    public boolean continues(Position position) {
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
