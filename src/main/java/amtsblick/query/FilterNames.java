// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.query;

import amtsblick.classify.label.Regions;
import amtsblick.classify.label.Taxonomy;
import amtsblick.classify.text.TermTable;
import amtsblick.config.ConfigFolder;
import amtsblick.german.Letters;
import amtsblick.german.Stems;
import amtsblick.german.StopWords;
import amtsblick.news.Dimension;
import amtsblick.source.Source;
import amtsblick.source.SourceCatalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the values of filters are called by those who type: the names that pages show in German and English, other names of regions and
 * bodies, and the words that {@code synonyms.txt} gives to labels; in whatever inflection. Read once; next hop: {@link Grammar} for
 * {@code region:Thüringen}; what "Vereinbarungen Thüringen" names, pages offer as filters.
 */
public final class FilterNames {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** "Cloud und Infrastruktur", "Register (Once-Only)" are two names each. */
    private static final Pattern BETWEEN = Pattern.compile(",| und | and |[()]");

    private static final int LONGEST = 8;

    /** The kind of what has none, which nobody looks for. */
    private static final String OTHER = "other";

    private final Map<List<String>, Set<Value>> byStems = new LinkedHashMap<>();

    /** Of the words read so far, only while the names are read: most stand in many names. */
    private final Map<String, String> stems = new HashMap<>();

    /** In the order in which they were read, and their places in it. */
    private final Map<Printed, Integer> printed = new LinkedHashMap<>();

    /** By each of their words, as in addresses. */
    private final NavigableMap<String, Set<Printed>> byWord = new TreeMap<>();

    /** A value to filter by. */
    public record Value(Dimension dimension, String value) {}

    /** A name as it is written, and what is called so. */
    public record Printed(String name, Value value) {}

    /** A stretch of a text that names values. */
    public record Named(Set<Value> values, int start, int end) {}

    private record Word(String stem, int start, int end) {}

    private FilterNames() {}

    /** Reads regions, topics, kinds, levels, bodies, sources and synonyms. */
    public static FilterNames of(ConfigFolder config, Vocabulary vocabulary) {
        FilterNames names = new FilterNames();
        Regions regions = Regions.of(config);
        for (String code : regions.codes()) {
            names.add(Dimension.REGION, code, regions.name(code, Locale.GERMAN), regions.name(code, Locale.ENGLISH));
            regions.words(code).forEach(word -> names.add(Dimension.REGION, code, word));
        }
        Taxonomy taxonomy = Taxonomy.of(config);
        taxonomy.topics().forEach(topic -> names.add(Dimension.TOPIC, topic.id(), topic.de(), topic.en()));
        taxonomy.kinds().stream()
                .filter(kind -> !kind.id().equals(OTHER))
                .forEach(kind -> names.add(Dimension.KIND, kind.id(), kind.de(), kind.en()));
        config.yaml("levels.yaml")
                .maps("levels")
                .forEach(level -> names.add(Dimension.LEVEL, level.text("id"), level.text("de"), level.text("en")));
        bodies(config, names);
        for (Source source : SourceCatalogue.read(config).all()) {
            names.add(Dimension.SOURCE, source.id(), source.name());
        }
        vocabulary
                .names()
                .forEach(name -> vocabulary.labels(name.concept()).forEach(label -> names.add(label, name.text())));
        names.stems.clear();
        return names;
    }

    private static void bodies(ConfigFolder config, FilterNames names) {
        for (TermTable.Row row : TermTable.rows(config, "bodies.tsv", "names", "short")) {
            for (String body : row.list("short")) {
                row.list("names").stream()
                        .map(name -> name.replaceFirst("\\*$", "")) // with any ending, as a reader may type it
                        .filter(name -> !name.contains("*") && !name.startsWith("-"))
                        .forEach(name -> names.add(Dimension.BODY, body, name));
                names.add(Dimension.BODY, body, body);
            }
        }
    }

    private void add(String label, String name) {
        int colon = label.indexOf(':');
        add(Dimension.valueOf(label.substring(0, colon).toUpperCase(Locale.ROOT)), label.substring(colon + 1), name);
    }

    private void add(Dimension dimension, String value, String... names) {
        for (String name : names) {
            Printed one = new Printed(name, new Value(dimension, value));
            printed.putIfAbsent(one, printed.size());
            WORDS.splitAsStream(Letters.transcribed(Letters.lower(name)))
                    .forEach(word -> byWord.computeIfAbsent(word, _ -> new LinkedHashSet<>())
                            .add(one));
            put(name, dimension, value);
            if (dimension == Dimension.TOPIC) {
                BETWEEN.splitAsStream(name)
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .forEach(part -> put(part, dimension, value));
            }
        }
        put(value, dimension, value);
    }

    private void put(String name, Dimension dimension, String value) {
        // Bayern is filed under "bay", but Bayerns under "bayern"
        for (String form : List.of(name, name + "s")) {
            List<String> row = new ArrayList<>();
            Matcher matcher = WORD.matcher(form);
            while (matcher.find()) {
                row.add(stems.computeIfAbsent(matcher.group(), Stems::of));
            }
            if (!row.isEmpty()) {
                byStems.computeIfAbsent(List.copyOf(row), _ -> new LinkedHashSet<>())
                        .add(new Value(dimension, value));
            }
        }
    }

    /** The value that is called so, or has this very id. */
    public Optional<String> value(Dimension dimension, String name) {
        List<String> stems = words(name).stream().map(Word::stem).toList();
        return byStems.getOrDefault(stems, Set.of()).stream()
                .filter(value -> value.dimension == dimension)
                .map(Value::value)
                .findFirst();
    }

    /** The names of a dimension that are spelt like this, nearest first. */
    public List<String> nearest(Dimension dimension, String name, int most) {
        List<String> known = printed.keySet().stream()
                .filter(one -> one.value.dimension == dimension)
                .map(Printed::name)
                .toList();
        return Nearest.alike(name, known, most);
    }

    /** The names of which a word begins so, those first that pages show. */
    public List<Printed> beginning(String begun) {
        String wanted = Letters.transcribed(Letters.lower(begun));
        return byWord.subMap(wanted, wanted + Character.MAX_VALUE).values().stream()
                .flatMap(Set::stream)
                .distinct()
                .sorted(Comparator.comparing(printed::get))
                .toList();
    }

    /** What a text names, from left to right; of names that overlap the longest. */
    public List<Named> in(String text) {
        List<Word> words = words(text);
        List<Named> found = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int next = i + 1;
            for (int length = Math.min(LONGEST, words.size() - i); length > 0; length--) {
                List<Word> some = words.subList(i, i + length);
                Set<Value> values = byStems.get(some.stream().map(Word::stem).toList());
                if (values != null && !isStopWord(some, text)) {
                    found.add(new Named(values, some.getFirst().start, some.getLast().end));
                    next = i + length;
                    break;
                }
            }
            i = next;
        }
        return found;
    }

    private static boolean isStopWord(List<Word> words, String text) {
        return words.size() == 1
                && StopWords.contains(Letters.lower(text.substring(words.getFirst().start, words.getFirst().end)));
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(Stems.of(matcher.group()), matcher.start(), matcher.end()));
        }
        return words;
    }
}
