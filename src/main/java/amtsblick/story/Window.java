// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The fingerprints of some weeks, in memory: finds, for each item that is added, those that tell the same, by the words that prove
 * something. The products of shared words are added up word by word, so that only those are compared that can be alike at all.
 * Bounded; what falls out of the days that count is forgotten. For one thread at a time.
 */
final class Window {
    /** Words that prove less lead to too many that differ; a pair that shares only those is not the same event anyway. */
    private static final double LEAST = 0.5;

    /** Of the likeness that is needed, this share must come from words that prove something. */
    private static final double SHARE = 0.6;

    /** The least that can be enough, whatever states the two are about: spares looking at most of them. */
    private static final double FLOOR = SHARE * Likeness.LEAST;

    /** About forty megabytes; an archive that brings more in a month compares each with the latest. */
    private static final int MOST = 40_000;

    private final Map<String, Postings> byWord = new HashMap<>();
    private final Map<String, Integer> placeOf = new HashMap<>();
    private List<Entry> entries = new ArrayList<>();
    private double[] sums = new double[1024];
    private double[] norms = new double[1024];

    private record Entry(String id, Fingerprint print) {}

    /** Adds an item and returns the others that tell the same. One that is there already is not added again. */
    List<String> add(String id, Fingerprint print) {
        List<String> same = new ArrayList<>();
        for (int place : possible(print)) {
            Entry other = entries.get(place);
            if (!other.id.equals(id) && Likeness.of(print, other.print).isPresent()) {
                same.add(other.id);
            }
        }
        remember(id, print);
        return same;
    }

    /** Adds an item that was compared with the others before. */
    void remember(String id, Fingerprint print) {
        if (!placeOf.containsKey(id)) {
            keep(new Entry(id, print));
        }
    }

    /** The places of those whose telling words have enough in common with these. */
    private int[] possible(Fingerprint print) {
        int[] met = new int[64];
        int count = 0;
        for (Map.Entry<String, Double> word : print.words().entrySet()) {
            Postings postings = word.getValue() >= LEAST ? byWord.get(word.getKey()) : null;
            for (int i = postings == null ? 0 : postings.first(); postings != null && i < postings.size; i++) {
                int place = postings.places[i];
                if (sums[place] == 0) {
                    met = count == met.length ? Arrays.copyOf(met, 2 * count) : met;
                    met[count++] = place;
                }
                sums[place] += word.getValue() * postings.weights[i];
            }
        }
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int place = met[i];
            if (sums[place] >= norms[place] * print.norm() * FLOOR
                    && Likeness.isPossible(print, entries.get(place).print, sums[place] / SHARE)) {
                met[kept++] = place;
            }
            sums[place] = 0;
        }
        return Arrays.copyOf(met, kept);
    }

    private void keep(Entry entry) {
        if (entries.size() == MOST) {
            keepOnly(entries.subList(MOST / 4, MOST));
        }
        int place = entries.size();
        entries.add(entry);
        placeOf.put(entry.id, place);
        if (place == sums.length) {
            sums = Arrays.copyOf(sums, 2 * place);
            norms = Arrays.copyOf(norms, 2 * place);
        }
        norms[place] = entry.print.norm();
        entry.print.words().forEach((word, weight) -> {
            if (weight >= LEAST) {
                byWord.computeIfAbsent(word, _ -> new Postings()).add(place, weight);
            }
        });
    }

    /** Adds what another one has and this one has not. */
    void addMissing(Window other) {
        other.entries.stream()
                .filter(entry -> !placeOf.containsKey(entry.id))
                .toList()
                .forEach(this::keep);
    }

    boolean contains(String id) {
        return placeOf.containsKey(id);
    }

    /** Forgets what is older than this day. */
    void forgetBefore(LocalDate day) {
        List<Entry> rest = entries.stream()
                .filter(entry -> entry.print.day().filter(day::isAfter).isEmpty())
                .toList();
        if (rest.size() < entries.size()) {
            keepOnly(rest);
        }
    }

    private void keepOnly(List<Entry> rest) {
        List<Entry> kept = List.copyOf(rest);
        byWord.clear();
        placeOf.clear();
        entries = new ArrayList<>();
        kept.forEach(this::keep);
    }

    /** The items that have a word, the latest last. */
    private static final class Postings {
        /** A word that so many items of a month share names no event: only the latest of them are looked at. */
        private static final int MOST_OF_A_WORD = 300;

        private int[] places = new int[4];
        private double[] weights = new double[4];
        private int size;

        void add(int place, double weight) {
            if (size == places.length) {
                places = Arrays.copyOf(places, 2 * size);
                weights = Arrays.copyOf(weights, 2 * size);
            }
            places[size] = place;
            weights[size++] = weight;
        }

        int first() {
            return Math.max(0, size - MOST_OF_A_WORD);
        }
    }
}
