// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.words;

import java.util.ArrayList;
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
 * @param isExact whether there is nothing wider
 */
public record TextQuery(Query strict, Supplier<Query> wide, boolean isExact) {
    /** Above any sum of weights, so that what has all words comes before what has some. */
    private static final float FIRST = 1000;

    /**
     * One word, phrase or pattern.
     *
     * @param wide what may stand in for it; nothing for what was typed with quotes or signs, which is never left out
     */
    record Ask(Query strict, Optional<Supplier<Query>> wide, boolean excluded, boolean or) {
        private boolean isExact() {
            return wide.isEmpty();
        }

        private Query widest() {
            return wide.map(Supplier::get).orElse(strict);
        }
    }

    /** All of these; neighbours that are joined by "or" count as one. */
    static TextQuery of(List<Ask> asks) {
        Combination combination = new Combination();
        for (int i = 0; i < asks.size(); ) {
            int end = i + 1;
            while (end < asks.size() && asks.get(end).or()) {
                end++;
            }
            combination.add(asks.subList(i, end));
            i = end;
        }
        return combination.query();
    }

    private static final class Combination {
        private final BooleanQuery.Builder all = new BooleanQuery.Builder();
        private final BooleanQuery.Builder exact = new BooleanQuery.Builder();
        private final List<List<Ask>> some = new ArrayList<>();
        private int wanted;

        void add(List<Ask> alternatives) {
            Query strict = any(alternatives.stream().map(Ask::strict).toList());
            if (alternatives.getFirst().excluded()) {
                all.add(strict, Occur.MUST_NOT);
                exact.add(strict, Occur.MUST_NOT);
                return;
            }
            wanted++;
            all.add(strict, Occur.MUST);
            if (alternatives.stream().allMatch(Ask::isExact)) {
                exact.add(strict, Occur.MUST);
            } else {
                some.add(alternatives);
            }
        }

        TextQuery query() {
            if (wanted == 0) {
                all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
            }
            Query strict = all.build();
            return new TextQuery(strict, () -> wide(strict), some.isEmpty());
        }

        private Query wide(Query strict) {
            BooleanQuery.Builder words = new BooleanQuery.Builder();
            for (List<Ask> alternatives : some) {
                words.add(any(alternatives.stream().map(Ask::widest).toList()), Occur.SHOULD);
            }
            int half = (some.size() + 1) / 2;
            exact.add(words.setMinimumNumberShouldMatch(half).build(), Occur.MUST);
            exact.add(new BoostQuery(new ConstantScoreQuery(strict), FIRST), Occur.SHOULD);
            return exact.build();
        }

        private static Query any(List<Query> alternatives) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            alternatives.forEach(query -> any.add(query, Occur.SHOULD));
            return alternatives.size() == 1 ? alternatives.getFirst() : any.build();
        }
    }
}
