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

/**
 * Adds to a word, at its position, what else it is found by: itself as a {@linkplain GermanAnalysis#literally literal}, what it makes with
 * those that hyphens join to it, and the stemmed parts of a compound. Parts have the offsets of their own letters, so that a
 * search for "Digitalisierung" marks just that half of "Verwaltungsdigitalisierung". All follow after all other tokens of their
 * position, because offsets must never go back.
 */
final class CompoundFilter extends TokenFilter {
    private final Function<String, List<String>> terms;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Surface surface = addAttribute(Surface.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final PositionLengthAttribute length = addAttribute(PositionLengthAttribute.class);

    private final Deque<Part> parts = new ArrayDeque<>();
    private final HeldParts held = new HeldParts();

    /** How many are still to come at the place of the word. */
    private int concepts;

    private record Part(String term, int start, int end, Surface.Stretch rest) {
        Part(String term, int start, int end) {
            this(term, start, end, Surface.Stretch.NONE);
        }
    }

    /** @param terms what a word is indexed as that is no compound itself */
    CompoundFilter(TokenStream input, Function<String, List<String>> terms) {
        super(input);
        this.terms = terms;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (concepts == 0 && !parts.isEmpty()) {
            emit(parts.removeFirst());
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        if (concepts > 0) {
            concepts--;
        } else {
            split();
            concepts = surface.named();
        }
        return true;
    }

    private void split() {
        Surface.Word word = surface.word();
        if (word.lower().isEmpty()) {
            return;
        }
        int start = offset.startOffset();
        int end = offset.endOffset();
        parts.addLast(new Part(GermanAnalysis.literally(term.toString()), start, end));
        for (Surface.Joined joined : surface.joined()) {
            List<String> whole = terms.apply(joined.word());
            whole.forEach(each -> parts.addLast(new Part(each, start, joined.end())));
            parts.addLast(new Part(GermanAnalysis.literally(whole.getFirst()), start, joined.end()));
        }
        HeldParts.Word here = new HeldParts.Word(word.lower(), start, end);
        List<HeldParts.Completed> completed = held.complete(here, surface.held(), word.parts());
        // A token whose letters were changed on the way has no offsets for its parts: they share the whole.
        boolean exact = here.isAsWritten();
        for (CompoundParts.Part part : word.parts()) {
            boolean placed = exact && part.start() >= 0;
            parts.addLast(
                    new Part(part.term(), placed ? start + part.start() : start, placed ? start + part.end() : end));
        }
        for (HeldParts.Completed each : completed) {
            terms.apply(each.word())
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
        concepts = 0;
    }
}
