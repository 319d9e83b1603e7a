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

/**
 * Cuts words at their hyphens, and lets each part remember what it makes with its neighbours: "Smart", which begins "SmartCity" and
 * "SmartCityStrategie", then "City", which begins "CityStrategie", then "Strategie".
 */
final class HyphenFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Surface surface = addAttribute(Surface.class);
    private final Deque<Part> waiting = new ArrayDeque<>();

    private record Part(String word, int start, List<Surface.Joined> joined) {}

    HyphenFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!waiting.isEmpty()) {
            clearAttributes();
            emit(waiting.removeFirst());
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        if (term.length() > 1) {
            release();
        }
        String word = term.toString();
        if (word.indexOf(Joints.HYPHEN) >= 0) {
            int before = increment.getPositionIncrement();
            cut(word, offset.startOffset());
            emit(waiting.removeFirst());
            increment.setPositionIncrement(before);
        }
        return true;
    }

    /** Takes the sign off that says that the word goes on elsewhere. */
    private void release() {
        int last = term.length() - 1;
        if (term.charAt(last) == Joints.HELD) {
            term.setLength(last);
            offset.setOffset(offset.startOffset(), offset.endOffset() - 1);
            surface.setHeld(Surface.Held.END);
        } else if (term.charAt(0) == Joints.HELD) {
            String word = term.subSequence(1, last + 1).toString();
            term.setEmpty().append(word);
            offset.setOffset(offset.startOffset() + 1, offset.endOffset());
            surface.setHeld(Surface.Held.BEGINNING);
        }
    }

    private void cut(String word, int start) {
        String[] parts = word.split(String.valueOf(Joints.HYPHEN));
        int from = start;
        for (int i = 0; i < parts.length; i++) {
            int end = from + parts[i].length();
            List<Surface.Joined> joined = new ArrayList<>();
            if (i + 1 < parts.length) {
                joined.add(new Surface.Joined(parts[i] + parts[i + 1], end + 1 + parts[i + 1].length()));
            }
            if (i == 0 && parts.length > 2) {
                joined.add(new Surface.Joined(String.join("", parts), start + word.length()));
            }
            waiting.addLast(new Part(parts[i], from, joined));
            from = end + 1;
        }
    }

    private void emit(Part part) {
        term.setEmpty().append(part.word);
        offset.setOffset(part.start, part.start + part.word.length());
        surface.setJoined(part.joined);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting.clear();
    }
}
