// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story;

import amtsblick.archive.Amendment;
import amtsblick.archive.Bounds;
import amtsblick.archive.Items;
import amtsblick.news.NewsItem;
import amtsblick.news.PublicationDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts items into stories as they come in, beside the items of the last weeks, which it has in memory. A story is named after the
 * smallest id of its items, so the same items make the same stories in whatever order they come. Safe for use by many threads.
 */
public final class Stories {
    /** Those without a day first: they are compared with all. */
    private static final Comparator<NewsItem> BY_DAY = Comparator.comparing((NewsItem item) -> !item.undated())
            .thenComparing(item -> item.sortDate().day())
            .thenComparing(NewsItem::id);

    private final StoryWords words;
    private Window window = new Window();
    private final Memberships members = new Memberships();
    private LocalDate first = LocalDate.MIN;

    public Stories(StoryWords words) {
        this.words = words;
    }

    /** How far back items are compared with each other. */
    public static LocalDate firstDay(LocalDate today) {
        return today.minusDays(Likeness.DAYS);
    }

    /** Names the words that stories depend on. */
    public String version() {
        return words.version();
    }

    /**
     * What coming in means.
     *
     * @param items the same items with their stories
     * @param learned what changes for others
     */
    public record Joined(List<NewsItem> items, List<Amendment> learned) {}

    /** Forgets what is too old by now to tell the same as what comes. */
    public synchronized void begin(LocalDate today) {
        LocalDate day = firstDay(today);
        if (day.isAfter(first)) {
            first = day;
            window.forgetBefore(day);
            members.keepOnly(window::contains);
        }
    }

    /** Begins anew with what the archive has of the days that count. What is just being kept is not forgotten. */
    public synchronized void reload(Items items) {
        List<NewsItem> known = new ArrayList<>();
        LocalDate from = first.isBefore(Bounds.FIRST_DAY) ? Bounds.FIRST_DAY : first;
        items.between(start(from), start(Bounds.LAST_DAY.plusDays(1)), known::add);
        Window before = window;
        window = new Window();
        members.removeAll(known.stream().map(NewsItem::id).toList());
        known.forEach(this::remember);
        window.addMissing(before);
    }

    private static Instant start(LocalDate day) {
        return PublicationDate.ofDay(day).sortInstant();
    }

    /** Takes an item of the archive into account, with the story it has. */
    public synchronized void remember(NewsItem item) {
        if (counts(item)) {
            window.remember(item.id(), Fingerprint.of(item, words));
            item.story().ifPresent(story -> members.put(item.id(), story));
        }
    }

    /** Puts new items, labelled, into stories. What is undated or older than the days that count stays alone. */
    public synchronized Joined join(List<NewsItem> fresh) {
        List<Amendment> learned = new ArrayList<>();
        Set<String> own = new HashSet<>(fresh.stream().map(NewsItem::id).toList());
        for (NewsItem item : fresh) {
            if (counts(item)) {
                join(item.id(), window.add(item.id(), Fingerprint.of(item, words)), own, learned);
            }
        }
        List<NewsItem> items = fresh.stream()
                .map(item -> item.withStory(members.story(item.id())))
                .toList();
        return new Joined(items, learned);
    }

    private boolean counts(NewsItem item) {
        return !item.undated() && !item.sortDate().day().isBefore(first);
    }

    private void join(String id, List<String> same, Set<String> own, List<Amendment> learned) {
        if (same.isEmpty()) {
            return;
        }
        Set<String> joined = new HashSet<>();
        joined.add(members.story(id).orElse(id));
        same.forEach(other -> joined.add(members.story(other).orElse(other)));
        String story = joined.stream().min(Comparator.naturalOrder()).orElseThrow();
        for (String other : same) {
            if (members.story(other).isEmpty()) {
                tell(other, story, own, learned);
            }
        }
        for (String earlier : joined) {
            if (!earlier.equals(story) && members.isStory(earlier)) {
                learned.add(new Amendment.Merged(earlier, story));
                members.merge(earlier, story);
            }
        }
        members.put(id, story);
    }

    /** One that comes in with the same items is kept with its story; others are amended. */
    private void tell(String item, String story, Set<String> own, List<Amendment> learned) {
        members.put(item, story);
        if (!own.contains(item)) {
            learned.add(new Amendment.Joined(item, Optional.of(story)));
        }
    }

    /**
     * The stories of a whole collection, from scratch.
     *
     * @return item id to story id, for those that are part of one
     */
    public static Map<String, String> all(List<NewsItem> items, StoryWords words) {
        StorySweep sweep = new StorySweep(words);
        items.stream().sorted(BY_DAY).forEach(sweep::add);
        return sweep.stories();
    }

    /** Why two items are thought to tell the same; empty where they are not. */
    public static Optional<List<String>> shared(NewsItem one, NewsItem other, StoryWords words) {
        return Likeness.of(Fingerprint.of(one, words), Fingerprint.of(other, words))
                .map(Likeness::shared);
    }
}
