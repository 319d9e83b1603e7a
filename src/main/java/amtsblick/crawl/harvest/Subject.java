// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl.harvest;

import amtsblick.german.Stems;
import amtsblick.german.StopWords;
import amtsblick.news.Headline;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a source writes about, told by its own words alone: those that recur in its headlines. Whoever writes there goes on using one or
 * another of them in most headlines, also in a week about one thing; in how many, the source's own past tells, each part of it held
 * against the rest. A third of that at most, among many headlines, is the voice of somebody else; of a source without words of its own
 * nothing can be told.
 *
 * @param past the words of its former headlines, each
 */
record Subject(List<Set<String>> past) {
    private static final int FAR_FEWER = 3;

    /** Where fewer headlines than this have such a word, it has no subject. */
    private static final double MIXED = 0.4;

    /** A word recurs that stands in so many headlines of a hundred, and in two. */
    private static final int RECURRING = 3;

    private static final int PARTS = 3;
    private static final int LITTLE_PAST = 30;
    private static final int FEW = 8;
    private static final int SHORTEST_WORD = 4;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    static Subject of(Collection<Headline> former) {
        return new Subject(former.stream().map(Subject::words).toList());
    }

    /**
     * Whether these can hardly be of the same source.
     *
     * @param name what the source is called; who calls it so is it
     */
    boolean isForeignTo(List<Headline> headlines, String name) {
        List<Set<String>> now = headlines.stream().map(Subject::words).toList();
        Set<String> own = words(name);
        if (past.size() < LITTLE_PAST
                || now.size() < FEW
                || now.stream().flatMap(Set::stream).anyMatch(own::contains)) {
            return false;
        }
        double usual = usual(Math.min(now.size(), past.size() / PARTS));
        return usual >= MIXED && familiar(now, past) * FAR_FEWER <= usual;
    }

    /** The least share of any so many headlines in a row that the others make familiar. */
    private double usual(int size) {
        return IntStream.range(0, past.size() / size)
                .mapToDouble(part -> {
                    List<Set<String>> rest = new ArrayList<>(past);
                    List<Set<String>> some = rest.subList(part * size, (part + 1) * size);
                    List<Set<String>> cut = List.copyOf(some);
                    some.clear();
                    return familiar(cut, rest);
                })
                .min()
                .orElse(0);
    }

    /** The share of headlines with a word that recurs in the others. */
    private static double familiar(List<Set<String>> some, List<Set<String>> others) {
        Map<String, Long> counts = others.stream()
                .flatMap(Set::stream)
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        int least = Math.max(2, others.size() * RECURRING / 100);
        long familiar = some.stream()
                .filter(words -> words.stream().anyMatch(word -> counts.getOrDefault(word, 0L) >= least))
                .count();
        return (double) familiar / some.size();
    }

    private static Set<String> words(Headline headline) {
        return words(headline.fullTitle() + ' ' + headline.teaser());
    }

    private static Set<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.GERMAN))
                .filter(word -> word.length() >= SHORTEST_WORD && !StopWords.contains(word))
                .map(Stems::of)
                .collect(Collectors.toSet());
    }
}
