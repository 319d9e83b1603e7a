// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.gazetteer;

import amtsblick.classify.gazetteer.Mention.Usage;
import amtsblick.classify.text.HeadlineWords;
import amtsblick.classify.text.WordCache;
import amtsblick.german.Inflections;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All proper names of regions, counties and places, found by their first word. Of a name with an addition, such as "Frankfurt
 * (Oder)" or "Rotenburg an der Fulda", the first part is known by itself; the addition decides between homonyms.
 *
 * <p>Only the names themselves are kept. Their inflected forms, four times as many, are found by what a word may be a form of: that
 * halves the time to start, and most of the memory.
 */
public final class Gazetteer {
    private static final Name[] NONE = {};

    /** So many letters at most of a name of several words differ from form to form. */
    private static final int INFLECTED = 2;

    private static final Comparator<Form> LONGEST = Comparator.comparing((Form form) -> -form.name.rest.size())
            .thenComparing(Form::usage)
            .thenComparing(form -> -form.name.entity.population())
            .thenComparing(form -> form.name.number);

    private final Map<String, Name[]> names;
    private final WordCache<Begun> begun = new WordCache<>(this::begun);

    private Gazetteer(Map<String, Name[]> names) {
        this.names = names;
    }

    /**
     * One name of an entity.
     *
     * @param printed as it is printed
     * @param exact whether it counts only so, for abbreviations
     * @param rest the words after the first, in lower case
     * @param addition the words that tell it from its homonyms, in lower case
     * @param number the order in which it was added
     */
    private record Name(
            String printed, boolean exact, List<String> rest, Entity entity, List<String> addition, int number) {
        boolean isOneWord() {
            return rest.isEmpty() && !exact;
        }
    }

    /** A name as it stands in a text. */
    private record Form(Name name, Usage usage) {}

    /**
     * What a word may begin.
     *
     * @param forms the names that it is, in one form or another
     * @param names those for which more than its letters must be looked at: the words behind it, or capitals
     */
    private record Begun(List<Form> forms, List<Name> names) {
        private static final Begun NOTHING = new Begun(List.of(), List.of());
    }

    /** Collects names. */
    static final class Builder {
        private final Map<String, Name[]> names = new HashMap<>();
        private int count;

        /** Adds a name in all its forms. */
        Builder name(String name, Entity entity) {
            return name(name, List.of(), entity);
        }

        /** Adds a name whose {@code addition} stands behind it where it has homonyms: "Frankfurt", "Oder". */
        Builder name(String name, List<String> addition, Entity entity) {
            add(name, false, entity, addition);
            return this;
        }

        /** Adds an abbreviation, which counts only as printed. */
        Builder abbreviation(String abbreviation, Entity entity) {
            add(abbreviation, true, entity, List.of());
            return this;
        }

        private void add(String name, boolean exact, Entity entity, List<String> addition) {
            List<String> words = HeadlineWords.folded(name);
            List<String> rest = words.size() == 1 ? List.of() : List.copyOf(words.subList(1, words.size()));
            Name[] known = names.getOrDefault(words.getFirst(), NONE);
            Name[] more = Arrays.copyOf(known, known.length + 1);
            more[known.length] = new Name(name, exact, rest, entity, addition, count++);
            names.put(words.getFirst(), more);
        }

        Gazetteer build() {
            return new Gazetteer(names);
        }
    }

    /** The longest name that begins at this word, with all that bear it. */
    public Optional<Mention> at(HeadlineWords words, int word) {
        Begun here = words.isCapital(word) ? begun.of(words, word) : Begun.NOTHING;
        if (here == Begun.NOTHING) {
            return Optional.empty();
        }
        List<Form> fitting = new ArrayList<>(here.forms);
        for (Name name : here.names) {
            usage(name, words, word).ifPresent(usage -> fitting.add(new Form(name, usage)));
        }
        return fitting.isEmpty() ? Optional.empty() : Optional.of(mention(best(fitting), words, word));
    }

    private Begun begun(String word) {
        List<Form> forms = new ArrayList<>();
        List<Name> longer = new ArrayList<>();
        for (Name name : names.getOrDefault(word, NONE)) {
            if (name.isOneWord()) {
                forms.add(new Form(name, Usage.NAME));
            } else {
                longer.add(name);
            }
        }
        for (String root : Inflections.roots(word)) {
            for (Name name : names.getOrDefault(root, NONE)) {
                if (name.isOneWord()) {
                    inflection(name, word).ifPresent(usage -> forms.add(new Form(name, usage)));
                }
            }
        }
        return forms.isEmpty() && longer.isEmpty() ? Begun.NOTHING : new Begun(List.copyOf(forms), List.copyOf(longer));
    }

    /** Those of the longest names in their plainest form, most populous first. */
    private static List<Form> best(List<Form> fitting) {
        if (fitting.size() == 1) {
            return fitting;
        }
        fitting.sort(LONGEST);
        Form first = fitting.getFirst();
        return fitting.stream()
                .filter(form -> form.usage == first.usage && form.name.rest.size() == first.name.rest.size())
                .toList();
    }

    private static Mention mention(List<Form> fitting, HeadlineWords words, int word) {
        Form first = fitting.getFirst();
        int to = word + 1 + first.name.rest.size();
        int end = to;
        for (Form form : fitting) {
            end = Math.max(end, endOfAddition(form.name.addition, words, to));
        }
        List<Entity> entities = new ArrayList<>(fitting.size());
        for (Form form : fitting) {
            boolean told = end == to || endOfAddition(form.name.addition, words, to) == end;
            if (told && (end > to || !entities.contains(form.name.entity))) {
                entities.add(form.name.entity);
            }
        }
        return new Mention(word, end, first.usage, entities);
    }

    /** In which form a name that begins with this word stands here, where it does. */
    private static Optional<Usage> usage(Name name, HeadlineWords words, int word) {
        int last = name.rest.size() - 1;
        if (word + name.rest.size() >= words.size()) {
            return Optional.empty();
        }
        for (int i = 0; i <= last; i++) {
            String rest = name.rest.get(i);
            String here = words.folded(word + i + 1);
            int fixed = i < last ? Math.max(rest.length(), here.length()) : rest.length() - INFLECTED;
            if (!here.regionMatches(0, rest, 0, fixed) || !words.runsOn(word + i)) {
                return Optional.empty();
            }
        }
        if (name.exact) {
            String printed = words.printed(word, word + 1 + name.rest.size());
            return printed.equals(name.printed) ? Optional.of(Usage.NAME) : Optional.empty();
        }
        return inflection(name, words.folded(word + 1 + last));
    }

    /** The form of the name whose last word is this one. */
    private static Optional<Usage> inflection(Name name, String last) {
        for (Map.Entry<String, Inflections.Form> form :
                Inflections.of(name.printed).entrySet()) {
            if (HeadlineWords.folded(form.getKey()).getLast().equals(last)) {
                return Optional.of(Usage.of(form.getValue()));
            }
        }
        return Optional.empty();
    }

    /** "Rotenburg a. d. Fulda" and "Frankfurt/Oder": the last word of the addition follows, short words between them. */
    private static int endOfAddition(List<String> addition, HeadlineWords words, int to) {
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
    private static boolean isShort(HeadlineWords words, int to, int word) {
        return words.folded(to).length() == 1 && word == to + 1;
    }
}
