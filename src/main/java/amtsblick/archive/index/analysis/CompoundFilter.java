// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.analysis;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Adds to a word, at its position, what else it is found by: itself as a {@linkplain GermanAnalysis#literally literal}, what it makes with
 * those that hyphens join to it, and the stemmed parts of a compound. Parts have the offsets of their own letters, so that a
 * search for "Digitalisierung" marks just that half of "Verwaltungsdigitalisierung". All follow after all other tokens of their
 * position, because offsets must never go back.
 */
final class CompoundFilter extends TokenFilter {
    private final CompoundParts known;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Surface surface = addAttribute(Surface.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final PositionLengthAttribute length = addAttribute(PositionLengthAttribute.class);

    private final Deque<Part> parts = new ArrayDeque<>();
    private final HeldParts held = new HeldParts();
    private @Nullable State waiting;
    private boolean ended;

    private record Part(String term, int start, int end, Surface.Stretch rest) {
        Part(String term, int start, int end) {
            this(term, start, end, Surface.Stretch.NONE);
        }
    }

    CompoundFilter(TokenStream input, CompoundParts known) {
        super(input);
        this.known = known;
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
        if (word.isEmpty()) {
            return;
        }
        int start = offset.startOffset();
        int end = offset.endOffset();
        parts.addLast(new Part(GermanAnalysis.literally(term.toString()), start, end));
        for (Surface.Joined joined : surface.joined()) {
            List<String> terms = known.terms(joined.word());
            terms.forEach(each -> parts.addLast(new Part(each, start, joined.end())));
            parts.addLast(new Part(GermanAnalysis.literally(terms.getFirst()), start, joined.end()));
        }
        List<CompoundParts.Part> own = known.of(word);
        HeldParts.Word here = new HeldParts.Word(word, start, end);
        List<HeldParts.Completed> whole = held.complete(here, surface.held(), own);
        // A token whose letters were changed on the way has no offsets for its parts: they share the whole.
        boolean exact = here.isAsWritten();
        for (CompoundParts.Part part : own) {
            boolean placed = exact && part.start() >= 0;
            parts.addLast(
                    new Part(part.term(), placed ? start + part.start() : start, placed ? start + part.end() : end));
        }
        for (HeldParts.Completed each : whole) {
            known.terms(each.word())
                    .forEach(name -> parts.addLast(
                            new Part(name, each.own().start(), each.own().end(), each.rest())));
        }
    }

    private void emit(Part part) {
        clearAttributes();
        term.append(part.term);
        offset.setOffset(part.start, part.end);
        surface.setRest(part.rest);
        increment.setPositionIncrement(0);
        length.setPositionLength(1);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        parts.clear();
        held.clear();
        waiting = null;
        ended = false;
    }
}
