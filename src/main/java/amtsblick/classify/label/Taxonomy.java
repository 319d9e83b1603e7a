// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.label;

import amtsblick.config.ConfigFolder;
import amtsblick.config.YamlMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds and topics an item can have, with their labels, in the order of {@code kinds.yaml} and {@code topics.yaml}. */
public final class Taxonomy {
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)$");

    private final List<Term> kinds;
    private final List<Term> topics;
    private final Map<String, Term> kindsById = new HashMap<>();
    private final Map<String, Term> topicsById = new HashMap<>();

    /**
     * A kind or topic.
     *
     * @param id stable; part of addresses
     * @param de what German readers see
     * @param en what English readers see
     * @param formerly what it was called before in German: addresses by these names lead on
     */
    public record Term(String id, String de, String en, List<String> formerly) {
        public String label(Locale locale) {
            return locale.getLanguage().equals("de") ? de : en;
        }

        /** The label as a sentence takes it, without the remark in brackets: "Register (Once-Only)" is "Register". */
        public String name(Locale locale) {
            String label = label(locale);
            return label.endsWith(")") ? REMARK.matcher(label).replaceFirst("") : label;
        }
    }

    private Taxonomy(List<Term> kinds, List<Term> topics) {
        this.kinds = kinds;
        this.topics = topics;
        kinds.forEach(term -> kindsById.put(term.id, term));
        topics.forEach(term -> topicsById.put(term.id, term));
    }

    /** Reads the ids and labels of both files. */
    public static Taxonomy of(ConfigFolder config) {
        return config.made(
                Taxonomy.class,
                files -> new Taxonomy(terms(files, "kinds.yaml", "kinds"), terms(files, "topics.yaml", "topics")));
    }

    public List<Term> kinds() {
        return kinds;
    }

    public List<Term> topics() {
        return topics;
    }

    /** The kind of an id; empty where it is unknown, as in items of an older version. */
    public Optional<Term> kind(String id) {
        return Optional.ofNullable(kindsById.get(id));
    }

    /** Likewise a topic. */
    public Optional<Term> topic(String id) {
        return Optional.ofNullable(topicsById.get(id));
    }

    /** The label of a kind or topic; the id itself where it is unknown. */
    public String label(String id, Locale locale) {
        return kind(id).or(() -> topic(id)).map(term -> term.label(locale)).orElse(id);
    }

    private static List<Term> terms(ConfigFolder config, String file, String key) {
        return config.yaml(file).maps(key).stream().map(Taxonomy::term).toList();
    }

    private static Term term(YamlMap map) {
        return new Term(map.text("id"), map.text("de"), map.text("en"), map.texts("formerly"));
    }
}
