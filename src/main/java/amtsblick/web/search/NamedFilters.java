// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.search;

import amtsblick.german.Letters;
import amtsblick.german.Stems;
import amtsblick.news.Dimension;
import amtsblick.news.NewsPage.Facets;
import amtsblick.query.FilterNames.Named;
import amtsblick.query.FilterNames.Value;
import amtsblick.query.LooseWords;
import amtsblick.web.address.Lang;
import amtsblick.web.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a search names of those filters whose names stand in no list of the configuration: places, of which there are as many as items name,
 * and facts and deadlines, which the program itself has words for.
 */
record NamedFilters(String loose, List<Word> words) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** A stretch of the text. */
    record Stretch(int start, int end) {}

    private record Word(String stem, int start, int end) {}

    /** @param loose as {@link LooseWords} gives it */
    static NamedFilters in(String loose) {
        return new NamedFilters(loose, read(loose));
    }

    /** The places among those that answers have, the longer name first. */
    List<Named> places(Facets facets) {
        return facets.of(Dimension.PLACE).keySet().stream()
                // There may be a thousand, and finding the stems of them all takes longer than the search.
                .filter(this::mayStand)
                .flatMap(place -> place(place).stream().map(at -> named(Dimension.PLACE, place, at)))
                .sorted((one, other) -> Integer.compare(other.end() - other.start(), one.end() - one.start()))
                .toList();
    }

    /** Facts, in the words of either language. */
    List<Named> facts() {
        return Dimension.FACT.all().stream()
                .flatMap(fact ->
                        called(Dimension.FACT.id() + "." + fact).stream().map(at -> named(Dimension.FACT, fact, at)))
                .toList();
    }

    /** Where open deadlines are named, in the words of either language. */
    List<Stretch> openDeadlines() {
        return called("shortcut.deadlines");
    }

    private List<Stretch> called(String message) {
        return Stream.of(Lang.values())
                .flatMap(lang -> place(Messages.in(lang).get(message)).stream())
                .limit(1)
                .toList();
    }

    private static Named named(Dimension dimension, String value, Stretch at) {
        return new Named(Set.of(new Value(dimension, value)), at.start, at.end);
    }

    /** Some word begins as it does. */
    private boolean mayStand(String name) {
        Matcher word = WORD.matcher(name);
        if (!word.find()) {
            return false;
        }
        char first = Letters.bare(Letters.lower(word.group()).charAt(0));
        return words.stream().anyMatch(one -> Letters.bare(one.stem.charAt(0)) == first);
    }

    /** Where this name stands, in whatever inflection. */
    private List<Stretch> place(String name) {
        List<String> stems = read(name).stream().map(Word::stem).toList();
        for (int i = 0; !stems.isEmpty() && i + stems.size() <= words.size(); i++) {
            List<Word> some = words.subList(i, i + stems.size());
            Stretch at = new Stretch(some.getFirst().start, some.getLast().end);
            boolean together = loose.substring(at.start, at.end).indexOf(LooseWords.HIDDEN) < 0;
            if (together && some.stream().map(Word::stem).toList().equals(stems)) {
                return List.of(at);
            }
        }
        return List.of();
    }

    private static List<Word> read(String text) {
        List<Word> read = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            read.add(new Word(Stems.of(word.group()), word.start(), word.end()));
        }
        return read;
    }
}
