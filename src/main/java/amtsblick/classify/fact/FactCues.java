// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.fact;

import amtsblick.classify.text.HeadlineWords;
import amtsblick.classify.text.Phrase;
import amtsblick.classify.text.PhraseMatcher;
import amtsblick.classify.text.PhraseTable;
import amtsblick.config.ConfigFolder;
import amtsblick.config.YamlMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of {@code facts.yaml}: what stands beside a day, a sum or a name and tells which fact it is. */
final class FactCues {
    static final String FILE = "facts.yaml";

    private final PhraseTable<Long> cues;

    /** What a word tells; explained in the file. */
    enum Cue {
        APPLY,
        TAKE_PART,
        SUBMIT,
        APPLICATION,
        COMMENT,
        CONSULTATION,
        TENDER,
        OFFER,
        REGISTER,
        REGISTRATION,
        OPEN,
        LAST_DAY,
        STARTS,
        OVER,
        VALID,
        GOAL,
        EVENT,
        HAPPENS,
        EFFECT,
        ACCORD,
        SIGNS,
        PARTNERS,
        PARTY,
        LAND,
        NO_PARTY,
        JOINS,
        COMMISSIONS,
        COMES,
        TAKES,
        LEAVES,
        STAYS,
        OFFICE,
        FIRST_NAME,
        DOCUMENT,
        PASSES;

        static {
            assert values().length <= Long.SIZE : "a mark is one bit";
        }

        private String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A headline with its cues. */
    record Marked(HeadlineWords words, long[] marks, long all) {
        boolean has(int word, Cue cue) {
            return word >= 0 && word < marks.length && (marks[word] & 1L << cue.ordinal()) != 0;
        }

        /** Whether any word carries it. */
        boolean has(Cue cue) {
            return (all & 1L << cue.ordinal()) != 0;
        }

        /** Whether a word of the same sentence carries it. */
        boolean sentenceHas(int word, Cue cue) {
            return has(cue) && nearest(word, cue, true) < marks.length;
        }

        /** Whether a word of the same sentence is one of these. */
        boolean sentenceSays(int word, Set<String> some) {
            for (int i = 0; i < words.size(); i++) {
                if (words.sentence(i) == words.sentence(word) && some.contains(words.folded(i))) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a word between the same two commas carries one of the cues. */
        boolean clauseHas(int word, Set<Cue> some) {
            for (int i = 0; i < marks.length; i++) {
                int other = i;
                if (words.sentence(i) == words.sentence(word)
                        && some.stream().anyMatch(cue -> has(other, cue))
                        && isOneClause(Math.min(i, word), Math.max(i, word))) {
                    return true;
                }
            }
            return false;
        }

        private boolean isOneClause(int from, int to) {
            for (int at = words.end(from); at < words.start(to); at++) {
                if (words.text().charAt(at) == ',' || words.text().charAt(at) == ';') {
                    return false;
                }
            }
            return true;
        }

        /** How many words away the nearest one with the cue is; more than there are words where none is. */
        int nearest(int word, Cue cue, boolean sameSentence) {
            int nearest = Integer.MAX_VALUE;
            for (int i = 0; i < marks.length && has(cue); i++) {
                if (has(i, cue) && (!sameSentence || words.sentence(i) == words.sentence(word))) {
                    nearest = Math.min(nearest, Math.abs(i - word));
                }
            }
            return nearest;
        }
    }

    private FactCues(PhraseTable<Long> cues) {
        this.cues = cues;
    }

    static FactCues of(ConfigFolder config, PhraseMatcher.Builder builder) {
        Map<Integer, Long> byPhrase = new HashMap<>();
        YamlMap root = config.yaml(FILE);
        YamlMap map = root.map("cues").orElseThrow(() -> root.error("cues", "this section is missing"));
        for (Cue cue : Cue.values()) {
            for (String written : map.texts(cue.key())) {
                byPhrase.merge(builder.add(parse(written, cue, map)), 1L << cue.ordinal(), (a, b) -> a | b);
            }
        }
        map.end();
        root.end();
        return new FactCues(new PhraseTable<>(byPhrase));
    }

    private static Phrase parse(String written, Cue cue, YamlMap map) {
        try {
            return Phrase.parse(written);
        } catch (IllegalArgumentException e) {
            throw map.error(cue.key(), String.valueOf(e.getMessage()));
        }
    }

    Marked mark(PhraseMatcher.Hits hits) {
        long[] marks = new long[hits.words().size()];
        hits.each(cues, (bits, from, to) -> {
            for (int i = from; i < to; i++) {
                marks[i] |= bits;
            }
        });
        long all = 0;
        for (long mark : marks) {
            all |= mark;
        }
        return new Marked(hits.words(), marks, all);
    }
}
