// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;

/**
 * From text to terms. When indexing, the parts of compounds and the names of concepts are added to the stems. When asking, a
 * word that names a concept is replaced by it, and compounds stay whole: who asks for "Digitalisierungsstrategie" does not mean
 * every strategy.
 */
public final class GermanAnalysis {
    private GermanAnalysis() {}

    public static Analyzer forIndex(Vocabulary vocabulary, Compounds compounds) {
        return Stems.analyzer(
                StandardTokenizer::new,
                in -> new RemoveDuplicatesTokenFilter(new CompoundFilter(
                        new StopWords(new FlattenGraphFilter(concepts(in, vocabulary.besideWords()))),
                        compounds,
                        vocabulary::termsOf)));
    }

    public static Analyzer forQuery(Vocabulary vocabulary) {
        return Stems.analyzer(StandardTokenizer::new, in -> new StopWords(concepts(in, vocabulary.insteadOfWords())));
    }

    /** For phrases in quotes: words as they are, without concepts. */
    public static Analyzer literal() {
        return Stems.analyzer(StandardTokenizer::new, in -> new StopWords(Stems.stemmed(in)));
    }

    private static TokenStream concepts(TokenStream in, SynonymMap map) {
        return new SynonymGraphFilter(Stems.stemmed(in), map, false);
    }

    /** Drops stop words by their surface, and only now, because names such as "Einer für Alle" are made of them. */
    private static final class StopWords extends FilteringTokenFilter {
        private static final CharArraySet STOPS = GermanAnalyzer.getDefaultStopSet();

        private final Surface surface = addAttribute(Surface.class);

        StopWords(TokenStream in) {
            super(in);
        }

        @Override
        protected boolean accept() {
            return !STOPS.contains(surface.surface());
        }
    }
}
