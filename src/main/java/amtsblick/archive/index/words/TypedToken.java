// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * A stem or concept, and the stretch of the text it was read from.
 *
 * @param typed the words of that stretch
 */
record TypedToken(String term, String typed, int start, int end) {
    /** Those of a text, in its order. */
    static List<TypedToken> in(String text, Analyzer analyzer) {
        List<TypedToken> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                int start = offset.startOffset();
                int end = offset.endOffset();
                tokens.add(new TypedToken(term.toString(), text.substring(start, end), start, end));
            }
            stream.end();
            return tokens;
        } catch (IOException e) {
            throw new UncheckedIOException("reading a text in memory", e);
        }
    }
}
