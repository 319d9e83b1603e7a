// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story;

import amtsblick.story.Clusters.Pair;
import amtsblick.story.fingerprint.Fingerprint;
import amtsblick.story.fingerprint.PlaceNesting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fingerprints of some weeks, in memory: finds those that tell the same as an item, by the words that prove something and by their
 * place. The products of shared words are added up word by word, so that only those are compared that can be alike at all.
 * Bounded; what falls out of the days that count is forgotten. For one thread at a time.
 */
final class Window {
    /** Words that prove less lead to too many that differ; a pair that shares only those is the same event only in one place. */
    private static final double LEAST = 0.5;

    /** What one item takes, with its words and pairs. */
    private static final long ITEM_BYTES = 1_500;

    /** An eighth of the memory at most: where a month brings more, each is compared with the latest. */
    static final int MOST = (int) Math.min(40_000, Runtime.getRuntime().maxMemory() / 8 / ITEM_BYTES);

    private static final LikestPairs NONE = new LikestPairs();

    private final PlaceNesting nesting;
    private final int most;
    private final Map<String, Postings> byWord = new HashMap<>();
    private final Map<String, Postings> byPlace = new HashMap<>();
    private final Map<String, Integer> placeOf = new HashMap<>();
    private List<Entry> entries = new ArrayList<>();
    private final Map<String, LikestPairs> pairs = new HashMap<>();
    private final Set<String> crowded = new HashSet<>();

    /** What the words shared with an item come to, by place; all zero but while they are added up. */
    private double[] sums = new double[1024];

    /** Where the sums are that are not zero. */
    private int[] places = new int[1024];

    private int met;

    private record Entry(String id, Fingerprint print) {}

    Window(PlaceNesting nesting) {
        this(nesting, MOST);
    }

    /** @param most how many items it has room for; then the oldest quarter is forgotten */
    Window(PlaceNesting nesting, int most) {
        this.nesting = nesting;
        this.most = most;
    }

    /** The other items that tell the same as this one, none where it is forgotten. Looked for once; what comes later is added to it. */
    LikestPairs pairs(String id) {
        LikestPairs known = pairs.get(id);
        return known == null ? print(id).map(print -> look(id, print)).orElse(NONE) : known;
    }

    private LikestPairs look(String id, Fingerprint print) {
        LikestPairs found = new LikestPairs();
        pairs.put(id, found);
        for (Pair pair : alike(id, print)) {
            found.add(pair);
            LikestPairs theirs = pairs.get(pair.partner(id));
            if (theirs != null) {
                theirs.add(pair);
            }
        }
        return found;
    }

    /** Of the pairs of an item, those that are among the likest of the other one, too. */
    void eachMutual(String id, Consumer<Pair> consumer) {
        for (Pair pair : pairs(id)) {
            if (pairs(pair.partner(id)).contains(pair)) {
                consumer.accept(pair);
            }
        }
    }

    /** Remembers that too much hangs together with an item to be looked at; what comes makes it only more. */
    void crowded(String id) {
        crowded.add(id);
    }

    boolean isCrowded(String id) {
        return crowded.contains(id);
    }

    /** The other items that tell the same as this one. */
    List<Pair> alike(String id, Fingerprint print) {
        List<Pair> same = new ArrayList<>();
        for (Entry other : possible(print)) {
            if (!other.id.equals(id)) {
                Likeness.of(print, other.print, nesting)
                        .ifPresent(likeness -> same.add(Pair.of(id, other.id, likeness.odds())));
            }
        }
        return same;
    }

    /** Adds an item; one that is there already is not added again. */
    void remember(String id, Fingerprint print) {
        if (!placeOf.containsKey(id)) {
            keep(new Entry(id, print));
        }
    }

    /** What an item that is in here is known by. */
    Optional<Fingerprint> print(String id) {
        return Optional.ofNullable(placeOf.get(id)).map(place -> entries.get(place).print);
    }

    boolean contains(String id) {
        return placeOf.containsKey(id);
    }

    /** Those that may tell the same. */
    private List<Entry> possible(Fingerprint print) {
        met = 0;
        print.words().forEach((word, weight) -> {
            if (weight >= LEAST) {
                meet(byWord.get(word), weight / print.words().norm());
            }
        });
        print.places().forEach(place -> meet(byPlace.get(place), 1));
        List<Entry> possible = new ArrayList<>();
        for (int i = 0; i < met; i++) {
            int place = places[i];
            if (sums[place] >= Likeness.LEAST_TELLING && isPossible(print, entries.get(place).print, sums[place])) {
                possible.add(entries.get(place));
            }
            sums[place] = 0;
        }
        return possible;
    }

    private static boolean isPossible(Fingerprint one, Fingerprint other, double cosine) {
        return one.days().apart(other.days()) <= Veto.MOST_DAYS && Likeness.isPossible(one, other, cosine);
    }

    private void meet(@Nullable Postings postings, double weight) {
        for (int i = postings == null ? 0 : postings.first(); postings != null && i < postings.size(); i++) {
            int place = postings.place(i);
            if (sums[place] == 0) {
                places[met++] = place;
            }
            sums[place] += weight * postings.weight(i);
        }
    }

    private void keep(Entry entry) {
        if (entries.size() == most) {
            keepOnly(entries.subList(most / 4, most));
        }
        int place = entries.size();
        entries.add(entry);
        placeOf.put(entry.id, place);
        if (place == sums.length) {
            sums = Arrays.copyOf(sums, 2 * place);
            places = Arrays.copyOf(places, 2 * place);
        }
        Fingerprint print = entry.print;
        print.words().forEach((word, weight) -> {
            if (weight >= LEAST) {
                byWord.computeIfAbsent(word, _ -> new Postings())
                        .add(place, weight / print.words().norm());
            }
        });
        print.places()
                .forEach(name ->
                        byPlace.computeIfAbsent(name, _ -> new Postings()).add(place, 1));
    }

    /** Adds what another one has and this one has not. */
    void addMissing(Window other) {
        other.entries.stream()
                .filter(entry -> !placeOf.containsKey(entry.id))
                .toList()
                .forEach(this::keep);
    }

    /** Forgets what is older than this day. */
    void forgetBefore(LocalDate day) {
        List<Entry> rest = entries.stream()
                .filter(entry -> !entry.print.days().areBefore(day))
                .toList();
        if (rest.size() < entries.size()) {
            keepOnly(rest);
        }
    }

    private void keepOnly(List<Entry> rest) {
        List<Entry> kept = List.copyOf(rest);
        byWord.clear();
        byPlace.clear();
        placeOf.clear();
        crowded.clear();
        Set<String> ids = kept.stream().map(Entry::id).collect(Collectors.toSet());
        pairs.keySet().retainAll(ids);
        pairs.forEach((id, known) -> known.keepOnly(pair -> ids.contains(pair.partner(id))));
        entries = new ArrayList<>();
        kept.forEach(this::keep);
    }
}
