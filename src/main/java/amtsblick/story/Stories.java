// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story;

import amtsblick.archive.Archive;
import amtsblick.news.NewsItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts items into stories as they come in. The same items make the same stories in whatever order they come, because the likeness of
 * two depends on nothing but themselves. Safe for use by many threads; two that find the same story at once agree when it is
 * recomputed by {@link #all}.
 */
public final class Stories {
    /** So many items that read most like a new one are compared with it. */
    private static final int CANDIDATES = 10;

    /** Those without a day first: they are compared with all. */
    private static final Comparator<NewsItem> BY_DAY = Comparator.comparing((NewsItem item) -> !item.undated())
            .thenComparing(item -> item.sortDate().day())
            .thenComparing(NewsItem::id);

    private final Archive archive;
    private final StoryWords words;

    public Stories(Archive archive, StoryWords words) {
        this.archive = archive;
        this.words = words;
    }

    /**
     * The items with their stories, and with them those of the archive whose story changes by their coming.
     *
     * @param items new items, labelled; one that is known already keeps its story
     */
    public List<NewsItem> join(List<NewsItem> items) {
        Map<String, NewsItem> known = new LinkedHashMap<>();
        Threads threads = new Threads();
        List<NewsItem> fresh = items.stream()
                .filter(item -> !item.undated() && archive.get(item.id()).isEmpty())
                .toList();
        List<Fingerprint> prints = new ArrayList<>();
        for (NewsItem item : fresh) {
            Print own = new Print(item, Fingerprint.of(item, words));
            for (int i = 0; i < prints.size(); i++) {
                meet(own, new Print(fresh.get(i), prints.get(i)), known, threads);
            }
            prints.add(own.print);
            known.put(item.id(), item);
            for (NewsItem other : archive.near(item, Likeness.DAYS, CANDIDATES)) {
                meet(own, new Print(other, Fingerprint.of(other, words)), known, threads);
            }
        }
        List<NewsItem> changed = renamed(known, threads);
        Set<String> ids = new HashSet<>(changed.stream().map(NewsItem::id).toList());
        List<NewsItem> all = new ArrayList<>(
                items.stream().filter(item -> !ids.contains(item.id())).toList());
        all.addAll(changed);
        return all;
    }

    private record Print(NewsItem item, Fingerprint print) {}

    private void meet(Print one, Print other, Map<String, NewsItem> known, Threads threads) {
        if (Likeness.of(one.print, other.print).isPresent()) {
            known.putIfAbsent(other.item.id(), other.item);
            threads.join(one.item.id(), other.item.id());
            other.item.story().ifPresent(story -> {
                threads.join(other.item.id(), story);
                archive.story(story).forEach(member -> {
                    known.putIfAbsent(member.id(), member);
                    threads.join(member.id(), story);
                });
            });
        }
    }

    /** Those whose story is another one now. */
    private static List<NewsItem> renamed(Map<String, NewsItem> known, Threads threads) {
        List<NewsItem> changed = new ArrayList<>();
        threads.stories()
                .forEach((story, ids) -> ids.stream()
                        .map(known::get)
                        .filter(item -> item != null && !item.story().equals(Optional.of(story)))
                        .forEach(item -> changed.add(item.withStory(Optional.of(story)))));
        return changed;
    }

    /**
     * The stories of a whole collection, from scratch.
     *
     * @return item id to story id, for those that are part of one
     */
    public static Map<String, String> all(List<NewsItem> items, StoryWords words) {
        Threads threads = new Threads();
        Overlaps overlaps = new Overlaps();
        List<NewsItem> sorted = items.stream().sorted(BY_DAY).toList();
        for (NewsItem item : sorted) {
            Fingerprint print = Fingerprint.of(item, words);
            overlaps.add(item.id(), print, (other, likeness) -> threads.join(item.id(), other));
        }
        Map<String, String> stories = new HashMap<>();
        threads.stories().forEach((story, ids) -> ids.forEach(id -> stories.put(id, story)));
        return stories;
    }

    /** Why two items are thought to tell the same; empty where they are not. */
    public static Optional<List<String>> shared(NewsItem one, NewsItem other, StoryWords words) {
        return Likeness.of(Fingerprint.of(one, words), Fingerprint.of(other, words))
                .map(Likeness::shared);
    }
}
