// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.query;

import amtsblick.classify.label.Regions;
import amtsblick.config.ConfigError;
import amtsblick.config.ConfigFolder;
import amtsblick.german.Stems;
import amtsblick.news.Dimension;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which words mean the same: abbreviations, other names, and the names of regions, from {@code synonyms.txt} and
 * {@code states.tsv}.
 *
 * <p>Words of one meaning form a concept. A concept is a term of its own, such as {@code =ozg}, that the index holds wherever one
 * of its words occurs, and that takes the place of the word in a query. So one word, several words and phrases find each other,
 * the weight of a term counts all its names, and a query stays as small as it was typed. The price is that {@code synonyms.txt}
 * is part of the index: when it changes, the index is rebuilt.
 *
 * <p>A concept may also stand for labels: "Sachsen" finds what is labelled {@code DE-SN} without saying so.
 */
public final class Vocabulary {
    private static final String FILE = "synonyms.txt";

    /** Begins the term of a concept; the tokenizer leaves no such character in a word. */
    private static final String CONCEPT = "=";

    /** Begins the label of a region, as in {@code region:DE-SN}. */
    private static final String REGION = Dimension.REGION.id() + ":";

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final List<Name> names = new ArrayList<>();
    private final Map<String, Integer> namesOf = new HashMap<>();
    private final Map<String, Set<String>> labelsByConcept = new HashMap<>();
    private final Map<String, List<String>> relatedByTerm = new HashMap<>();

    /**
     * One of the names of a concept.
     *
     * @param text one word or several, as an editor wrote it
     */
    public record Name(String text, String concept) {}

    private Vocabulary() {}

    /**
     * Reads {@code synonyms.txt}.
     *
     * @throws amtsblick.config.ConfigError with the line of a mistake
     */
    public static Vocabulary of(ConfigFolder config) {
        Vocabulary vocabulary = new Vocabulary();
        Regions regions = Regions.of(config);
        for (String code : regions.codes()) {
            vocabulary.addConcept(CONCEPT + code, regions.words(code), List.of(REGION + code));
        }
        List<String> lines = config.lines(FILE);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replaceFirst("#.*", "").strip();
            if (!line.isEmpty()) {
                vocabulary.addLine(line, i + 1);
            }
        }
        return vocabulary;
    }

    private void addLine(String line, int number) {
        int tilde = line.indexOf('~');
        List<String> related = tilde < 0 ? List.of() : items(line.substring(tilde + 1));
        for (String names : (tilde < 0 ? line : line.substring(0, tilde)).split("\\|")) {
            addNames(items(names), related, number);
        }
    }

    private void addNames(List<String> words, List<String> related, int number) {
        List<String> forms = words.stream().filter(word -> !isLabel(word)).toList();
        List<String> labels = words.stream()
                .filter(Vocabulary::isLabel)
                .map(Vocabulary::label)
                .toList();
        if (forms.isEmpty()) {
            throw new ConfigError(FILE, number, "", "expected words with commas between them");
        }
        if (forms.size() == 1
                && labels.isEmpty()
                && WORD.matcher(forms.getFirst()).matches()) {
            relate(Stems.of(forms.getFirst()), related); // no other name: it needs no term of its own
            return;
        }
        String concept = labels.stream()
                .filter(label -> label.startsWith(REGION))
                .findFirst()
                .map(label -> CONCEPT + label.substring(REGION.length()))
                .orElse(CONCEPT + forms.getFirst().toLowerCase(Locale.GERMAN));
        addConcept(concept, forms, labels);
        relate(concept, related);
    }

    private void relate(String term, List<String> related) {
        relatedByTerm.computeIfAbsent(term, _ -> new ArrayList<>()).addAll(related);
    }

    private void addConcept(String concept, List<String> forms, List<String> labels) {
        forms.forEach(form -> names.add(new Name(form, concept)));
        namesOf.merge(concept, forms.size(), Integer::sum);
        labelsByConcept.computeIfAbsent(concept, _ -> new LinkedHashSet<>()).addAll(labels);
    }

    private static List<String> items(String text) {
        return List.of(text.strip().split("\\s*,\\s*"));
    }

    public static boolean isLabel(String item) {
        return item.startsWith("[") && item.endsWith("]");
    }

    public static String label(String item) {
        return item.substring(1, item.length() - 1);
    }

    /** All names of all concepts in the order they were read. */
    public List<Name> names() {
        return List.copyOf(names);
    }

    /** Whether this is the term of a concept, not a word. */
    public boolean isConcept(String term) {
        return labelsByConcept.containsKey(term);
    }

    /** Whether this is the term of a concept that goes by more than one name. */
    public boolean hasOtherNames(String term) {
        return namesOf.getOrDefault(term, 0) > 1;
    }

    public boolean isRegion(String term) {
        return labels(term).stream().anyMatch(label -> label.startsWith(REGION));
    }

    /** The labels a concept stands for, as in {@code region:DE-SN}. */
    public Set<String> labels(String term) {
        return labelsByConcept.getOrDefault(term, Set.of());
    }

    /** What is worth showing too where few items have this term: words, or labels in brackets. */
    public List<String> related(String term) {
        return relatedByTerm.getOrDefault(term, List.of());
    }
}
