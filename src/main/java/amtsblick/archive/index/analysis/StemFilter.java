// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.analysis;

import amtsblick.german.GenderForms;
import amtsblick.german.Letters;
import amtsblick.german.RecentWords;
import amtsblick.german.Stems;
import amtsblick.german.StopWords;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Makes words stems, and lets each token remember what it looked like before. */
final class StemFilter extends TokenFilter {
    private static final int REMEMBERED = 20_000;
    private static final RecentWords<Surface.Word> RECENT = recent(REMEMBERED, _ -> List.of());

    private final RecentWords<Surface.Word> words;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Surface surface = addAttribute(Surface.class);

    /** For questions, which keep compounds whole. */
    StemFilter(TokenStream input) {
        this(input, RECENT);
    }

    StemFilter(TokenStream input, RecentWords<Surface.Word> words) {
        super(input);
        this.words = words;
    }

    /** Remembers words with their parts. */
    static RecentWords<Surface.Word> recent(int most, Function<String, List<CompoundParts.Part>> parts) {
        return new RecentWords<>(most, written -> {
            String lower = Letters.lower(GenderForms.neutral(Letters.composed(written)));
            return new Surface.Word(lower, Stems.of(lower), StopWords.contains(lower), parts.apply(lower));
        });
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        Surface.Word word = words.of(term.toString());
        surface.setWord(word);
        term.setEmpty().append(word.stem());
        return true;
    }
}
