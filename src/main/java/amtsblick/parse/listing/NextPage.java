// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.listing;

import amtsblick.news.Headline;
import amtsblick.url.CanonicalLink;
import amtsblick.url.WebAddress;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Finds the link to the next page of a listing. */
final class NextPage {
    private static final Pattern WORDS = Pattern.compile(
            "(?i)^\\W*(nächste[rns]?( seite| einträge| meldungen)?|vorwärts|weiter|next( page)?|ältere( beiträge| meldungen| einträge| artikel)?|older( posts| entries)?|folgende seite|[›»>→]+)\\W*$");
    private static final Pattern NAMES =
            Pattern.compile("(^|[-_ ])(next|forward|weiter|naechste|older)([-_ ]|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGER = Pattern.compile(
            "(^|[-_ ])(pager|paging|pagination|paginator|page-?nav\\w*|seitennavigation|blaettern|blättern|browse(box)?|nav-links|navigation)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PICTURE = Pattern.compile(
            "(^|[-_ .])(next|weiter|vor|forward|rechts|right|naechste|older)([-_ .]|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TURNS =
            Pattern.compile("(?i)(?:[?&](?:page|seite|p|start|offset|pg|s)=|/(?:page|seite)/)\\d+");

    /** Outside a pager these lead into an article or nowhere. */
    private static final Pattern AMBIGUOUS = Pattern.compile("(?i)\\W*(weiter|next|vorwärts)?\\W*");

    /** Pagers are terse. */
    private static final int LONGEST = 40;

    private NextPage() {}

    static Optional<URI> find(org.jsoup.nodes.Document page, URI base, List<Headline> listing) {
        return Stream.of(
                        page.select("link[rel~=(?i)\\bnext\\b][href], a[rel~=(?i)\\bnext\\b][href]").stream(),
                        page.select("a[href]").stream()
                                .filter(link -> link.text().length() <= LONGEST)
                                .filter(NextPage::saysNext),
                        nextNumber(page).stream())
                .flatMap(links -> links)
                .filter(link -> !link.attr("href").startsWith("#"))
                .flatMap(link -> WebAddress.resolve(base, link.attr("href")).stream())
                .filter(address -> listing.stream()
                        .noneMatch(headline -> CanonicalLink.of(headline.link()).equals(CanonicalLink.of(address))))
                .findFirst();
    }

    private static boolean saysNext(Element link) {
        boolean inPager = link.parents().stream()
                .limit(5)
                .anyMatch(p -> PAGER.matcher(p.className() + " " + p.id()).find());
        String names = link.className() + " "
                + (link.parent() == null ? "" : link.parent().className());
        return Stream.of(
                                link.text(),
                                link.attr("title"),
                                link.attr("aria-label"),
                                link.select("img").attr("alt"))
                        .map(String::strip)
                        .anyMatch(text -> WORDS.matcher(text).matches()
                                && (inPager || !AMBIGUOUS.matcher(text).matches()))
                || inPager && NAMES.matcher(names).find()
                || link.text().isBlank()
                        && (inPager || turns(link))
                        && PICTURE.matcher(picture(link)).find();
    }

    /** The address of a page of the listing has a number at its end. */
    private static boolean turns(Element link) {
        return TURNS.matcher(link.attr("href")).find();
    }

    /** What a picture is called that stands for words: file, symbol, font. */
    private static String picture(Element link) {
        return link.select("img, svg, use, i, span").stream()
                .map(icon -> icon.attr("src").replaceFirst(".*/", "") + " "
                        + icon.attr("href").replaceFirst(".*#", "") + " "
                        + icon.attr("xlink:href").replaceFirst(".*#", "") + " " + icon.className())
                .collect(Collectors.joining(" "));
    }

    /** In a row of page numbers: the one after the number that is no link. */
    private static Optional<Element> nextNumber(org.jsoup.nodes.Document page) {
        return page.select("a[href]:not([href^=#])").stream()
                .filter(link -> link.text().strip().equals("2"))
                .filter(link -> link.parents().stream()
                                .limit(5)
                                .anyMatch(p -> PAGER.matcher(p.className() + " " + p.id())
                                        .find())
                        || looksLikeNumbers(link))
                .min(Comparator.comparingInt(link -> Objects.requireNonNull(link.attr("href"))
                        .toLowerCase(Locale.ROOT)
                        .length()));
    }

    private static boolean looksLikeNumbers(Element link) {
        Element row = link.parent() == null || link.parent().parent() == null
                ? link
                : link.parent().parent();
        return row.select("a").stream()
                        .filter(a -> a.text().strip().matches("\\d{1,3}"))
                        .count()
                >= 2;
    }
}
