// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.listing;

import amtsblick.news.Headline;
import amtsblick.parse.document.Document;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The one entry of a listing that has but one today, as at the start of a year: nothing repeats, so it must look like an entry by itself:
 * a title of some length, a link, and a printed date in one small block outside the page's frame.
 */
final class SingleBlock {
    private static final Set<String> BLOCKS = Set.of("article", "li", "tr", "div", "section", "dl", "a");
    private static final int SHORTEST_TITLE = 20;
    private static final int LONGEST_BLOCK = 1_500;

    private SingleBlock() {}

    static Optional<Headline> find(org.jsoup.nodes.Document page, Document document, PageDays days) {
        return page.select("a[href]:not([href^=#])").stream()
                .flatMap(link -> around(link, document, days).stream())
                .findFirst();
    }

    /** The smallest block around the link that makes a dated headline. */
    private static Optional<Headline> around(Element link, Document document, PageDays days) {
        return Stream.concat(Stream.of(link), link.parents().stream())
                .filter(element -> BLOCKS.contains(element.normalName()))
                .takeWhile(element -> element.text().length() <= LONGEST_BLOCK)
                .map(element -> Block.single(link, element))
                .filter(block -> !block.isInFrame())
                .flatMap(block -> block.headline(document, days, false).stream())
                .filter(headline ->
                        headline.date().isPresent() && headline.fullTitle().length() >= SHORTEST_TITLE)
                .findFirst();
    }
}
