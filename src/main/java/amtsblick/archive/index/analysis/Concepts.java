// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.analysis;

import amtsblick.german.Compounds;
import amtsblick.german.Stems;
import amtsblick.query.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;

/** The concepts of a {@link Vocabulary} by the stems of their names, as the tables that Lucene's filters read. Built once. */
final class Concepts {
    private static final int SHORTEST_PART = 4;

    private final Map<List<String>, Set<String>> byStems = new LinkedHashMap<>();
    private final ConceptNames besideWords = new ConceptNames();
    private final SynonymMap insteadOfWords;

    Concepts(Vocabulary vocabulary, Compounds compounds) {
        for (Vocabulary.Name name : vocabulary.names()) {
            add(name.text(), name.concept());
            otherSpellings(name.text(), compounds).forEach(other -> add(other, name.concept()));
        }
        byStems.forEach((stems, concepts) -> besideWords.add(
                stems,
                concepts,
                concepts.stream()
                        .filter(concept -> !vocabulary.isRegion(concept))
                        .toList()));
        insteadOfWords = insteadOfWords(byStems);
    }

    private void add(String name, String concept) {
        // Bayern is filed under "bay", but Bayerns under "bayern"
        for (String ending : List.of("", "s")) {
            byStems.computeIfAbsent(GermanAnalysis.stems(name + ending), _ -> new LinkedHashSet<>())
                    .add(concept);
        }
    }

    /** "Smartcity" for "Smart City", "Modell-Projekt" for "Modellprojekt". */
    private static List<String> otherSpellings(String name, Compounds compounds) {
        String[] words = name.split("[\\s-]");
        if (words.length == 2) {
            return Stream.of(words)
                            .allMatch(word -> word.length() >= SHORTEST_PART
                                    && word.chars().allMatch(Character::isLetter))
                    ? List.of(words[0] + words[1].toLowerCase(Locale.GERMAN))
                    : List.of();
        }
        List<String> parts = words.length == 1 ? compounds.split(name.toLowerCase(Locale.GERMAN)) : List.of();
        return parts.size() == 2 && parts.stream().allMatch(part -> part.length() >= SHORTEST_PART)
                ? List.of(name.substring(0, name.length() - parts.getLast().length()) + '-' + parts.getLast())
                : List.of();
    }

    /** The names of each concept, each as the stems of its words. */
    Map<String, List<List<String>>> names() {
        Map<String, List<List<String>>> names = new HashMap<>();
        byStems.forEach((stems, concepts) -> concepts.forEach(concept ->
                names.computeIfAbsent(concept, _ -> new ArrayList<>()).add(stems)));
        return names;
    }

    /** For the index: the concept beside the words that name it. */
    ConceptNames besideWords() {
        return besideWords;
    }

    /** For queries: the concept instead of the words that name it. */
    SynonymMap insteadOfWords() {
        return insteadOfWords;
    }

    /** The stem of a word, and the concepts it names on its own. */
    List<String> termsOf(String word) {
        String stem = Stems.of(word);
        List<String> terms = new ArrayList<>(List.of(stem));
        terms.addAll(byStems.getOrDefault(List.of(stem), Set.of()));
        return terms;
    }

    /** Differs where other concepts would stand in the index. */
    int fingerprint() {
        return byStems.hashCode();
    }

    private static SynonymMap insteadOfWords(Map<List<String>, Set<String>> byStems) {
        SynonymMap.Builder builder = new SynonymMap.Builder(true);
        byStems.forEach((stems, concepts) -> {
            CharsRef input = SynonymMap.Builder.join(stems.toArray(String[]::new), new CharsRefBuilder());
            concepts.forEach(concept -> builder.add(input, new CharsRef(concept), false));
        });
        try {
            return builder.build();
        } catch (IOException e) {
            throw new UncheckedIOException("building a table in memory", e);
        }
    }
}
