// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.analysis;

import amtsblick.german.GenderForms;
import amtsblick.german.Letters;
import amtsblick.german.RecentWords;
import amtsblick.german.Stems;
import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Makes words stems, and lets each token remember what it looked like before. */
final class StemFilter extends TokenFilter {
    private static final int REMEMBERED = 20_000;
    private static final RecentWords<Word> RECENT = new RecentWords<>(REMEMBERED, Word::of);

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Surface surface = addAttribute(Surface.class);

    private record Word(String lower, String stem) {
        static Word of(String written) {
            String lower = Letters.lower(GenderForms.neutral(Letters.composed(written)));
            return new Word(lower, Stems.of(lower));
        }
    }

    StemFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        Word word = RECENT.of(term.toString());
        surface.setSurface(word.lower);
        term.setEmpty().append(word.stem);
        return true;
    }
}
