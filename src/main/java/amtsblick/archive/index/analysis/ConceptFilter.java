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
 * Puts concepts at the position of the first of the words that name them, beside those words; of several names that overlap the
 * longest counts in full, and of those within it what is no region. Lucene's SynonymGraphFilter with a FlattenGraphFilter behind it makes the same tokens,
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
    private final Deque<Named> named = new ArrayDeque<>();
    private boolean ended;
    private int start;

    /** How many words of the longest name are still to come. */
    private int inName;

    /** A word that was read before its turn. */
    private record Word(State state, char[] stem, int end) {}

    /** A concept, and where its name ends. */
    private record Named(String concept, int end) {}

    /** A name that begins at the word, and how many words it has behind that one. */
    private record Begun(ConceptNames at, int end, int more) {}

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
        inName = Math.max(0, inName - 1);
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

    private void find(ConceptNames first) throws IOException {
        start = offset.startOffset();
        List<Begun> found = begun(first);
        boolean within = inName > 0;
        for (Begun name : found) {
            if (!within && name == found.getLast()) {
                name.at.concepts().forEach(concept -> named.add(new Named(concept, name.end)));
                inName = name.more + 1;
            } else if (!within || name.more < inName) {
                name.at.within().forEach(concept -> named.add(new Named(concept, name.end)));
            }
        }
    }

    /** The names that begin at the word, shortest first. */
    private List<Begun> begun(ConceptNames first) throws IOException {
        List<Begun> found = new ArrayList<>();
        int end = offset.endOffset();
        State here = first.hasLonger() ? captureState() : null;
        ConceptNames at = first;
        for (int more = 0; at != null; more++) {
            if (!at.concepts().isEmpty()) {
                found.add(new Begun(at, end, more));
            }
            Word word = at.hasLonger() ? ahead(more) : null;
            at = word == null ? null : at.after(word.stem, word.stem.length);
            end = word == null ? end : word.end;
        }
        if (here != null) {
            restoreState(here);
        }
        return found;
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

    private void emit(Named name) {
        clearAttributes();
        term.append(name.concept);
        offset.setOffset(start, name.end);
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
