// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.analysis;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Words through a row of filters that all threads share. Lucene keeps such a row for each thread and field, which serves a few
 * long-lived threads; here every request has a thread of its own and would build the row anew. A row is lent to one stream and
 * comes back when that is closed; one that is never closed is just lost.
 */
final class PooledAnalyzer extends Analyzer {
    /** More rows than this are at work only while many threads are; then some are built anew. */
    private static final int KEPT = 64;

    private final UnaryOperator<TokenStream> steps;
    private final BlockingQueue<Row> idle = new ArrayBlockingQueue<>(KEPT);

    private record Row(Tokenizer words, TokenStream end) {}

    /** @param steps the filters behind the tokenizer */
    PooledAnalyzer(UnaryOperator<TokenStream> steps) {
        super(new LendingOnly());
        this.steps = steps;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Row known = idle.poll();
        Row row = known == null ? build() : known;
        return new TokenStreamComponents(text -> row.words.setReader(Joints.marked(text)), new Loan(row));
    }

    private Row build() {
        Tokenizer words = new StandardTokenizer();
        return new Row(words, steps.apply(new HyphenFilter(words)));
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return 100; // no phrase reaches from one value of a field into the next
    }

    /** One use of a row. Each has its own, so that closing it twice cannot close what somebody else was lent since. */
    private final class Loan extends TokenFilter {
        private final Row row;
        private boolean open = true;

        Loan(Row row) {
            super(row.end);
            this.row = row;
        }

        @Override
        public boolean incrementToken() throws IOException {
            return input.incrementToken();
        }

        @Override
        public void close() throws IOException {
            if (open) {
                open = false;
                super.close();
                idle.offer(row);
            }
        }
    }

    /** Remembers nothing for a thread. */
    private static final class LendingOnly extends ReuseStrategy {
        @Override
        public @Nullable TokenStreamComponents getReusableComponents(Analyzer analyzer, String field) {
            return null;
        }

        @Override
        public void setReusableComponents(Analyzer analyzer, String field, TokenStreamComponents components) {}
    }
}
