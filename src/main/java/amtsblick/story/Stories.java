// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story;

import amtsblick.archive.Items;
import amtsblick.archive.keeping.Amendment;
import amtsblick.archive.keeping.Bounds;
import amtsblick.news.NewsItem;
import amtsblick.news.PublicationDate;
import amtsblick.story.fingerprint.Fingerprint;
import amtsblick.story.fingerprint.StoryWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Puts items into stories as they come in, beside the items of the last weeks, which it has in memory. A story is named after the
 * smallest id of its items, so the same items make the same stories in whatever order they come. Safe for use by many threads.
 */
public final class Stories {
    /** Those without a day first: they are compared with all. */
    private static final Comparator<NewsItem> BY_DAY = Comparator.comparing((NewsItem item) -> !item.undated())
            .thenComparing(item -> item.sortDate().day())
            .thenComparing(NewsItem::id);

    /** How long items are remembered: some times the days within which an event is reported, for what hangs together. */
    private static final int DAYS = 31;

    private final StoryWords words;
    private final int most;
    private Window window;
    private final Memberships members = new Memberships();
    private LocalDate first = LocalDate.MIN;
    private Optional<Items> unread = Optional.empty();

    public Stories(StoryWords words) {
        this(words, Window.MOST);
    }

    Stories(StoryWords words, int most) {
        this.words = words;
        this.most = most;
        window = new Window(words.nesting(), most);
    }

    /** How far back items are compared with each other. */
    public static LocalDate firstDay(LocalDate today) {
        return today.minusDays(DAYS);
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

    /** Names what there is already; it is read when something comes, since most starts bring nothing new at once. */
    public synchronized void beside(Items items) {
        unread = Optional.of(items);
    }

    /** Something is to come: forgets what is too old by now to tell the same. */
    public synchronized void begin(LocalDate today) {
        LocalDate day = firstDay(today);
        if (day.isAfter(first)) {
            first = day;
            window.forgetBefore(day);
            members.keepOnly(window::contains);
        }
        unread.ifPresent(this::reload);
    }

    /** Begins anew with what the archive has of the days that count. What is just being kept is not forgotten. */
    public synchronized void reload(Items items) {
        Window before = window;
        window = new Window(words.nesting(), most);
        LocalDate from = first.isBefore(Bounds.FIRST_DAY) ? Bounds.FIRST_DAY : first;
        try {
            undated(items, this::remember);
            items.between(start(from), start(Bounds.LAST_DAY.plusDays(1)), this::remember);
        } catch (RuntimeException e) {
            window = before; // half of what is there is worse than what was known
            throw e;
        }
        window.addMissing(before);
        unread = Optional.empty();
    }

    /** Those of which no day is known: they may belong to a story of any day. */
    public static void undated(Items items, Consumer<NewsItem> consumer) {
        items.between(NewsItem.LONG_AGO, NewsItem.LONG_AGO.plusMillis(1), item -> {
            if (item.undated()) {
                consumer.accept(item);
            }
        });
    }

    private static Instant start(LocalDate day) {
        return PublicationDate.ofDay(day).sortInstant();
    }

    /** Takes an item of the archive into account, with the story it has. */
    public synchronized void remember(NewsItem item) {
        if (counts(item)) {
            window.remember(item.id(), Fingerprint.of(item, words));
            members.put(item.id(), item.story());
        }
    }

    /** Puts new items, labelled, into stories. What is older than the days that count stays alone. */
    public synchronized Joined join(List<NewsItem> fresh) {
        List<NewsItem> counting = fresh.stream().filter(this::counts).toList();
        counting.forEach(item -> window.remember(item.id(), Fingerprint.of(item, words)));
        List<Amendment> learned = new ArrayList<>();
        Set<String> own = fresh.stream().map(NewsItem::id).collect(Collectors.toSet());
        Set<String> done = new HashSet<>();
        for (NewsItem item : counting) {
            if (!done.contains(item.id())) {
                Surroundings around = Surroundings.of(item.id(), window, members);
                done.addAll(around.whole() ? around.prints().keySet() : Set.of());
                settle(around, own, learned);
            }
        }
        List<NewsItem> items = fresh.stream()
                .map(item -> item.withStory(members.story(item.id())))
                .toList();
        return new Joined(items, learned);
    }

    private boolean counts(NewsItem item) {
        return item.undated() || !item.sortDate().day().isBefore(first);
    }

    /** Items that come in are kept with their story; others are amended. */
    private void settle(Surroundings around, Set<String> own, List<Amendment> learned) {
        Map<String, String> stories = named(Clusters.of(around.prints(), around.pairs(), words.nesting()));
        for (String id : new TreeSet<>(around.prints().keySet())) {
            Optional<String> story = Optional.ofNullable(stories.get(id));
            if (!story.equals(members.story(id))) {
                members.put(id, story);
                if (!own.contains(id)) {
                    learned.add(new Amendment.Joined(id, story));
                }
            }
        }
    }

    /** A story that began with items that are forgotten by now keeps its name. */
    private Map<String, String> named(Map<String, String> stories) {
        Map<String, String> names = new HashMap<>();
        stories.forEach((id, story) -> members.story(id)
                .filter(name -> !window.contains(name))
                .ifPresent(
                        name -> names.merge(story, name, (some, other) -> some.compareTo(other) < 0 ? some : other)));
        Map<String, String> named = new HashMap<>(stories);
        named.replaceAll((_, story) -> names.getOrDefault(story, story));
        return named;
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
        return Likeness.of(Fingerprint.of(one, words), Fingerprint.of(other, words), words.nesting())
                .map(Likeness::shared);
    }
}
