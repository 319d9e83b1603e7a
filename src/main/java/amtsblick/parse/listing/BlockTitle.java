// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.listing;

import amtsblick.german.Months;
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

    /** Numbers of documents: "Drs. 19/1234", "Vorlage BV-0815/26 (neu)". */
    private static final Pattern NUMBER = Pattern.compile(
            "(?iu)(?:(?:drucksache|drs|vorlage|antrag|anfrage|dokument|datei|nr|az)\\W{0,3}){0,2}(?:\\p{Lu}{0,4}[-/. ]?)?\\d[\\d/.–-]*(?:\\s?\\(?neu\\)?)?");

    /** Entries of archives: "März 2026 (14)". */
    private static final Pattern MONTH =
            Pattern.compile("(?iu)\\W*(?:" + Months.PATTERN + ")?\\W*(?:(?:19|20)\\d{2})\\W*(?:\\(\\d+\\)\\W*)?");

    /** A day printed inside the link, before the words. */
    private static final Pattern LEADING_DAY = Pattern.compile(
            "^[\\[(]?(?:\\p{L}{2,10},? )?\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?(?:\\d{4}|\\d{2})(?!\\d)[\\])]?[\\s:|,–-]+(?=\\S)");

    private static final int SHORTEST = 8;

    /** A name rather than a keyword. */
    private static final int LONG = 20;

    /** Longer than a headline. */
    private static final int CARD = 120;

    private BlockTitle() {}

    /**
     * The heading, else the link's own words unless they only say "more", else the longest link text, an element that is called a
     * title, the first text that is long enough for one, and at last an attribute of the link. Empty where there is none.
     */
    static String of(Block block) {
        Element link = block.link();
        return Stream.of(
                        headings(block),
                        heads(link),
                        Stream.of(words(link)),
                        block.all("a").map(BlockTitle::words).filter(text -> text.length() >= SHORTEST),
                        emphasised(block).filter(text -> text.length() >= LONG),
                        firstLong(block),
                        emphasised(block),
                        Stream.of(
                                link.attr("title"),
                                link.attr("aria-label"),
                                link.select("img").attr("alt")))
                .map(texts -> texts.filter(BlockTitle::isTitle).max(Comparator.comparingInt(String::length)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(title -> LEADING_DAY.matcher(title).replaceFirst(""))
                .orElse("");
    }

    private static boolean isTitle(String text) {
        return text.codePoints().filter(Character::isLetter).count() > 1
                && !LABEL.matcher(text).matches()
                && !NUMBER.matcher(text).matches()
                && !MONTH.matcher(text).matches();
    }

    /** A card that is one link holds title and teaser: what stands out in it, or its first words, are the title. */
    private static Stream<String> heads(Element link) {
        if (words(link).length() < CARD) {
            return Stream.empty();
        }
        Stream<Element> standsOut = link.select("strong, b, .title, [class*=title], [class*=headline]").stream();
        Stream<Element> first =
                link.children().stream().filter(child -> words(child).length() >= LONG);
        boolean several = link.select("p, div, span, strong, b").stream()
                        .filter(part -> words(part).length() >= SHORTEST)
                        .count()
                > 1;
        return Stream.concat(standsOut, first)
                .map(BlockTitle::words)
                .filter(text -> text.length() >= LONG && text.length() < CARD && several)
                .limit(1);
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
