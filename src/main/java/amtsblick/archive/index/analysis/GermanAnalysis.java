// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.analysis;

import amtsblick.german.RecentWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * From text to terms. When indexing, the parts of compounds and the names of concepts are added to the stems. When asking, a
 * word that names a concept is replaced by it, and compounds stay whole: who asks for "Digitalisierungsstrategie" does not mean
 * every strategy.
 */
public final class GermanAnalysis {
    /** More than of questions: the words of the last thousand items. */
    private static final int REMEMBERED = 30_000;

    private static final Analyzer STEMS = new PooledAnalyzer(StemFilter::new);

    private GermanAnalysis() {}

    static Analyzer forIndex(Concepts concepts, CompoundParts parts) {
        RecentWords<Surface.Word> words = StemFilter.recent(REMEMBERED, parts::of);
        return new PooledAnalyzer(in -> new RemoveDuplicatesTokenFilter(new CompoundFilter(
                new StopFilter(new ConceptFilter(new StemFilter(in, words), concepts.besideWords())), parts::terms)));
    }

    static Analyzer forQuery(Concepts concepts) {
        return new PooledAnalyzer(
                in -> new StopFilter(new SynonymGraphFilter(new StemFilter(in), concepts.insteadOfWords(), false)));
    }

    /** For words in a row, which may be parts of compounds; without concepts. */
    static Analyzer inRow() {
        return new PooledAnalyzer(in -> new StopFilter(new StemFilter(in)));
    }

    /** For phrases in quotes: just the words themselves, no compounds and no concepts. */
    static Analyzer literal() {
        return new PooledAnalyzer(in -> new LiteralFilter(new StopFilter(new StemFilter(in))));
    }

    /** The term of a word that stands there itself, and not only as a part of another; the tokenizer leaves no quote in a word. */
    static String literally(String stem) {
        return '"' + stem;
    }

    /** From text to the stems of all its words, stop words too. */
    public static Analyzer stemmed() {
        return STEMS;
    }

    /** The stems of all words of a text. */
    static List<String> stems(String text) {
        try (TokenStream stream = STEMS.tokenStream("", text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            List<String> stems = new ArrayList<>();
            stream.reset();
            while (stream.incrementToken()) {
                stems.add(term.toString());
            }
            stream.end();
            return stems;
        } catch (IOException e) {
            throw new UncheckedIOException("reading a text in memory", e);
        }
    }

    /** Drops stop words by their surface, and only now, because names such as "Einer für Alle" are made of them. */
    private static final class StopFilter extends FilteringTokenFilter {
        private final Surface surface = addAttribute(Surface.class);

        StopFilter(TokenStream in) {
            super(in);
        }

        @Override
        protected boolean accept() {
            return !surface.word().isStop();
        }
    }

    private static final class LiteralFilter extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        LiteralFilter(TokenStream in) {
            super(in);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            String stem = term.toString();
            term.setEmpty().append(literally(stem));
            return true;
        }
    }
}
