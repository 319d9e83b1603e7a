// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.listing;

import amtsblick.parse.document.PlainText;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What a block of a listing is called: its heading, or whatever comes closest to one. */
final class BlockTitle {
    /** Words on links that name no article: "more", a page of the pager, a number, a file. */
    private static final Pattern LABEL = Pattern.compile(
            "(?i)^\\W*((mehr|weiterlesen|weiter|more|read more|details?|lesen|zum artikel|zur (presse)?mitteilung|artikel lesen|pdf|download"
                    + "|next|previous|nächste|vorherige|zurück|older|newer)\\b.{0,25}|[»›>→«‹<←…. ]+|[\\d/.,: -]+)$");

    private static final int SHORTEST = 8;

    /** A name rather than a keyword. */
    private static final int LONG = 20;

    private BlockTitle() {}

    /**
     * The heading, else the link's own words unless they only say "more", else the longest link text, an element that is called a
     * title, the first text that is long enough for one, and at last an attribute of the link. Empty where there is none.
     */
    static String of(Block block) {
        Element link = block.link();
        return Stream.of(
                        headings(block),
                        Stream.of(words(link)),
                        block.all("a").map(BlockTitle::words).filter(text -> text.length() >= SHORTEST),
                        emphasised(block).filter(text -> text.length() >= LONG),
                        firstLong(block),
                        emphasised(block),
                        Stream.of(
                                link.attr("title"),
                                link.attr("aria-label"),
                                link.select("img").attr("alt")))
                .map(texts -> texts.filter(
                                text -> !text.isBlank() && !LABEL.matcher(text).matches())
                        .max(Comparator.comparingInt(String::length)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    private static Stream<String> headings(Block block) {
        Stream<Element> around = Stream.ofNullable(block.link().closest("h1, h2, h3, h4, h5, h6"));
        Stream<Element> named = block.all("[itemprop=headline], [itemprop=name]");
        return Stream.of(around, named, block.all("h1, h2, h3, h4, h5, h6"))
                .flatMap(elements -> elements)
                .limit(1)
                .map(heading -> {
                    Element copy = heading.clone();
                    copy.select("small, time, .date, [class*=date], [class*=kicker]")
                            .remove();
                    String bare = words(copy);
                    return bare.isEmpty() ? words(heading) : bare;
                });
    }

    private static Stream<String> emphasised(Block block) {
        return block.all("strong, b, .title, [class*=title], [class*=headline]").map(BlockTitle::words);
    }

    /** Where the link is a number or an icon, the title stands before it in plain text, as in tables of documents. */
    private static Stream<String> firstLong(Block block) {
        return block.all("*")
                .map(Element::ownText)
                .map(PlainText::tidy)
                .filter(text -> text.length() >= LONG)
                .limit(1);
    }

    private static String words(Element element) {
        return PlainText.of(element);
    }
}
