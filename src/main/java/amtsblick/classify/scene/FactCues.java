// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.scene;

import amtsblick.classify.text.HeadlineWords;
import amtsblick.classify.text.Phrase;
import amtsblick.classify.text.PhraseMatcher;
import amtsblick.classify.text.PhraseTable;
import amtsblick.classify.text.SplitPhrases;
import amtsblick.config.ConfigFolder;
import amtsblick.config.YamlMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of {@code facts.yaml}: what stands beside a day, a sum or a name and tells which fact it is. */
public final class FactCues {
    static final String FILE = "facts.yaml";

    private final PhraseTable<Long> cues;
    private final SplitPhrases<Long> verbs;

    /** What a word tells; explained in the file. */
    public enum Cue {
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
        ENDS,
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
        BESIDE_OFFICE,
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
    public record Marked(HeadlineWords words, long[] marks, long all) {
        /** Whether the word carries it; a word before the first or behind the last one carries none. */
        public boolean has(int word, Cue cue) {
            return word >= 0 && word < marks.length && (marks[word] & 1L << cue.ordinal()) != 0;
        }

        /** Whether any word carries it. */
        public boolean has(Cue cue) {
            return (all & 1L << cue.ordinal()) != 0;
        }

        /** Whether a word of the same sentence carries it. */
        public boolean sentenceHas(int word, Cue cue) {
            return has(cue) && nearest(word, cue, true) < marks.length;
        }

        /** Whether a word of the same sentence is one of these. */
        public boolean sentenceSays(int word, Set<String> some) {
            for (int i = 0; i < words.size(); i++) {
                if (words.sentence(i) == words.sentence(word) && some.contains(words.folded(i))) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a word between the same two commas carries one of the cues. */
        public boolean clauseHas(int word, Set<Cue> some) {
            for (int i = 0; i < marks.length; i++) {
                int other = i;
                if (words.sentence(i) == words.sentence(word)
                        && some.stream().anyMatch(cue -> has(other, cue))
                        && isOneClause(i, word)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether no comma stands between the two words. */
        public boolean isOneClause(int one, int other) {
            for (int at = words.end(Math.min(one, other)); at < words.start(Math.max(one, other)); at++) {
                if (words.text().charAt(at) == ',' || words.text().charAt(at) == ';') {
                    return false;
                }
            }
            return true;
        }

        /** How many words away the nearest one with the cue is; more than there are words where none is. */
        public int nearest(int word, Cue cue, boolean sameSentence) {
            int nearest = Integer.MAX_VALUE;
            for (int i = 0; i < marks.length && has(cue); i++) {
                if (has(i, cue) && (!sameSentence || words.sentence(i) == words.sentence(word))) {
                    nearest = Math.min(nearest, Math.abs(i - word));
                }
            }
            return nearest;
        }
    }

    private FactCues(PhraseTable<Long> cues, SplitPhrases<Long> verbs) {
        this.cues = cues;
        this.verbs = verbs;
    }

    /** Hands its phrases to {@code builder}. */
    public static FactCues of(ConfigFolder config, PhraseMatcher.Builder builder) {
        Map<Integer, Long> byPhrase = new HashMap<>();
        SplitPhrases.Builder<Long> verbs = new SplitPhrases.Builder<>(builder);
        YamlMap root = config.yaml(FILE);
        YamlMap map = root.map("cues").orElseThrow(() -> root.error("cues", "this section is missing"));
        for (Cue cue : Cue.values()) {
            for (String written : map.texts(cue.key())) {
                try {
                    add(written, 1L << cue.ordinal(), byPhrase, verbs, builder);
                } catch (IllegalArgumentException e) {
                    throw map.error(cue.key(), String.valueOf(e.getMessage()));
                }
            }
        }
        map.end();
        root.end();
        return new FactCues(new PhraseTable<>(byPhrase), verbs.build());
    }

    private static void add(
            String written,
            long bit,
            Map<Integer, Long> byPhrase,
            SplitPhrases.Builder<Long> verbs,
            PhraseMatcher.Builder builder) {
        if (SplitPhrases.isSplit(written)) {
            verbs.add(written, bit);
        } else {
            byPhrase.merge(builder.add(Phrase.parse(written)), bit, (a, b) -> a | b);
        }
    }

    /** Marks the words of a headline. */
    public Marked mark(PhraseMatcher.Hits hits) {
        long[] marks = new long[hits.words().size()];
        hits.each(cues, (bits, from, to) -> {
            for (int i = from; i < to; i++) {
                marks[i] |= bits;
            }
        });
        verbs.each(hits, (bits, from, to) -> {
            marks[from] |= bits; // what stands between the parts of a verb is whom it is said of
            marks[to - 1] |= bits;
        });
        long all = 0;
        for (long mark : marks) {
            all |= mark;
        }
        return new Marked(hits.words(), marks, all);
    }
}
