// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.analysis;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Puts concepts at the position of the first of the words that name them, beside those words; of several names that begin at one word the
 * longest counts, and names do not overlap. Lucene's SynonymGraphFilter with a FlattenGraphFilter behind it makes the same tokens,
 * but copies every token on the way, which was a third of what analysing an item cost; here words are copied only where a
 * name of several words may begin.
 */
final class ConceptFilter extends TokenFilter {
    private final ConceptNames names;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

    private final Surface surface = addAttribute(Surface.class);

    private final List<Word> ahead = new ArrayList<>();
    private final Deque<String> named = new ArrayDeque<>();
    private boolean ended;
    private int start;
    private int end;
    private int inName;

    /** A word that was read before its turn. */
    private record Word(State state, char[] stem, int end) {}

    ConceptFilter(TokenStream input, ConceptNames names) {
        super(input);
        this.names = names;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!named.isEmpty()) {
            emit(named.removeFirst());
            return true;
        }
        if (!next()) {
            return false;
        }
        if (inName > 0) {
            inName--;
            return true;
        }
        ConceptNames begun = names.after(term.buffer(), term.length());
        if (begun != null) {
            find(begun);
            surface.setNamed(named.size());
        }
        return true;
    }

    private boolean next() throws IOException {
        if (!ahead.isEmpty()) {
            restoreState(ahead.removeFirst().state);
            return true;
        }
        ended = ended || !input.incrementToken();
        return !ended;
    }

    private void find(ConceptNames begun) throws IOException {
        start = offset.startOffset();
        found(begun, offset.endOffset(), 0);
        if (!begun.hasLonger()) {
            return;
        }
        State here = captureState();
        ConceptNames at = begun;
        for (int more = 0; at != null && at.hasLonger(); more++) {
            Word word = ahead(more);
            at = word == null ? null : at.after(word.stem, word.stem.length);
            if (at != null && word != null) {
                found(at, word.end, more + 1);
            }
        }
        restoreState(here);
    }

    private void found(ConceptNames at, int where, int more) {
        if (!at.concepts().isEmpty()) {
            named.clear();
            named.addAll(at.concepts());
            end = where;
            inName = more;
        }
    }

    /** The word so many places ahead; null behind the last. */
    private @Nullable Word ahead(int place) throws IOException {
        while (ahead.size() <= place && !ended) {
            ended = !input.incrementToken();
            if (!ended) {
                char[] stem = term.toString().toCharArray();
                ahead.add(new Word(captureState(), stem, offset.endOffset()));
            }
        }
        return ahead.size() > place ? ahead.get(place) : null;
    }

    private void emit(String concept) {
        clearAttributes();
        term.append(concept);
        offset.setOffset(start, end);
        increment.setPositionIncrement(0);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        ahead.clear();
        named.clear();
        ended = false;
        inName = 0;
    }
}
