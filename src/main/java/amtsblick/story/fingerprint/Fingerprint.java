// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story.fingerprint;

import amtsblick.news.NewsItem;
import amtsblick.news.label.Label;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an item's event is known by: the names, nouns and numbers of its title and teaser, weighed, and what tells it from others.
 *
 * @param words by their stems
 * @param persons those of them that are surnames
 * @param regions the states it is about; none where it is nationwide
 * @param places the municipalities and counties it is about
 * @param kind the id of its kind
 * @param topics the ids of its topics
 * @param figures its numbers
 * @param numbering the numbers and single letters of its title
 * @param stages how far its title says that the matter has come
 * @param days when it may have been published
 * @param source who reports it
 * @param title the words of its title
 */
public record Fingerprint(
        WordWeights words,
        Set<String> persons,
        List<String> regions,
        List<String> places,
        String kind,
        List<String> topics,
        Figures figures,
        Set<String> numbering,
        Set<Stage> stages,
        Days days,
        String source,
        List<String> title) {
    private static final double TITLE = 1.5;
    private static final double TEASER = 1;

    /** Abbreviations and product names: LLMoin, BauInfoLive. */
    private static final double NAME = 1.55;

    /** A part of a compound counts beside the whole. */
    private static final double PART = 0.6;

    /** Many stories share an office-holder. */
    private static final double PERSON = 0.4;

    /** Regions that say nothing about where: all of Germany, the Union. */
    private static final Set<String> WIDE = Set.of("DE", "EU");

    private static final String APPOINTMENT = "appointment";

    /** Everything that is told of a place shares its name. */
    private static final double PLACE = 0.1;

    /** A number of so many digits is hardly shared by chance. */
    private static final int LONG_NUMBER = 3;

    /** A place's name may have so many more letters than it has alone. */
    private static final int ENDING = 2;

    private static final double NUMBER = 1.2;
    private static final double SMALL_NUMBER = 0.5;

    /** Columns, interviews and calendars: their parts share persons and subjects with the news, but report nothing. */
    private static final Pattern SERIAL = Pattern.compile(
            "(?i)^(\\p{L}+ fragen an|im interview|interview mit|nachgefragt|kommentar|kolumne|podcast|newsletter|presseschau|wochenrückblick|termine|veranstaltungshinweis)\\b.*");

    private static final int SHORTEST = 3;
    private static final int SHORTEST_PART = 4;

    public static Fingerprint of(NewsItem item, StoryWords words) {
        List<String> states = item.labels().regionCodes().stream()
                .filter(code -> !WIDE.contains(code))
                .toList();
        String title = item.headline().fullTitle();
        String teaser = item.headline().teaser();
        List<String> titleWords = Tokens.of(title);
        Figures figures = Figures.of(title, teaser);
        Set<String> persons = new HashSet<>();
        Map<String, Double> weights =
                SERIAL.matcher(title).matches() ? Map.of() : weights(item, words, titleWords, figures, persons);
        return new Fingerprint(
                new WordWeights(weights),
                persons,
                states,
                item.labels().placeNames(),
                item.labels().kind().value(),
                item.labels().topicIds(),
                figures,
                Numbering.of(title),
                Stage.of(titleWords),
                Days.of(item),
                item.source(),
                titleWords.stream().map(WordPool::of).toList());
    }

    private static Map<String, Double> weights(
            NewsItem item, StoryWords words, List<String> title, Figures figures, Set<String> persons) {
        Map<String, Double> weights = new HashMap<>();
        add(weights, persons, title, TITLE, words);
        add(weights, persons, Tokens.of(item.headline().teaser()), TEASER, words);
        if (item.labels().kind().value().equals(APPOINTMENT)) {
            persons.clear(); // who comes or goes is the event
        }
        persons.forEach(person -> weights.merge(person, PERSON, Math::min));
        item.labels().places().forEach(place -> lower(weights, place));
        figures.numbers().forEach(value -> weights.put(value, value.length() >= LONG_NUMBER ? NUMBER : SMALL_NUMBER));
        weights.values().removeIf(weight -> weight == 0);
        return weights;
    }

    /** The names of a place, in all their forms: Kassel, Kassels, Kasseler. */
    private static void lower(Map<String, Double> weights, Label place) {
        Set<String> names = new HashSet<>(Tokens.of(place.value()));
        place.words().forEach(words -> names.addAll(Tokens.of(words)));
        for (String name : names) {
            if (name.length() >= SHORTEST_PART) {
                String stem = name.substring(0, name.length() - 1).toLowerCase(Locale.GERMAN);
                weights.replaceAll((word, weight) -> word.length() <= name.length() + ENDING && word.startsWith(stem)
                        ? Math.min(weight, PLACE)
                        : weight);
            }
        }
    }

    private static void add(
            Map<String, Double> weights, Set<String> persons, List<String> found, double field, StoryWords words) {
        for (int i = 0; i < found.size(); i++) {
            String word = found.get(i);
            boolean person = i + 1 < found.size()
                    && words.isFirstName(word)
                    && Tokens.isCapital(found.get(i + 1).codePointAt(0));
            if (person) {
                StoryWord surname = words.word(found.get(++i));
                persons.add(surname.stem());
                put(weights, surname, field);
            } else if (word.length() >= SHORTEST && Tokens.capitals(word) > 0) {
                StoryWord known = words.word(word);
                put(weights, known, known.isName() ? field * NAME : field);
                for (StoryWord part : known.parts()) {
                    put(weights, part, field * PART);
                }
            }
        }
    }

    private static void put(Map<String, Double> weights, StoryWord word, double weight) {
        weights.merge(word.stem(), weight * word.weight(), Math::max);
    }
}
