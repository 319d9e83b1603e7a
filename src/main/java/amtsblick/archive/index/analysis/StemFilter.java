// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.analysis;

import amtsblick.german.GenderForms;
import amtsblick.german.Letters;
import amtsblick.german.Stems;
import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Makes words stems, and lets each token remember what it looked like before. */
final class StemFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Surface surface = addAttribute(Surface.class);

    StemFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String lower = Letters.lower(GenderForms.neutral(Letters.composed(term.toString())));
        surface.setSurface(lower);
        term.setEmpty().append(Stems.of(lower));
        return true;
    }
}
