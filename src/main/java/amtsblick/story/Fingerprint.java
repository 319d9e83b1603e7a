// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story;

import amtsblick.german.Endings;
import amtsblick.news.NewsItem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an item's event is known by: the names and nouns of its title and teaser, weighed.
 *
 * @param words stem to weight
 * @param persons those of them that are surnames
 * @param norm the length of that vector
 * @param regions the states it is about; none where it is nationwide
 * @param day when it was published, where that is known
 */
record Fingerprint(
        Map<String, Double> words, Set<String> persons, double norm, Set<String> regions, Optional<LocalDate> day) {
    private static final double TITLE = 1.5;
    private static final double TEASER = 1;

    /** Abbreviations and product names: OWL-IT, LLMoin. */
    private static final double NAME = 1.55;

    /** A part of a compound with hyphens counts beside the whole. */
    private static final double PART = 0.6;

    /** Many stories share an office-holder. */
    private static final double PERSON = 0.4;

    /** Columns, interviews and calendars: their parts share persons and subjects with the news, but report nothing. */
    private static final Pattern SERIAL = Pattern.compile(
            "(?i)^(\\p{L}+ fragen an|im interview|interview mit|nachgefragt|kommentar|kolumne|podcast|newsletter|presseschau|wochenrückblick|termine|veranstaltungshinweis)\\b.*");

    private static final int SHORTEST = 3;
    private static final int SHORTEST_PART = 4;

    static Fingerprint of(NewsItem item, StoryWords words) {
        Set<String> states = item.labels().regionCodes().stream()
                .filter(code -> code.startsWith("DE-"))
                .collect(Collectors.toSet());
        Optional<LocalDate> day =
                item.undated() ? Optional.empty() : Optional.of(item.sortDate().day());
        return of(item.headline().fullTitle(), item.headline().teaser(), states, day, words);
    }

    static Fingerprint of(String title, String teaser, Set<String> states, Optional<LocalDate> day, StoryWords words) {
        Map<String, Double> weights = new HashMap<>();
        Set<String> persons = new HashSet<>();
        if (SERIAL.matcher(title).matches()) {
            return new Fingerprint(weights, persons, 1, states, day);
        }
        add(weights, persons, title, TITLE, words);
        add(weights, persons, teaser, TEASER, words);
        persons.forEach(person -> weights.merge(person, PERSON, Math::min));
        weights.values().removeIf(weight -> weight == 0);
        double norm =
                Math.sqrt(weights.values().stream().mapToDouble(x -> x * x).sum());
        return new Fingerprint(weights, persons, norm == 0 ? 1 : norm, states, day);
    }

    private static void add(
            Map<String, Double> weights, Set<String> persons, String text, double field, StoryWords words) {
        List<String> found = Tokens.of(text);
        for (int i = 0; i < found.size(); i++) {
            String word = found.get(i);
            int capitals = Tokens.capitals(word);
            boolean person = i + 1 < found.size()
                    && words.isFirstName(word)
                    && Tokens.isCapital(found.get(i + 1).codePointAt(0));
            if (person) {
                persons.add(Endings.cut(found.get(++i)));
            } else if (word.length() >= SHORTEST && capitals > 0) {
                add(weights, field * (capitals > 1 ? NAME : 1), field * PART, word, words);
            }
        }
    }

    /** @param whole the weight of the word, @param part that of a part of it */
    private static void add(Map<String, Double> weights, double whole, double part, String word, StoryWords words) {
        put(weights, word, whole, words);
        if (word.contains("-")) {
            for (String one : word.split("-")) {
                if (one.length() >= SHORTEST_PART) {
                    put(weights, one, part, words);
                }
            }
        }
    }

    private static void put(Map<String, Double> weights, String word, double weight, StoryWords words) {
        String stem = Endings.cut(word);
        weights.merge(stem, weight * words.weight(stem), Math::max);
    }
}
