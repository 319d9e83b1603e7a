// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse;

import amtsblick.news.Headline;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * One repeated block of a listing: an element, or a run of siblings where the page has no element around them.
 *
 * @param link the link that leads to the article
 * @param parts the elements of the block, in order
 */
record Block(Element link, List<Element> parts) {
    private static final Set<String> FRAMES = Set.of("nav", "header", "footer", "aside");
    private static final Pattern FRAME_NAMES = Pattern.compile(
            "(^|[-_ ])(nav|navi|navigation|menu|breadcrumb|footer|sidebar|pager|pagination|social|share)([-_ ]|$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MORE = Pattern.compile(
            "(?i)^[\\[(]?(mehr|weiterlesen|weiter|more|read more|details?|lesen|zum artikel|zur (presse)?mitteilung|artikel lesen|pdf|download|[»›>→…. ]+|\\d+)[\\])]?\\b.{0,25}$");
    private static final int MOST_SIBLINGS = 6;
    private static final int SHORTEST_TITLE = 8;

    /** A date in a longer text is part of the story, not the day it was published. */
    private static final int LONGEST_DATE_TEXT = 80;

    static Block of(Element link, Element root, Set<Element> roots) {
        List<Element> parts = new ArrayList<>(List.of(root));
        boolean small = root == link || root.normalName().matches("h[1-6]|dt|p|span|strong|td|tr");
        Element sibling = root.nextElementSibling();
        while (small && sibling != null && !roots.contains(sibling) && parts.size() < MOST_SIBLINGS) {
            if (roots.stream().anyMatch(sibling.getAllElements()::contains)) {
                break;
            }
            parts.add(sibling);
            sibling = sibling.nextElementSibling();
        }
        return new Block(link, parts);
    }

    /** Whether it stands in the page's frame: navigation, header, footer, sidebar. */
    boolean isInFrame() {
        return link.parents().stream()
                .anyMatch(parent -> isFrame(parent)
                        || FRAME_NAMES
                                .matcher(parent.className() + " " + parent.id())
                                .find());
    }

    /** An article may have a header of its own; a header with many links is the page's. */
    private static boolean isFrame(Element parent) {
        return FRAMES.contains(parent.normalName())
                && parent.closest("article, main") == null
                && (!parent.normalName().equals("header")
                        || parent.select("a[href]").size() > 3);
    }

    Optional<Headline> headline(Document document) {
        Optional<URI> address = Links.resolve(
                URI.create(ListingFinder.base(Objects.requireNonNull(link.ownerDocument()), document)),
                link.attr("href"));
        String title = title();
        if (address.isEmpty() || title.isEmpty()) {
            return Optional.empty();
        }
        Optional<GermanDates.Found> date = date(document, title);
        Kicker kicker = Kicker.split(title);
        return Optional.of(new Headline(
                kicker.kicker(),
                kicker.title(),
                teaser(title),
                Links.canonical(address.get()),
                date.map(GermanDates.Found::date),
                date.map(GermanDates.Found::printed).orElse(""),
                List.of(),
                Optional.empty()));
    }

    /** The heading, else the link's own words unless they only say "more", else the longest link text, else a title attribute. */
    private String title() {
        return Stream.of(
                        headings(),
                        Stream.of(words(link)),
                        all("a").map(Block::words).filter(text -> text.length() >= SHORTEST_TITLE),
                        all("strong, b, .title, [class*=title], [class*=headline]")
                                .map(Block::words),
                        Stream.of(link.attr("title"), link.attr("aria-label")))
                .map(texts -> texts.filter(
                                text -> !text.isEmpty() && !MORE.matcher(text).matches())
                        .max(Comparator.comparingInt(String::length)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    private Stream<String> headings() {
        Stream<Element> around = Stream.ofNullable(link.closest("h1, h2, h3, h4, h5, h6"));
        Stream<Element> named = all("[itemprop=headline], [itemprop=name]");
        return Stream.of(around, named, all("h1, h2, h3, h4, h5, h6"))
                .flatMap(s -> s)
                .limit(1)
                .map(heading -> {
                    Element copy = heading.clone();
                    copy.select("small, time, .date, [class*=date], [class*=kicker]")
                            .remove();
                    String bare = words(copy);
                    return bare.isEmpty() ? words(heading) : bare;
                });
    }

    /** A machine-readable date first, then an element that is called one, then the first date in the text. */
    private Optional<GermanDates.Found> date(Document document, String title) {
        Stream<String> machine = all("time[datetime]").map(time -> time.attr("datetime"));
        Stream<String> named = all("time, [class*=date], [class*=datum], [class*=Date], [class*=meta], small")
                .map(PlainText::of);
        return Stream.of(machine, named, shortTexts(), opening(), before(), cells())
                .flatMap(s -> s)
                .filter(text -> !title.contains(text))
                .flatMap(text -> GermanDates.find(text, document.today()).stream())
                .findFirst();
    }

    /** Elements that say little else. */
    private Stream<String> shortTexts() {
        return all("*").map(Element::ownText)
                .map(PlainText::tidy)
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST_DATE_TEXT);
    }

    /** A teaser that opens with its date, "[30.06.2025] In Ahaus ..." or "Magdeburg, den 2. Januar 2006. ...". */
    private Stream<String> opening() {
        return all("*").map(Element::ownText)
                .map(PlainText::tidy)
                .map(text -> text.substring(0, Math.min(text.length(), 40)));
    }

    /** Cells and lines that are no paragraphs of a story. */
    private Stream<String> cells() {
        return all("td, dd, li, span").map(Element::ownText).map(PlainText::tidy);
    }

    /** What stands just before the block: a date in a row or heading of its own. */
    private Stream<String> before() {
        Element previous = parts.getFirst().previousElementSibling();
        return previous == null
                ? Stream.empty()
                : Stream.of(PlainText.of(previous)).filter(text -> text.length() < 60);
    }

    private String teaser(String title) {
        return all("p, .teaser, [class*=teaser], [class*=text], [class*=description], dd, td")
                .map(Block::words)
                .filter(text -> text.length() > 40 && !text.contains(title))
                .findFirst()
                .map(Teasers::of)
                .orElse("");
    }

    private Stream<Element> all(String css) {
        return parts.stream().flatMap(part -> part.select(css).stream());
    }

    private static String words(Element element) {
        return PlainText.of(element);
    }
}
