// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.analysis;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Adds the stemmed parts of compounds at the position of the compound, each with the offsets of its own letters, so that a search
 * for "Digitalisierung" marks just that half of "Verwaltungsdigitalisierung". Parts follow after all other tokens of their
 * position, because offsets must never go back.
 */
final class CompoundFilter extends TokenFilter {
    private static final int SHORTEST_PART = 3;

    private final Compounds compounds;
    private final Function<String, List<String>> terms;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Surface surface = addAttribute(Surface.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final PositionLengthAttribute length = addAttribute(PositionLengthAttribute.class);

    private final Deque<Part> parts = new ArrayDeque<>();
    private @Nullable State waiting;
    private boolean ended;

    private record Part(String term, int start, int end) {}

    /** @param terms what a part is indexed as */
    CompoundFilter(TokenStream input, Compounds compounds, Function<String, List<String>> terms) {
        super(input);
        this.compounds = compounds;
        this.terms = terms;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (waiting == null && !ended) {
            if (!input.incrementToken()) {
                ended = true;
            } else if (parts.isEmpty() || increment.getPositionIncrement() == 0) {
                split();
                return true;
            } else {
                waiting = captureState();
            }
        }
        if (!parts.isEmpty()) {
            emit(parts.removeFirst());
            return true;
        }
        if (waiting == null) {
            return false;
        }
        restoreState(waiting);
        waiting = null;
        split();
        return true;
    }

    private void split() {
        String word = surface.surface();
        List<String> found = word.length() < 2 * SHORTEST_PART ? List.of() : compounds.split(word);
        if (found.size() < 2) {
            return;
        }
        // A token whose letters were changed on the way has no offsets for its parts: they share the whole.
        boolean exact = offset.endOffset() - offset.startOffset() == word.length();
        int from = 0;
        for (String part : found) {
            int at = exact ? word.indexOf(part, from) : -1;
            if (part.length() >= SHORTEST_PART) {
                int start = at < 0 ? offset.startOffset() : offset.startOffset() + at;
                int end = at < 0 ? offset.endOffset() : start + part.length();
                terms.apply(part).forEach(term -> parts.addLast(new Part(term, start, end)));
            }
            from = at < 0 ? from : at + part.length();
        }
    }

    private void emit(Part part) {
        clearAttributes();
        term.append(part.term);
        offset.setOffset(part.start, part.end);
        increment.setPositionIncrement(0);
        length.setPositionLength(1);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        parts.clear();
        waiting = null;
        ended = false;
    }
}
