// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.label;

import amtsblick.config.ConfigFolder;
import amtsblick.config.YamlMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The kinds and topics an item can have, with their labels, in the order of {@code kinds.yaml} and {@code topics.yaml}. */
public final class Taxonomy {
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)$");

    private final List<Term> kinds;
    private final List<Term> topics;
    private final Map<String, Term> byId = new LinkedHashMap<>();

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
            return REMARK.matcher(label(locale)).replaceFirst("");
        }
    }

    private Taxonomy(List<Term> kinds, List<Term> topics) {
        this.kinds = kinds;
        this.topics = topics;
        kinds.forEach(term -> byId.put(term.id, term));
        topics.forEach(term -> byId.putIfAbsent(term.id, term));
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

    /** The label of a kind or topic; the id itself where it is unknown, as in items of an older version. */
    public String label(String id, Locale locale) {
        Term term = byId.get(id);
        return term == null ? id : term.label(locale);
    }

    private static List<Term> terms(ConfigFolder config, String file, String key) {
        return config.yaml(file).maps(key).stream().map(Taxonomy::term).toList();
    }

    private static Term term(YamlMap map) {
        return new Term(map.text("id"), map.text("de"), map.text("en"), map.texts("formerly"));
    }
}
