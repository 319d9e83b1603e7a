// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.words;

import amtsblick.archive.index.analysis.ForeignAnalysis;
import amtsblick.archive.index.analysis.GermanAnalysis;
import amtsblick.archive.index.analysis.Surface;
import amtsblick.language.Tongue;
import amtsblick.news.NewsPage.Mark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * What the words of a text are filed under, remembered word by word: news uses the same words again and again, and analysing a
 * teaser costs a hundred times as much as looking its words up. A word is what stands between blanks, where no token ever reaches
 * across (Unicode annex 29); words that share a part are read together, and names of several words have to be put together by who
 * looks for them.
 */
public final class KnownWords {
    /** Of each of two generations; a word that is used again moves to the younger. */
    private static final int MOST = 20_000;

    private static final int LONGEST = 60;

    private final Analyzer forIndex;
    private final Analyzer stems = GermanAnalysis.stemmed();
    private volatile Map<String, Word> young = new ConcurrentHashMap<>();
    private volatile Map<String, Word> old = Map.of();

    /** A term and where it stands, both in letters and counted in tokens, from the beginning of its word. */
    public record Token(String term, int start, int end, int position) {}

    /**
     * @param terms all that it is indexed as: stem, concepts, parts of a compound
     * @param stems the stems of all its tokens, stop words too
     */
    public record Word(List<Token> terms, List<Token> stems) {}

    /** A word of a text, and where it begins: in letters, and counted in tokens. */
    public record Placed(Word word, int start, int position) {}

    public KnownWords(Analyzer forIndex) {
        this.forIndex = forIndex;
    }

    /** The words of a text in order. */
    public List<Placed> read(String text, Tongue tongue) {
        List<Placed> words = new ArrayList<>();
        int position = 0;
        for (Mark stretch : OpenWords.stretches(text)) {
            Word word = word(text.substring(stretch.start(), stretch.end()), tongue);
            words.add(new Placed(word, stretch.start(), position));
            position += word.stems.size();
        }
        return words;
    }

    /** The words of a text that may be wanted, in order; where they stand is told in letters only. */
    List<Placed> read(String text, Tongue tongue, Beginnings wanted) {
        if (OpenWords.maybeIn(text)) {
            return read(text, tongue);
        }
        List<Placed> words = new ArrayList<>();
        int[] end = {0};
        wanted.find(text, place -> {
            if (place >= end[0]) {
                int start = place;
                while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
                    start--;
                }
                end[0] = end(text, place);
                words.add(new Placed(word(text.substring(start, end[0]), tongue), start, 0));
            }
        });
        return words;
    }

    static int end(String text, int start) {
        int end = start;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private Word word(String letters, Tongue tongue) {
        String known = tongue == Tongue.DE ? letters : '\n' + ForeignAnalysis.field(tongue, letters);
        Word word = young.get(known);
        if (word == null) {
            word = old.get(known);
            word = word == null
                    ? new Word(tokens(forIndex, ForeignAnalysis.field(tongue, ""), letters), tokens(stems, "", letters))
                    : word;
            if (letters.length() <= LONGEST) {
                remember(known, word);
            }
        }
        return word;
    }

    private void remember(String letters, Word word) {
        if (young.size() >= MOST) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
        young.put(letters, word);
    }

    private static List<Token> tokens(Analyzer analyzer, String field, String letters) {
        try (TokenStream stream = analyzer.tokenStream(field, letters)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = stream.getAttribute(PositionIncrementAttribute.class);
            Surface surface = stream.addAttribute(Surface.class);
            List<Token> tokens = new ArrayList<>();
            int position = -1;
            stream.reset();
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset(), position));
                if (surface.rest().isThere()) {
                    tokens.add(new Token(
                            term.toString(),
                            surface.rest().start(),
                            surface.rest().end(),
                            position));
                }
            }
            stream.end();
            return List.copyOf(tokens);
        } catch (IOException e) {
            throw new UncheckedIOException("reading a text in memory", e);
        }
    }
}
