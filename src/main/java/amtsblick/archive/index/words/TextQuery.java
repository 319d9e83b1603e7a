// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/**
 * What a reader typed as Lucene queries.
 *
 * @param strict every word occurs
 * @param wide for when {@link #strict} finds little: some of the words occur, or related words, or parts of compounds; what
 *     strict finds comes first; made only where it is asked for
 * @param any for when {@code wide} finds no more: one of the words is enough
 * @param isExact whether there is nothing wider
 */
public record TextQuery(Query strict, Supplier<Query> wide, Supplier<Query> any, boolean isExact) {
    /** Above any sum of weights, so that what has all words comes before what has some. */
    public static final float FIRST = 1000;
    /** The same for what has half of the words, before what has one. */
    public static final float SECOND = 200;

    /** What it counts that a word is answered at all, so that what answers two words in part comes before what answers one of them well. */
    static final float COVERED = 3;

    /** How many times as many titles have a word that says less. */
    private static final int FAR_MORE = 2;

    /**
     * One word, phrase, pattern, label or group.
     *
     * @param wide what may stand in for it; nothing for what was typed with quotes or signs, which is never left out
     * @param titles how many have it, as far as that was counted
     * @param excluded whether nothing that has it is wanted
     */
    record Ask(Query strict, Optional<Supplier<Query>> wide, int titles, boolean excluded) {
        /** Nobody counted how many titles have it. */
        private static final int UNCOUNTED = Integer.MAX_VALUE;

        static Ask exactly(Query query) {
            return new Ask(query, Optional.empty(), UNCOUNTED, false);
        }

        Ask not() {
            return new Ask(strict, Optional.empty(), UNCOUNTED, !excluded);
        }

        /** One of these. */
        static Ask any(List<Ask> asks) {
            Query strict = should(asks.stream().map(Ask::positive).toList());
            boolean exact = asks.stream().allMatch(Ask::isExact);
            Supplier<Query> wide = () -> should(asks.stream().map(Ask::widest).toList());
            return new Ask(strict, exact ? Optional.empty() : Optional.of(wide), UNCOUNTED, false);
        }

        /** All of these. */
        static Ask all(List<Ask> asks) {
            TextQuery all = TextQuery.of(asks);
            return new Ask(all.strict, all.isExact ? Optional.empty() : Optional.of(all.wide), UNCOUNTED, false);
        }

        private boolean isExact() {
            return wide.isEmpty();
        }

        private Query widest() {
            return wide.map(Supplier::get).orElseGet(this::positive);
        }

        /** An alternative that excludes something is everything else. */
        private Query positive() {
            return excluded
                    ? new BooleanQuery.Builder()
                            .add(MatchAllDocsQuery.INSTANCE, Occur.MUST)
                            .add(strict, Occur.MUST_NOT)
                            .build()
                    : strict;
        }

        private static Query should(List<Query> alternatives) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            alternatives.forEach(query -> any.add(query, Occur.SHOULD));
            return alternatives.size() == 1 ? alternatives.getFirst() : any.build();
        }
    }

    /** All of these. */
    static TextQuery of(List<Ask> asks) {
        Combination combination = new Combination();
        asks.forEach(combination::add);
        return combination.query();
    }

    private static final class Combination {
        private final BooleanQuery.Builder all = new BooleanQuery.Builder();
        private final BooleanQuery.Builder exact = new BooleanQuery.Builder();
        private final List<Ask> some = new ArrayList<>();
        private int wanted;

        void add(Ask ask) {
            if (ask.excluded()) {
                all.add(ask.strict(), Occur.MUST_NOT);
                exact.add(ask.strict(), Occur.MUST_NOT);
                return;
            }
            wanted++;
            all.add(ask.strict(), Occur.MUST);
            if (ask.isExact()) {
                exact.add(ask.strict(), Occur.MUST);
            } else {
                some.add(ask);
            }
        }

        TextQuery query() {
            if (wanted == 0) {
                all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
            }
            Query strict = all.build();
            int half = (some.size() + 1) / 2;
            return new TextQuery(strict, () -> wide(strict, half), () -> any(strict, half), some.isEmpty());
        }

        /** One of the words; first what has half of them, as without it. */
        private Query any(Query strict, int half) {
            return new BooleanQuery.Builder()
                    .add(wide(strict, 1), Occur.MUST)
                    .add(new BoostQuery(new ConstantScoreQuery(wide(strict, half)), SECOND), Occur.SHOULD)
                    .build();
        }

        /** A word that far fewer titles have than any other is worth half of them: "Elterngeld" of "Elterngeld online beantragen". */
        private Query orRarest(Query enough) {
            List<Ask> counted = some.stream()
                    .filter(ask -> ask.titles > 0)
                    .sorted(Comparator.comparingInt(Ask::titles))
                    .toList();
            boolean rare = counted.size() > 2 && counted.getFirst().titles <= counted.get(1).titles / FAR_MORE;
            return rare
                    ? new BooleanQuery.Builder()
                            .add(enough, Occur.SHOULD)
                            .add(counted.getFirst().strict, Occur.SHOULD)
                            .add(
                                    new BoostQuery(new ConstantScoreQuery(counted.getFirst().strict), COVERED),
                                    Occur.SHOULD)
                            .build()
                    : enough;
        }

        private Query wide(Query strict, int least) {
            BooleanQuery.Builder words = new BooleanQuery.Builder();
            some.forEach(ask -> words.add(ask.widest(), Occur.SHOULD));
            BooleanQuery.Builder wide = new BooleanQuery.Builder();
            exact.build().clauses().forEach(wide::add);
            Query enough = words.setMinimumNumberShouldMatch(least).build();
            wide.add(orRarest(enough), Occur.MUST);
            wide.add(new BoostQuery(new ConstantScoreQuery(strict), FIRST), Occur.SHOULD);
            return wide.build();
        }
    }
}
