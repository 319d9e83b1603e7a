// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.analysis;

import amtsblick.archive.index.document.ItemDocument;
import amtsblick.classify.Regions;
import amtsblick.config.ConfigError;
import amtsblick.config.ConfigFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;

/**
 * Which words mean the same: abbreviations, other names, and the names of regions, from {@code synonyms.txt} and
 * {@code states.tsv}.
 *
 * <p>Words of one meaning form a concept. A concept is a term of its own, such as {@code =ozg}, that the index holds wherever one
 * of its words occurs, and that takes the place of the word in a query. So one word, several words and phrases find each other,
 * the weight of a term counts all its names, and a query stays as small as it was typed. The price is that {@code synonyms.txt}
 * is part of the index: when it changes, the index is rebuilt (see {@link #fingerprint}).
 *
 * <p>A concept may also stand for labels: "Sachsen" finds what is labelled {@code DE-SN} without saying so.
 */
public final class Vocabulary {
    private static final String FILE = "synonyms.txt";

    /** Begins the term of a concept; the tokenizer leaves no such character in a word. */
    private static final String CONCEPT = "=";

    private static final String REGION = ItemDocument.label(ItemDocument.REGIONS, "");

    private final Map<List<String>, Set<String>> conceptsByForm = new LinkedHashMap<>();
    private final Map<String, List<List<String>>> namesByConcept = new HashMap<>();
    private final Map<String, Set<String>> labelsByConcept = new HashMap<>();
    private final Map<String, List<String>> relatedByTerm = new HashMap<>();

    private Vocabulary() {}

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
        List<String> words = items(tilde < 0 ? line : line.substring(0, tilde));
        List<String> forms = words.stream().filter(word -> !isLabel(word)).toList();
        List<String> labels = words.stream()
                .filter(Vocabulary::isLabel)
                .map(Vocabulary::label)
                .toList();
        if (forms.isEmpty()) {
            throw new ConfigError(FILE, number, "", "expected words with commas between them");
        }
        String concept = labels.stream()
                .filter(label -> label.startsWith(REGION))
                .findFirst()
                .map(label -> CONCEPT + label.substring(REGION.length()))
                .orElse(CONCEPT + forms.getFirst().toLowerCase(Locale.GERMAN));
        addConcept(concept, forms, labels);
        if (tilde >= 0) {
            relatedByTerm.computeIfAbsent(concept, _ -> new ArrayList<>()).addAll(items(line.substring(tilde + 1)));
        }
    }

    private void addConcept(String concept, List<String> forms, List<String> labels) {
        for (String form : forms) {
            // Bayern is filed under "bay", but Bayerns under "bayern"
            for (String ending : List.of("", "s")) {
                List<String> stems = Stems.of(form + ending);
                conceptsByForm
                        .computeIfAbsent(stems, _ -> new LinkedHashSet<>())
                        .add(concept);
                namesByConcept.computeIfAbsent(concept, _ -> new ArrayList<>()).add(stems);
            }
        }
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

    /** The stem of a word, and the concepts it names on its own. */
    public List<String> termsOf(String word) {
        String stem = Stems.ofWord(word);
        List<String> terms = new ArrayList<>(List.of(stem));
        terms.addAll(conceptsByForm.getOrDefault(List.of(stem), Set.of()));
        return terms;
    }

    /** The names of a concept, each as the stems of its words. */
    public List<List<String>> names(String concept) {
        return namesByConcept.getOrDefault(concept, List.of());
    }

    public boolean isConcept(String term) {
        return labelsByConcept.containsKey(term);
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

    /** For the index: the concept beside the words that name it. */
    public SynonymMap besideWords() {
        return map(true);
    }

    /** For queries: the concept instead of the words that name it. */
    public SynonymMap insteadOfWords() {
        return map(false);
    }

    private SynonymMap map(boolean keepWords) {
        SynonymMap.Builder builder = new SynonymMap.Builder(true);
        conceptsByForm.forEach((form, concepts) -> {
            CharsRef input = SynonymMap.Builder.join(form.toArray(String[]::new), new CharsRefBuilder());
            concepts.forEach(concept -> builder.add(input, new CharsRef(concept), keepWords));
        });
        try {
            return builder.build();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("building a table in memory", e);
        }
    }

    /** Differs where other concepts would stand in the index. */
    public int fingerprint() {
        return conceptsByForm.hashCode();
    }
}
