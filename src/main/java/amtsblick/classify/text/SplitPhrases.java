// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Phrases whose parts stand apart in one clause, as the parts of German verbs do: {@code tritt|trat … zurück}, {@code legt … amt … nieder}.
 * What stands between does not matter. An editor writes the parts in their order, and {@code |} between the forms of one part.
 */
public final class SplitPhrases<T> {
    private static final String APART = "…";
    private static final Set<String> FURTHER =
            Set.of("und", "oder", "sowie", "als", "wegen", "nach", "zum", "zur", "im", "am", "in", "mit", "von");
    private static final Set<String> PREPOSITIONS = Set.of("ab", "an", "auf", "aus", "bei", "nach", "vor", "zu");

    private final PhraseTable<List<Split<T>>> byFirst;

    /**
     * @param further the parts behind the first, each by its forms
     * @param what it stands for
     */
    private record Split<T>(List<List<Phrase>> further, T what) {}

    private SplitPhrases(PhraseTable<List<Split<T>>> byFirst) {
        this.byFirst = byFirst;
    }

    /** Whether what an editor wrote has parts. */
    public static boolean isSplit(String written) {
        return written.contains(APART);
    }

    /** Collects them. */
    public static final class Builder<T> {
        private final PhraseMatcher.Builder phrases;
        private final Map<Integer, List<Split<T>>> byFirst = new HashMap<>();

        /** @param phrases to whom the first parts are handed; the others, which stand in many texts, are looked for behind those */
        public Builder(PhraseMatcher.Builder phrases) {
            this.phrases = phrases;
        }

        /**
         * Adds one that stands for {@code what}.
         *
         * @throws IllegalArgumentException with a sentence that says what is wrong
         */
        public void add(String written, T what) {
            String[] parts = written.split(APART);
            if (parts.length < 2) {
                throw new IllegalArgumentException("expected two parts or more, found '" + written + "'");
            }
            List<List<Phrase>> further =
                    Arrays.stream(parts).skip(1).map(Builder::forms).toList();
            for (Phrase first : forms(parts[0])) {
                byFirst.computeIfAbsent(phrases.add(first), _ -> new ArrayList<>(1))
                        .add(new Split<>(further, what));
            }
        }

        private static List<Phrase> forms(String part) {
            return Arrays.stream(part.split("\\|"))
                    .map(form -> Phrase.parse(form.strip()))
                    .toList();
        }

        public SplitPhrases<T> build() {
            return new SplitPhrases<>(new PhraseTable<>(byFirst));
        }
    }

    /** Hands those that stand in the text to {@code taker}, from the first word of the first part to the word after the last part. */
    public void each(PhraseMatcher.Hits hits, PhraseMatcher.Taker<T> taker) {
        HeadlineWords words = hits.words();
        hits.each(byFirst, (splits, from, to) -> {
            for (Split<T> split : splits) {
                int end = end(split, words, to);
                if (end > to) {
                    taker.take(split.what(), from, end);
                }
            }
        });
    }

    /** The word after the last part; 0 where one is missing in the clause. */
    private static int end(Split<?> split, HeadlineWords words, int behind) {
        int clause = words.clause(behind - 1);
        int at = behind;
        int part = 0;
        while (at < words.size()
                && words.clause(at) == clause
                && part < split.further().size()) {
            boolean last = part + 1 == split.further().size();
            int end =
                    last && isPreposition(words, at) ? at : end(split.further().get(part), words, at);
            part += end > at ? 1 : 0;
            at = Math.max(end, at + 1);
        }
        return part == split.further().size() ? at : 0;
    }

    /** The word after the form that stands here, or this one. */
    private static int end(List<Phrase> forms, HeadlineWords words, int word) {
        for (Phrase form : forms) {
            int length = form.words().size();
            boolean fits = word + length <= words.size();
            for (int i = 0; fits && i < length; i++) {
                fits = form.words().get(i).fits(words.letters(), words.start(word + i), words.end(word + i));
            }
            if (fits) {
                return word + length;
            }
        }
        return word;
    }

    /** "hört auf den Rat", not "hört im Mai auf": the part of a verb stands at the end of its clause, or before what is put behind that. */
    private static boolean isPreposition(HeadlineWords words, int word) {
        return PREPOSITIONS.contains(words.folded(word))
                && words.runsOn(word)
                && !FURTHER.contains(words.folded(word + 1));
    }
}
