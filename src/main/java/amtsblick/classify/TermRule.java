// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify;

import amtsblick.config.YamlMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

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

    /** Whether the words the rule asks for are there, and those it rules out are not. */
    boolean holds(PhraseMatcher.Hits hits) {
        return (any.length == 0 || count(any, hits) > 0)
                && (with.length == 0 || count(with, hits) > 0)
                && count(all, hits) == all.length
                && Arrays.stream(none).noneMatch(phrase -> hits.zones(phrase) != 0);
    }

    /** The phrases it found. */
    List<Integer> found(PhraseMatcher.Hits hits) {
        List<Integer> found = new ArrayList<>();
        for (int[] phrases : List.of(all, any, with)) {
            for (int phrase : phrases) {
                if (stands(phrase, hits)) {
                    found.add(phrase);
                }
            }
        }
        return found;
    }

    private int count(int[] phrases, PhraseMatcher.Hits hits) {
        int count = 0;
        for (int phrase : phrases) {
            count += stands(phrase, hits) ? 1 : 0;
        }
        return count;
    }

    private boolean stands(int phrase, PhraseMatcher.Hits hits) {
        return (hits.zones(phrase) & zones) != 0;
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
