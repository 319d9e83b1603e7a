// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify;

import amtsblick.config.ConfigFolder;
import amtsblick.config.YamlMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The term rules of one file, compiled: how much each id's rules weigh for a text, and by which words. */
final class TermRules {
    /** A rule counts this much more where its words stand in the title or kicker. */
    private static final int TITLE_FACTOR = 2;

    private static final int KICKER_FACTOR = 3;

    /** What each further word of a rule adds, up to the third; two phrases that meet on one word count once. */
    private static final double FURTHER = 0.2;

    private static final int MOST_FURTHER = 3;

    private final Map<String, List<TermRule>> rules;

    private TermRules(Map<String, List<TermRule>> rules) {
        this.rules = rules;
    }

    /** How much an id's rules weigh, and the first word they found. */
    record Score(String id, double weight, int first, List<String> words) {}

    /** Reads the list {@code key} of {@code file} and hands its phrases to {@code matcher}, which all files share. */
    static TermRules read(ConfigFolder config, String file, String key, PhraseMatcher.Builder matcher) {
        Map<String, List<TermRule>> rules = new LinkedHashMap<>();
        YamlMap root = config.yaml(file);
        for (YamlMap entry : root.maps(key)) {
            entry.text("de");
            entry.text("en");
            List<TermRule> own = new ArrayList<>();
            for (YamlMap rule : entry.maps("rules")) {
                own.add(TermRule.read(rule, matcher));
            }
            if (rules.put(entry.text("id"), own) != null) {
                throw entry.error("id", "this id stands here a second time");
            }
            entry.end();
        }
        root.end();
        return new TermRules(rules);
    }

    boolean has(String id) {
        return rules.containsKey(id);
    }

    /** The ids with any weight, in the order of the file. */
    List<Score> scores(PhraseMatcher.Hits hits) {
        List<Score> scores = new ArrayList<>();
        for (String id : rules.keySet()) {
            score(id, hits).ifPresent(scores::add);
        }
        return scores;
    }

    /** The weight of one id, empty where none of its rules holds. */
    Optional<Score> score(String id, PhraseMatcher.Hits hits) {
        double weight = 0;
        int first = hits.words().size();
        List<String> words = new ArrayList<>();
        for (TermRule rule : rules.getOrDefault(id, List.of())) {
            if (rule.holds(hits)) {
                List<Integer> found = rule.found(hits);
                weight += rule.weight() * factor(found, hits);
                for (int phrase : found) {
                    first = Math.min(first, hits.first(phrase));
                    words.add(hits.printed(phrase));
                }
            }
        }
        return weight <= 0 ? Optional.empty() : Optional.of(new Score(id, weight, first, words));
    }

    private static double factor(List<Integer> found, PhraseMatcher.Hits hits) {
        int zones = 0;
        Set<Integer> places = new HashSet<>();
        for (int phrase : found) {
            zones |= hits.zones(phrase);
            places.add(hits.first(phrase));
        }
        int zone = (zones & Words.KICKER) != 0 ? KICKER_FACTOR : (zones & Words.TITLE) != 0 ? TITLE_FACTOR : 1;
        return zone * (1 + FURTHER * Math.min(places.size() - 1, MOST_FURTHER));
    }
}
