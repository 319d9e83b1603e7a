// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.text;

import java.util.ArrayList;
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
    private static final int MOST_PARTS = 4;
    private static final Set<String> ARTICLES = Set.of(
            "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "seine", "seinen",
            "seinem", "ihre", "ihren", "ihrem");
    private static final Set<String> PREPOSITIONS = Set.of("ab", "an", "auf", "aus", "bei", "nach", "vor", "zu");

    private final PhraseTable<int[]> parts;
    private final List<T> whats;
    private final int[] lengths;

    private SplitPhrases(PhraseTable<int[]> parts, List<T> whats, int[] lengths) {
        this.parts = parts;
        this.whats = whats;
        this.lengths = lengths;
    }

    /** Whether what an editor wrote has parts. */
    public static boolean isSplit(String written) {
        return written.contains(APART);
    }

    /** Collects them. */
    public static final class Builder<T> {
        private final PhraseMatcher.Builder phrases;
        private final Map<Integer, List<Integer>> parts = new HashMap<>();
        private final List<T> whats = new ArrayList<>();
        private final List<Integer> lengths = new ArrayList<>();

        /** @param phrases to whom their parts are handed */
        public Builder(PhraseMatcher.Builder phrases) {
            this.phrases = phrases;
        }

        /**
         * Adds one that stands for {@code what}.
         *
         * @throws IllegalArgumentException with a sentence that says what is wrong
         */
        public void add(String written, T what) {
            String[] split = written.split(APART);
            if (split.length < 2 || split.length > MOST_PARTS) {
                throw new IllegalArgumentException("expected 2 to " + MOST_PARTS + " parts, found '" + written + "'");
            }
            for (int part = 0; part < split.length; part++) {
                for (String form : split[part].split("\\|")) {
                    int phrase = phrases.add(Phrase.parse(form.strip()));
                    parts.computeIfAbsent(phrase, _ -> new ArrayList<>(1)).add(whats.size() * MOST_PARTS + part);
                }
            }
            whats.add(what);
            lengths.add(split.length);
        }

        public SplitPhrases<T> build() {
            Map<Integer, int[]> table = new HashMap<>();
            parts.forEach((phrase, all) ->
                    table.put(phrase, all.stream().mapToInt(Integer::intValue).toArray()));
            return new SplitPhrases<>(
                    new PhraseTable<>(table),
                    List.copyOf(whats),
                    lengths.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    /** Hands those that stand in the text to {@code taker}, from the first word of the first part to the word after the last part. */
    public void each(PhraseMatcher.Hits hits, PhraseMatcher.Taker<T> taker) {
        HeadlineWords words = hits.words();
        int[] next = new int[lengths.length];
        int[] begun = new int[lengths.length];
        hits.each(parts, (places, from, to) -> {
            for (int place : places) {
                int one = place / MOST_PARTS;
                int part = place % MOST_PARTS;
                if (part == 0) {
                    begun[one] = from;
                    next[one] = 1;
                } else if (part == next[one] && words.clause(begun[one]) == words.clause(from)) {
                    next[one]++;
                    if (next[one] == lengths[one] && !isPreposition(words, from)) {
                        taker.take(whats.get(one), begun[one], to);
                        next[one] = 0;
                    } else if (next[one] == lengths[one]) {
                        next[one]--;
                    }
                }
            }
        });
    }

    /** "hört auf den Rat", not "hört im Mai auf": what a noun or its article follows is no part of a verb. */
    private static boolean isPreposition(HeadlineWords words, int word) {
        return PREPOSITIONS.contains(words.folded(word))
                && words.runsOn(word)
                && (words.isCapital(word + 1)
                        || Character.isDigit(words.letter(words.start(word + 1)))
                        || ARTICLES.contains(words.folded(word + 1)));
    }
}
