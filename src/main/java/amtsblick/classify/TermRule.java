// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify;

import amtsblick.config.YamlMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One rule of {@code kinds.yaml}, {@code topics.yaml} or {@code filters.yaml}: at least one of {@code any}, and one of
 * {@code with}, every one of {@code all} and no one of {@code none}, in the zones it looks at.
 *
 * @param weight how much it counts, 1 a hint to 9 a certainty; negative speaks against
 * @param zones bits of {@link Words}: where the words must stand; {@code none} holds anywhere
 */
record TermRule(int weight, int zones, int[] any, int[] with, int[] all, int[] none) {
    private static final Map<String, Integer> ZONES = Map.of(
            "title", Words.KICKER | Words.TITLE, "teaser", Words.TEASER, "kicker", Words.KICKER, "anywhere", Words.ALL);

    /** Reads a rule and hands its phrases to {@code matcher}. */
    static TermRule read(YamlMap map, PhraseMatcher.Builder matcher) {
        TermRule rule = new TermRule(
                map.integer("weight", -9, 9),
                map.has("in") ? map.oneOf("in", ZONES) : Words.ALL,
                phrases(map, "any", matcher),
                phrases(map, "with", matcher),
                phrases(map, "all", matcher),
                phrases(map, "none", matcher));
        map.end();
        if (rule.any.length + rule.all.length == 0) {
            throw map.error("weight", "a rule needs words under 'any' or 'all'");
        }
        return rule;
    }

    /** The phrases that make the rule hold, empty where it does not. */
    Optional<List<Integer>> holds(PhraseMatcher.Hits hits) {
        for (int phrase : none) {
            if (hits.zones(phrase) != 0) {
                return Optional.empty();
            }
        }
        List<Integer> found = new ArrayList<>();
        for (int phrase : all) {
            if ((hits.zones(phrase) & zones) == 0) {
                return Optional.empty();
            }
            found.add(phrase);
        }
        return holdsOne(any, hits, found) && holdsOne(with, hits, found) ? Optional.of(found) : Optional.empty();
    }

    private boolean holdsOne(int[] phrases, PhraseMatcher.Hits hits, List<Integer> found) {
        int before = found.size();
        for (int phrase : phrases) {
            if ((hits.zones(phrase) & zones) != 0) {
                found.add(phrase);
            }
        }
        return phrases.length == 0 || found.size() > before;
    }

    private static int[] phrases(YamlMap map, String key, PhraseMatcher.Builder matcher) {
        try {
            return map.texts(key).stream()
                    .mapToInt(text -> matcher.add(Phrase.parse(text)))
                    .toArray();
        } catch (IllegalArgumentException e) {
            throw map.error(key, String.valueOf(e.getMessage()));
        }
    }
}
