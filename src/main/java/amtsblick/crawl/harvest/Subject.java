// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl.harvest;

import amtsblick.german.Stems;
import amtsblick.german.StopWords;
import amtsblick.news.Headline;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a source writes about, told by its own words alone. Whoever writes there goes on using some of them, also in a week about one
 * thing: how many they usually are, the source's own past tells, each part of it held against the rest. Hardly any of them among many
 * headlines is the voice of somebody else.
 *
 * @param past the words of its former headlines, each
 */
record Subject(List<Set<String>> past) {
    /** A quarter of the fewest words that any part of its past had in common with the rest. */
    private static final int FAR_FEWER = 4;

    private static final int PARTS = 3;
    private static final int LITTLE_PAST = 24;
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
        if (past.size() < LITTLE_PAST || now.stream().flatMap(Set::stream).anyMatch(own::contains)) {
            return false;
        }
        return inCommon(now, past) * FAR_FEWER < usual(Math.min(now.size(), past.size() / PARTS));
    }

    /** The least that any so many headlines in a row have in common with the others. */
    private double usual(int size) {
        return IntStream.range(0, past.size() / size)
                .mapToDouble(part -> {
                    List<Set<String>> rest = new ArrayList<>(past);
                    List<Set<String>> some = rest.subList(part * size, (part + 1) * size);
                    List<Set<String>> cut = List.copyOf(some);
                    some.clear();
                    return inCommon(cut, rest);
                })
                .min()
                .orElse(0);
    }

    /** The share of their words that the others have too. */
    private static double inCommon(List<Set<String>> some, List<Set<String>> others) {
        Set<String> words = all(some);
        Set<String> theirs = all(others);
        return words.isEmpty()
                ? 1
                : (double) words.stream().filter(theirs::contains).count() / words.size();
    }

    private static Set<String> all(List<Set<String>> headlines) {
        Set<String> all = new HashSet<>();
        headlines.forEach(all::addAll);
        return all;
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
