// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story;

import amtsblick.news.NewsItem;
import amtsblick.story.Clusters.Pair;
import amtsblick.story.fingerprint.Fingerprint;
import amtsblick.story.fingerprint.StoryWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The stories of an archive from scratch, of items that come in the order of their days, those without one first. In memory are the
 * items of some weeks, and the ids of those that are part of a story. For one thread.
 */
public final class StorySweep {
    /** In days: what is too old is compared in vain, but making the window anew has its price too. */
    private static final int FORGET_EVERY = 10;

    private static final LikestPairs NONE = new LikestPairs();

    private final StoryWords words;
    private final Window window;

    /** Items that are part of a pair, and their pairs, until all that hangs together with them is known. */
    private final Map<String, Fingerprint> prints = new HashMap<>();

    private final Map<String, LikestPairs> pairs = new HashMap<>();
    private final Map<String, String> stories = new HashMap<>();
    private LocalDate next = LocalDate.MIN;

    public StorySweep(StoryWords words) {
        this.words = words;
        window = new Window(words.nesting());
    }

    /** Adds an item; in whatever order, each once. */
    public void add(NewsItem item) {
        Fingerprint print = Fingerprint.of(item, words);
        Optional<LocalDate> published = print.days().first();
        if (published.filter(next::isBefore).isPresent()) {
            next = published.get().plusDays(FORGET_EVERY);
            window.forgetBefore(published.get().minusDays(Veto.MOST_DAYS));
            settle(false);
        }
        for (Pair pair : window.alike(item.id(), print)) {
            note(pair.one(), pair);
            note(pair.other(), pair);
            prints.put(item.id(), print);
            String other = pair.partner(item.id());
            window.print(other).ifPresent(known -> prints.put(other, known));
        }
        window.remember(item.id(), print);
    }

    private void note(String id, Pair pair) {
        pairs.computeIfAbsent(id, _ -> new LikestPairs()).add(pair);
    }

    /** @param all whether nothing more will come; else what can still be joined by others waits */
    private void settle(boolean all) {
        Set<String> seen = new HashSet<>();
        for (String id : List.copyOf(pairs.keySet())) {
            if (!seen.contains(id)) {
                Set<String> together = together(id);
                seen.addAll(together);
                if (all || together.stream().noneMatch(window::contains)) {
                    settle(together);
                }
            }
        }
    }

    private Set<String> together(String id) {
        Set<String> found = new HashSet<>(Set.of(id));
        List<String> next = List.of(id);
        while (!next.isEmpty()) {
            next = next.stream()
                    .flatMap(one -> mutual(one).stream().map(pair -> pair.partner(one)))
                    .filter(found::add)
                    .toList();
        }
        return found;
    }

    private List<Pair> mutual(String id) {
        List<Pair> mutual = new ArrayList<>();
        for (Pair pair : pairs.getOrDefault(id, NONE)) {
            if (pairs.getOrDefault(pair.partner(id), NONE).contains(pair)) {
                mutual.add(pair);
            }
        }
        return mutual;
    }

    private void settle(Set<String> together) {
        Set<Pair> all = new HashSet<>();
        together.forEach(id -> all.addAll(mutual(id)));
        stories.putAll(Clusters.of(prints, all, words.nesting()));
        pairs.keySet().removeAll(together);
        prints.keySet().removeAll(together);
    }

    /** Item id to story, named after the smallest id in it, for those that are part of one; nothing is added after that. */
    public Map<String, String> stories() {
        settle(true);
        return Map.copyOf(stories);
    }
}
