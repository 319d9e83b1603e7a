// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The form a German word is filed under, whatever its spelling and ending: "Foerderung" and "Förderungen", "Straße" and
 * "Strasse". "Forderung" stays another word than "Förderung", which folding umlauts alone would confuse.
 */
public final class Stems {
    /** Cut down to a beginning that no other word has. */
    private static final Pattern FOERDER = Pattern.compile("f(?:ö|oe)rder");

    /** What the light stemmer would leave apart, with the stem of the word it belongs to. */
    private static final Map<String, String> STEMS = Map.of(
            "ministerien", "ministerium",
            "ministerin", "minist",
            "ministerinnen", "minist",
            "strategisch", "strategi",
            "strategische", "strategi",
            "strategischen", "strategi",
            "strategischer", "strategi",
            "strategisches", "strategi");

    private static final StemmerOverrideFilter.StemmerOverrideMap OVERRIDES = overrides();

    private static final Analyzer TEXT = analyzer(StandardTokenizer::new, Stems::stemmed);
    private static final Analyzer WORD = analyzer(KeywordTokenizer::new, Stems::stemmed);
    private static final Analyzer BEGINNING =
            analyzer(KeywordTokenizer::new, in -> new GermanNormalizationFilter(foerder(new LowerCaseFilter(in))));

    private Stems() {}

    /** The stems of all words of a text. */
    public static List<String> of(String text) {
        return terms(TEXT, text);
    }

    /** The stem of one word. */
    public static String ofWord(String word) {
        return String.join("", terms(WORD, word));
    }

    /** The beginning of a word in the spelling of stems, but with its ending. */
    public static String ofBeginning(String beginning) {
        return String.join("", terms(BEGINNING, beginning));
    }

    /** The steps from a tokenizer to stems; each token also remembers its {@link Surface}. */
    public static TokenStream stemmed(TokenStream in) {
        TokenStream known = new StemmerOverrideFilter(new SurfaceFilter(new LowerCaseFilter(in)), OVERRIDES);
        return new GermanLightStemFilter(new GermanNormalizationFilter(foerder(known)));
    }

    private static TokenStream foerder(TokenStream in) {
        return new PatternReplaceFilter(in, FOERDER, "fördr", true);
    }

    public static Analyzer analyzer(Supplier<Tokenizer> tokenizer, UnaryOperator<TokenStream> steps) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer source = tokenizer.get();
                return new TokenStreamComponents(source, steps.apply(source));
            }

            @Override
            public int getPositionIncrementGap(String field) {
                return 100; // no phrase reaches from one value of a field into the next
            }
        };
    }

    private static List<String> terms(Analyzer analyzer, String text) {
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            List<String> terms = new ArrayList<>();
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
            return terms;
        } catch (IOException e) {
            throw new UncheckedIOException("reading a text in memory", e);
        }
    }

    private static StemmerOverrideFilter.StemmerOverrideMap overrides() {
        StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder();
        STEMS.forEach(builder::add);
        try {
            return builder.build();
        } catch (IOException e) {
            throw new UncheckedIOException("building a table in memory", e);
        }
    }

    /** Lets each token remember what it looks like before it is stemmed. */
    private static final class SurfaceFilter extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final Surface surface = addAttribute(Surface.class);

        SurfaceFilter(TokenStream input) {
            super(input);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            surface.setSurface(term.toString());
            return true;
        }
    }
}
