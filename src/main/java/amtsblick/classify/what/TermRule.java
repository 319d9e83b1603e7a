// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.what;

import amtsblick.classify.text.HeadlineWords;
import amtsblick.classify.text.Phrase;
import amtsblick.classify.text.PhraseMatcher;
import amtsblick.config.YamlMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One rule of {@code kinds.yaml}, {@code topics.yaml} or {@code filters.yaml}: at least one of {@code any}, and one of
 * {@code with}, every one of {@code all} and no one of {@code none}, in the zones it looks at.
 *
 * @param weight how much it counts, 1 a hint to 9 a certainty; negative speaks against
 * @param zones bits of {@link HeadlineWords}: where the words must stand; {@code none} holds anywhere
 */
record TermRule(int weight, int zones, int[] any, int[] with, int[] all, int[] none) {
    private static final Map<String, Integer> ZONES = Map.of(
            "title",
            HeadlineWords.KICKER | HeadlineWords.TITLE,
            "teaser",
            HeadlineWords.TEASER,
            "kicker",
            HeadlineWords.KICKER,
            "anywhere",
            HeadlineWords.ALL);

    /** Reads a rule and hands its phrases to {@code matcher}. */
    static TermRule read(YamlMap map, PhraseMatcher.Builder matcher) {
        TermRule rule = new TermRule(
                map.integer("weight", -9, 9),
                map.has("in") ? map.oneOf("in", ZONES) : HeadlineWords.ALL,
                phrases(map, "any", matcher),
                phrases(map, "with", matcher),
                phrases(map, "all", matcher),
                phrases(map, "none", matcher));
        map.end();
        if (rule.any.length + rule.all.length == 0) {
            map.wrong("any", "a rule needs words under 'any' or 'all'");
        }
        return rule;
    }

    /** Whether the words the rule asks for are there, and those it rules out are not. */
    boolean holds(PhraseMatcher.Hits hits) {
        return (any.length == 0 || anyStands(any, zones, hits))
                && (with.length == 0 || anyStands(with, zones, hits))
                && allStand(hits)
                && !anyStands(none, HeadlineWords.ALL, hits);
    }

    /** The phrases it found. */
    List<Integer> found(PhraseMatcher.Hits hits) {
        List<Integer> found = new ArrayList<>();
        for (int[] phrases : List.of(all, any, with)) {
            for (int phrase : phrases) {
                if ((hits.zones(phrase) & zones) != 0) {
                    found.add(phrase);
                }
            }
        }
        return found;
    }

    /** Phrases of which one at least stands in every text the rule holds for. */
    int[] needed() {
        return any.length > 0 ? any : all;
    }

    private boolean allStand(PhraseMatcher.Hits hits) {
        for (int phrase : all) {
            if ((hits.zones(phrase) & zones) == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean anyStands(int[] phrases, int zones, PhraseMatcher.Hits hits) {
        for (int phrase : phrases) {
            if ((hits.zones(phrase) & zones) != 0) {
                return true;
            }
        }
        return false;
    }

    private static int[] phrases(YamlMap map, String key, PhraseMatcher.Builder matcher) {
        try {
            return map.texts(key).stream()
                    .mapToInt(text -> matcher.add(Phrase.parse(text)))
                    .toArray();
        } catch (IllegalArgumentException e) {
            map.wrong(key, String.valueOf(e.getMessage()));
            return new int[0];
        }
    }
}
