// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify;

import amtsblick.german.Inflections;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All proper names of regions, counties and places, found by their first word. Of a name with an addition, such as "Frankfurt
 * (Oder)" or "Rotenburg an der Fulda", the first part is known by itself; the addition decides between homonyms.
 */
final class Gazetteer {
    private static final Form[] NONE = {};

    private final Map<String, Form[]> forms = new HashMap<>();

    private Gazetteer() {}

    /**
     * One surface form.
     *
     * @param rest the words after the first, in lower case
     * @param exact how it must be printed, for abbreviations
     * @param addition the words that tell it from its homonyms, in lower case
     */
    private record Form(
            List<String> rest, Mention.Usage usage, Entity entity, Optional<String> exact, List<String> addition) {}

    /** Collects names. */
    static final class Builder {
        private final Map<String, List<Form>> forms = new HashMap<>();

        /** Adds a name in all its forms. */
        Builder name(String name, Entity entity) {
            name(name, List.of(), entity);
            return this;
        }

        /** Adds a name whose {@code addition} stands behind it where it has homonyms: "Frankfurt", "Oder". */
        Builder name(String name, List<String> addition, Entity entity) {
            Inflections.of(name)
                    .forEach((form, kind) -> add(form, Mention.Usage.of(kind), entity, Optional.empty(), addition));
            return this;
        }

        /** Adds an abbreviation, which counts only as printed. */
        Builder abbreviation(String abbreviation, Entity entity) {
            add(abbreviation, Mention.Usage.NAME, entity, Optional.of(abbreviation), List.of());
            return this;
        }

        private void add(
                String name, Mention.Usage usage, Entity entity, Optional<String> exact, List<String> addition) {
            List<String> words = Words.folded(name);
            forms.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>(1))
                    .add(new Form(words.subList(1, words.size()), usage, entity, exact, addition));
        }

        Gazetteer build() {
            Gazetteer built = new Gazetteer();
            Comparator<Form> longestFirst =
                    Comparator.comparing((Form form) -> form.rest.size()).reversed();
            Comparator<Form> largestFirst = Comparator.comparing(form -> -form.entity.population());
            forms.forEach((word, list) -> {
                list.sort(longestFirst.thenComparing(Form::usage).thenComparing(largestFirst));
                built.forms.put(word, list.toArray(NONE));
            });
            return built;
        }
    }

    /** The longest name that begins at this word, with all that bear it. */
    Optional<Mention> at(Words words, int word) {
        if (!words.isCapital(word)) {
            return Optional.empty();
        }
        Form[] known = forms.getOrDefault(words.folded(word), NONE);
        List<Form> fitting = new ArrayList<>();
        for (Form form : known) {
            boolean shorter = !fitting.isEmpty()
                    && form.rest.size() < fitting.getFirst().rest.size();
            boolean other = !fitting.isEmpty() && form.usage != fitting.getFirst().usage;
            if (!shorter && !other && fits(form, words, word)) {
                fitting.add(form);
            }
        }
        return fitting.isEmpty() ? Optional.empty() : Optional.of(mention(fitting, words, word));
    }

    private static Mention mention(List<Form> fitting, Words words, int word) {
        int to = word + 1 + fitting.getFirst().rest.size();
        int end = fitting.stream()
                .mapToInt(form -> endOfAddition(form.addition, words, to))
                .max()
                .orElse(to);
        if (end > to) {
            List<Entity> told = fitting.stream()
                    .filter(form -> endOfAddition(form.addition, words, to) == end)
                    .map(Form::entity)
                    .toList();
            return new Mention(word, end, fitting.getFirst().usage, told);
        }
        List<Entity> entities = fitting.stream().map(Form::entity).distinct().toList();
        return new Mention(word, to, fitting.getFirst().usage, entities);
    }

    private static boolean fits(Form form, Words words, int word) {
        if (word + form.rest.size() >= words.size()) {
            return false;
        }
        for (int i = 0; i < form.rest.size(); i++) {
            if (!words.runsOn(word + i) || !words.folded(word + i + 1).equals(form.rest.get(i))) {
                return false;
            }
        }
        return form.exact.isEmpty()
                || words.printed(word, word + 1 + form.rest.size()).equals(form.exact.get());
    }

    /** "Rotenburg a. d. Fulda" and "Frankfurt/Oder": the last word of the addition follows, short words between them. */
    private static int endOfAddition(List<String> addition, Words words, int to) {
        if (addition.isEmpty()) {
            return to;
        }
        String decisive = addition.getLast();
        for (int i = to; i < Math.min(to + 4, words.size()) && words.zone(i) == words.zone(to - 1); i++) {
            String word = words.folded(i);
            if (word.equals(decisive)
                    || i > to && word.length() <= 2 && decisive.startsWith(word) && isShort(words, to, i)) {
                return i + 1;
            }
            if (word.length() > 3) {
                return to;
            }
        }
        return to;
    }

    /** "a. M.", "i. Br.": a single letter before the abbreviated name. */
    private static boolean isShort(Words words, int to, int word) {
        return words.folded(to).length() == 1 && word == to + 1;
    }
}
