// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.listing;

import amtsblick.news.Headline;
import amtsblick.parse.date.GermanDates;
import amtsblick.parse.document.Document;
import amtsblick.parse.document.HtmlPage;
import amtsblick.parse.document.Kicker;
import amtsblick.parse.document.PlainText;
import amtsblick.parse.document.Teasers;
import amtsblick.url.CanonicalLink;
import amtsblick.url.WebAddress;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
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
 * @param lead what stands in a row of its own above it and belongs to no other block
 */
record Block(Element link, List<Element> parts, Optional<Element> lead) {
    private static final Set<String> FRAMES = Set.of("nav", "header", "footer", "aside");
    private static final Pattern FRAME_NAMES = Pattern.compile(
            "(^|[-_ ])(nav|navi|navigation|menu|breadcrumb|footer|sidebar|pager|pagination|social|share)([-_ ]|$)",
            Pattern.CASE_INSENSITIVE);
    private static final int SHORTEST_TEASER = 40;
    private static final int LONGEST_DATE_LINE = 70;
    private static final int MOST_SIBLINGS = 6;
    private static final int MOST_ROWS = 40;

    /**
     * The block around a link.
     *
     * @param root the widest element that holds this link of the listing alone
     * @param roots those of all its blocks
     * @param datesLead whether the page prints each date in a row of its own before the block
     */
    static Block of(Element link, Element root, Set<Element> roots, boolean datesLead) {
        List<Element> parts = new ArrayList<>(List.of(root));
        boolean small = root == link || root.normalName().matches("h[1-6]|dt|p|span|strong|td|tr");
        Element sibling = root.nextElementSibling();
        while (small && sibling != null && !roots.contains(sibling) && parts.size() < MOST_SIBLINGS) {
            if (roots.stream().anyMatch(sibling.getAllElements()::contains) || datesLead && BlockDate.isDate(sibling)) {
                break;
            }
            parts.add(sibling);
            sibling = sibling.nextElementSibling();
        }
        boolean own = !small || datesLead || root.normalName().equals("tr");
        return new Block(link, parts, own ? lead(root) : Optional.empty());
    }

    /** The block of a link that stands alone on its page. */
    static Block single(Element link, Element root) {
        return new Block(link, List.of(root), lead(root));
    }

    /** A row with a link is another headline's, but for its cells that reach down to this one ({@code rowspan}). */
    private static Optional<Element> lead(Element root) {
        int below = 1;
        for (Element row = root.previousElementSibling();
                row != null && below <= MOST_ROWS && root.normalName().equals("tr");
                below++) {
            int reach = below;
            Optional<Element> cell = row.children().stream()
                    .filter(td ->
                            td.attr("rowspan").matches("\\d{1,3}") && Integer.parseInt(td.attr("rowspan")) > reach)
                    .findFirst();
            if (cell.isPresent()) {
                return cell;
            }
            row = row.previousElementSibling();
        }
        return Optional.ofNullable(root.previousElementSibling())
                .filter(row -> !row.normalName().equals("a") && row.selectFirst("a[href]") == null);
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

    /**
     * The headline of this block; empty where it has no address or no title.
     *
     * @param days what the page says of all days
     * @param prose whether a date may stand anywhere in a longer text
     */
    Optional<Headline> headline(Document document, PageDays days, boolean prose) {
        Optional<URI> address = WebAddress.resolve(
                HtmlPage.base(Objects.requireNonNull(link.ownerDocument()), document), link.attr("href"));
        String title = BlockTitle.of(this);
        if (address.isEmpty() || title.isEmpty()) {
            return Optional.empty();
        }
        Optional<GermanDates.Found> date = BlockDate.of(this, title, prose, days);
        Kicker kicker = Kicker.split(title);
        return Optional.of(new Headline(
                kicker.kicker(),
                kicker.title(),
                teaser(title),
                CanonicalLink.withoutTracking(address.get()),
                date.map(GermanDates.Found::date),
                date.map(GermanDates.Found::printed).orElse(""),
                List.of(),
                Optional.empty()));
    }

    private String teaser(String title) {
        return all("p, .teaser, [class*=teaser], [class*=text], [class*=description], dd, td, a > span, a > div")
                .map(PlainText::of)
                .filter(text -> text.length() > SHORTEST_TEASER && !text.contains(title) && !isDateLine(text))
                .findFirst()
                .map(Teasers::of)
                .orElse("");
    }

    /** "Veröffentlicht am 01.10.2026, Pressemitteilung" tells nothing of the article. */
    private static boolean isDateLine(String text) {
        return text.length() <= LONGEST_DATE_LINE
                && GermanDates.find(text, LocalDate.MAX.minusDays(2)).isPresent();
    }

    /** What the selector finds in any of its parts, in the page's order. */
    Stream<Element> all(String css) {
        return parts.stream().flatMap(part -> part.select(css).stream());
    }
}
