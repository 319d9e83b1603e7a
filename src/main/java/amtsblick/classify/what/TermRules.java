// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.what;

import amtsblick.classify.text.HeadlineWords;
import amtsblick.classify.text.PhraseMatcher;
import amtsblick.config.ConfigFolder;
import amtsblick.config.YamlMap;
import amtsblick.news.label.Label;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The term rules of one file, compiled: how much each id's rules weigh for a text, and by which words. */
public final class TermRules {
    /** A rule counts this much more where its words stand in the title or kicker. */
    private static final int TITLE_FACTOR = 2;

    private static final int KICKER_FACTOR = 3;

    /** What each further word of a rule adds, up to the third; two phrases that meet on one word count once. */
    private static final double FURTHER = 0.2;

    private static final int MOST_FURTHER = 3;

    private final Map<String, Own> byId;

    /** For each phrase the rules that may hold where it stands: of hundreds of rules few concern a text. */
    private final int[][] rulesByPhrase;

    /** The rules of an id, numbered through all ids from {@code first}. */
    private record Own(String id, int first, List<TermRule> rules) {}

    private TermRules(Map<String, Own> byId) {
        this.byId = byId;
        TreeMap<Integer, List<Integer>> lists = new TreeMap<>();
        for (Own own : byId.values()) {
            for (int i = 0; i < own.rules.size(); i++) {
                for (int phrase : own.rules.get(i).needed()) {
                    lists.computeIfAbsent(phrase, _ -> new ArrayList<>(1)).add(own.first + i);
                }
            }
        }
        rulesByPhrase = new int[lists.isEmpty() ? 0 : lists.lastKey() + 1][];
        lists.forEach((phrase, list) -> rulesByPhrase[phrase] =
                list.stream().mapToInt(Integer::intValue).toArray());
    }

    /** How much an id's rules weigh, and the first word they found. */
    public record Score(String id, double weight, int first, List<String> words) {
        private static final int MOST_WORDS = 3;

        /** That of one id, if it has any weight. */
        static @Nullable Score of(String id, List<Score> scores) {
            for (Score score : scores) {
                if (score.id.equals(id)) {
                    return score;
                }
            }
            return null;
        }

        Label label(String rule, OptionalInt confidence) {
            List<String> few = new ArrayList<>(MOST_WORDS);
            for (int i = 0; i < words.size() && few.size() < MOST_WORDS; i++) {
                if (!few.contains(words.get(i))) {
                    few.add(words.get(i));
                }
            }
            return new Label(id, rule, few, confidence);
        }
    }

    /** Reads the list {@code key} of {@code file} and hands its phrases to {@code matcher}, which all files share. */
    public static TermRules read(ConfigFolder config, String file, String key, PhraseMatcher.Builder matcher) {
        return config.read(file, root -> read(root, key, matcher));
    }

    private static TermRules read(YamlMap root, String key, PhraseMatcher.Builder matcher) {
        Map<String, Own> byId = new LinkedHashMap<>();
        int number = 0;
        for (YamlMap entry : root.maps(key)) {
            entry.text("de");
            entry.text("en");
            entry.texts("formerly");
            List<TermRule> own = new ArrayList<>();
            for (YamlMap rule : entry.maps("rules")) {
                own.add(TermRule.read(rule, matcher));
            }
            if (byId.put(entry.text("id"), new Own(entry.text("id"), number, own)) != null) {
                entry.wrong("id", "this id stands here a second time");
            }
            number += own.size();
            entry.end();
        }
        return new TermRules(byId);
    }

    boolean has(String id) {
        return byId.containsKey(id);
    }

    /** The ids with any weight, in the order of the file. */
    public List<Score> scores(PhraseMatcher.Hits hits) {
        BitSet due = due(hits);
        List<Score> scores = new ArrayList<>();
        for (Own own : byId.values()) {
            score(own, due, hits).ifPresent(scores::add);
        }
        return scores;
    }

    /** The weight of one id, empty where none of its rules holds. */
    Optional<Score> score(String id, PhraseMatcher.Hits hits) {
        return Optional.ofNullable(byId.get(id)).flatMap(own -> score(own, due(hits), hits));
    }

    private BitSet due(PhraseMatcher.Hits hits) {
        BitSet due = new BitSet();
        for (int i = 0; i < hits.size(); i++) {
            int phrase = hits.phrase(i);
            if (phrase < rulesByPhrase.length && rulesByPhrase[phrase] != null) {
                for (int rule : rulesByPhrase[phrase]) {
                    due.set(rule);
                }
            }
        }
        return due;
    }

    private static Optional<Score> score(Own own, BitSet due, PhraseMatcher.Hits hits) {
        double weight = 0;
        int first = hits.words().size();
        List<String> words = new ArrayList<>();
        int end = own.first + own.rules.size();
        for (int i = due.nextSetBit(own.first); i >= 0 && i < end; i = due.nextSetBit(i + 1)) {
            TermRule rule = own.rules.get(i - own.first);
            if (rule.holds(hits)) {
                List<Integer> found = rule.found(hits);
                weight += rule.weight() * factor(found, hits);
                for (int phrase : found) {
                    first = Math.min(first, hits.first(phrase));
                    words.add(hits.printed(phrase));
                }
            }
        }
        return weight <= 0 ? Optional.empty() : Optional.of(new Score(own.id, weight, first, words));
    }

    private static double factor(List<Integer> found, PhraseMatcher.Hits hits) {
        int zones = 0;
        BitSet places = new BitSet();
        for (int phrase : found) {
            zones |= hits.zones(phrase);
            places.set(hits.first(phrase));
        }
        int zone = (zones & HeadlineWords.KICKER) != 0
                ? KICKER_FACTOR
                : (zones & HeadlineWords.TITLE) != 0 ? TITLE_FACTOR : 1;
        return zone * (1 + FURTHER * Math.min(places.cardinality() - 1, MOST_FURTHER));
    }
}
