// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.listing;

import amtsblick.parse.date.PartialDay;
import amtsblick.parse.document.PlainText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The calendar leaf of a block: a day in elements of its own, in any markup, whole or without its year. */
final class BlockLeaf {
    private static final int LONGEST = 40;
    private static final int LONGEST_PIECE = 15;
    private static final int MOST_PIECES = 4;

    private BlockLeaf() {}

    /** The leaf that says most; empty where the block has none. */
    static Optional<PartialDay> of(Block block) {
        Stream<String> inside = block.all("*").flatMap(BlockLeaf::texts);
        Stream<String> rows = pieces(block.parts());
        Stream<String> above = block.lead().stream().map(BlockLeaf::joined);
        return Stream.of(inside, rows, above)
                .flatMap(texts -> texts)
                .flatMap(text -> PartialDay.read(text).stream())
                .max(Comparator.comparingInt(BlockLeaf::pieces));
    }

    private static int pieces(PartialDay day) {
        return (day.year() > 0 ? 1 : 0) + (day.month() > 0 ? 2 : 0);
    }

    /** The element as one, and neighbours in it. */
    private static Stream<String> texts(Element element) {
        Stream<String> whole = isShort(element, LONGEST) ? Stream.of(joined(element)) : Stream.empty();
        Stream<String> own = Stream.of(PlainText.tidy(element.ownText()));
        return Stream.of(whole, own, pieces(element.children())).flatMap(texts -> texts);
    }

    /** Two to four short neighbours, joined. */
    private static Stream<String> pieces(List<Element> neighbours) {
        List<String> runs = new ArrayList<>();
        for (int from = 0; from < neighbours.size(); from++) {
            for (int to = from;
                    to < Math.min(neighbours.size(), from + MOST_PIECES) && isShort(neighbours.get(to), LONGEST_PIECE);
                    to++) {
                if (to > from) {
                    runs.add(neighbours.subList(from, to + 1).stream()
                            .map(BlockLeaf::joined)
                            .collect(Collectors.joining(" ")));
                }
            }
        }
        return runs.stream();
    }

    private static boolean isShort(Element element, int longest) {
        return element.text().length() <= longest;
    }

    /** With a blank between its pieces, which markup alone may keep apart. */
    private static String joined(Element element) {
        return PlainText.tidy(element.selectStream("*")
                .flatMap(inner -> inner.textNodes().stream())
                .map(TextNode::text)
                .collect(Collectors.joining(" ")));
    }
}
