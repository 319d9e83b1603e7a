// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.analysis;

import amtsblick.german.Letters;
import amtsblick.german.RecentWords;
import amtsblick.language.Tongue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * From text in English, French and Italian to terms, by Lucene's light stemmers. The terms of each language begin with a sign of
 * their own, so that an English hall is no German Halle although both have the stem "hall". Nothing is split, and no word is left out:
 * an English "die" is no article. Names of concepts stand beside the words as in German.
 */
public final class ForeignAnalysis {
    /** The tokenizer leaves none of these in a word. */
    private static final Map<Tongue, String> SIGNS = Map.of(Tongue.EN, "~", Tongue.FR, "^", Tongue.IT, "|");

    private static final int REMEMBERED = 10_000;

    private static final CharArraySet ITALIAN_ARTICLES = new CharArraySet(
            List.of(
                    "l", "un", "d", "dell", "all", "dall", "nell", "sull", "coll", "quell", "quest", "c", "s", "m", "t",
                    "v", "n"),
            true);

    private static final Map<Tongue, RecentWords<String>> STEMS = new EnumMap<>(Map.of(
            Tongue.EN,
            stems(words -> new KStemFilter(new EnglishPossessiveFilter(words))),
            Tongue.FR,
            stems(words -> new FrenchLightStemFilter(new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES))),
            Tongue.IT,
            stems(words -> new ItalianLightStemFilter(new ElisionFilter(words, ITALIAN_ARTICLES)))));

    private ForeignAnalysis() {}

    /** What a word in whatever letters is indexed as in an item of this language. */
    public static String term(Tongue tongue, String word) {
        return sign(tongue) + stem(tongue, Letters.lower(Letters.composed(word)));
    }

    /** What a word may be indexed as in items of other languages than German. */
    public static List<String> terms(String word) {
        return Tongue.FOREIGN.stream().map(tongue -> term(tongue, word)).toList();
    }

    /** What the terms of words begin with that begin so, as far as their ending is no part of it. */
    public static String beginning(Tongue tongue, String beginning) {
        StringBuilder bare = new StringBuilder(sign(tongue));
        Letters.lower(Letters.composed(beginning)).chars().forEach(c -> bare.append(Letters.bare((char) c)));
        return bare.toString();
    }

    private static String sign(Tongue tongue) {
        return Objects.requireNonNull(SIGNS.get(tongue));
    }

    private static String stem(Tongue tongue, String lower) {
        return Objects.requireNonNull(STEMS.get(tongue)).of(lower);
    }

    /** For indexing: reads what {@link #field} marks in its language, all else in German. */
    static Analyzer forIndex(Concepts concepts, Analyzer german) {
        Map<Tongue, Analyzer> foreign = new EnumMap<>(Tongue.class);
        for (Tongue tongue : Tongue.FOREIGN) {
            foreign.put(
                    tongue,
                    new PooledAnalyzer(in -> new RemoveDuplicatesTokenFilter(new CompoundFilter(
                            new WordFilter(new ConceptFilter(new StemFilter(in), concepts.besideWords()), tongue),
                            word -> List.of(term(tongue, word))))));
        }
        return new Chosen(german, foreign);
    }

    /** For words in a row. */
    static Map<Tongue, Analyzer> inRow() {
        Map<Tongue, Analyzer> rows = new EnumMap<>(Tongue.class);
        Tongue.FOREIGN.forEach(tongue ->
                rows.put(tongue, new PooledAnalyzer(in -> new WordFilter(new StemFilter(in), tongue))));
        return rows;
    }

    /** The name by which the analyzer for the index knows a field of an item of this language. */
    public static String field(Tongue tongue, String name) {
        return tongue == Tongue.DE ? name : sign(tongue) + name;
    }

    private static RecentWords<String> stems(UnaryOperator<TokenStream> steps) {
        return new RecentWords<>(REMEMBERED, word -> stem(word, steps));
    }

    private static String stem(String word, UnaryOperator<TokenStream> steps) {
        KeywordTokenizer whole = new KeywordTokenizer();
        whole.setReader(new StringReader(word));
        try (TokenStream stream = new ASCIIFoldingFilter(steps.apply(whole))) {
            stream.reset();
            return stream.incrementToken()
                    ? stream.getAttribute(CharTermAttribute.class).toString()
                    : word;
        } catch (IOException e) {
            throw new UncheckedIOException("reading a text in memory", e);
        }
    }

    /** Chooses by the sign before the name of a field. */
    private static final class Chosen extends DelegatingAnalyzerWrapper {
        private final Analyzer german;
        private final Map<Tongue, Analyzer> foreign;

        Chosen(Analyzer german, Map<Tongue, Analyzer> foreign) {
            super(PER_FIELD_REUSE_STRATEGY);
            this.german = german;
            this.foreign = foreign;
        }

        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            for (Map.Entry<Tongue, Analyzer> each : foreign.entrySet()) {
                if (field.startsWith(sign(each.getKey()))) {
                    return each.getValue();
                }
            }
            return german;
        }
    }

    /** Puts the stem of its language in the place of the German one; what stands for a concept stays. */
    private static final class WordFilter extends TokenFilter {
        private final Tongue tongue;
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final Surface surface = addAttribute(Surface.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private int start;

        WordFilter(TokenStream input, Tongue tongue) {
            super(input);
            this.tongue = tongue;
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            String word = surface.word().lower();
            start = Math.max(start, offset.startOffset());
            if (!word.isEmpty()) {
                term.setEmpty().append(term(tongue, word));
                start += elided(word);
            }
            offset.setOffset(start, Math.max(start, offset.endOffset()));
            return true;
        }

        /** How many letters an article takes that is written in one with its word: two in "l'administration". */
        private int elided(String word) {
            int rest = Math.max(word.indexOf('\''), word.indexOf('’')) + 1;
            boolean exact = word.length() == offset.endOffset() - offset.startOffset();
            boolean isArticle = exact && rest > 0 && stem(tongue, word).equals(stem(tongue, word.substring(rest)));
            return isArticle && rest < word.length() ? rest : 0;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            start = 0;
        }
    }
}
