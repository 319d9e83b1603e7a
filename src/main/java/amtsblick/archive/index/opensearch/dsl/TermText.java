// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.opensearch.dsl;

import java.io.IOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Terms as a text that the server makes the same terms of, each where it stood: places are parted by blanks, terms at one place by a sign,
 * which alone is a place that nothing stands at. {@code Digitale Akte der Stadt} is {@code digital¦concept akte ¦ stadt}.
 */
public final class TermText {
    /** No tokenizer leaves it in a word. */
    private static final char SIGN = '¦';

    private TermText() {}

    /** A term as the server has it. */
    public static String of(String term) {
        StringBuilder text = new StringBuilder(term.length());
        for (int i = 0; i < term.length(); i++) {
            char letter = term.charAt(i);
            text.append(Character.isWhitespace(letter) || letter == SIGN ? '_' : letter);
        }
        return text.toString();
    }

    /** All terms of a stream, which is closed. */
    static String of(TokenStream stream) throws IOException {
        try (stream) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            StringBuilder text = new StringBuilder();
            stream.reset();
            while (stream.incrementToken()) {
                add(of(term.toString()), increment.getPositionIncrement(), text);
            }
            stream.end();
            return text.toString();
        }
    }

    /** Adds a term so many places after the one before. */
    static void add(String term, int places, StringBuilder text) {
        if (places == 0 && !text.isEmpty()) {
            text.append(SIGN);
        } else {
            text.append(text.isEmpty() ? "" : " ").repeat(SIGN + " ", Math.max(0, places - 1));
        }
        text.append(term);
    }
}
