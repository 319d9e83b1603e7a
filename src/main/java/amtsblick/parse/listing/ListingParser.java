// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.listing;

import amtsblick.news.Headline;
import amtsblick.parse.date.GermanDates;
import amtsblick.parse.document.DayDoubts;
import amtsblick.parse.document.Document;
import amtsblick.parse.document.HtmlPage;
import amtsblick.parse.document.HubLink;
import amtsblick.parse.document.Kicker;
import amtsblick.parse.document.Parsed;
import amtsblick.parse.document.PlainText;
import amtsblick.parse.document.Teasers;
import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import amtsblick.url.CanonicalLink;
import amtsblick.url.WebAddress;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Selector.SelectorParseException;

/** Listing pages to headlines, by the CSS selectors of the source. */
public final class ListingParser {
    private ListingParser() {}

    public static Parsed.Read parse(Document document, Selectors selectors) {
        try {
            org.jsoup.nodes.Document page = HtmlPage.read(document);
            Elements blocks = page.select(selectors.item());
            PageDays days = PageDays.of(page, document.today());
            List<RowDays.Row> rows = new ArrayList<>();
            for (Element block : blocks) {
                row(block, selectors, document, days).ifPresent(rows::add);
            }
            List<Headline> headlines = DayDoubts.marked(RowDays.addressed(
                    RowDays.complete(rows, days).stream()
                            .map(RowDays.Row::headline)
                            .toList(),
                    document.today()));
            Optional<URI> next = selectors
                    .next()
                    .flatMap(css -> Optional.ofNullable(page.selectFirst(css)))
                    .flatMap(a -> WebAddress.resolve(HtmlPage.base(page, document), a.attr("href")));
            return new Parsed.Headlines(
                    headlines,
                    next,
                    Optional.empty(),
                    HubLink.of(page, document),
                    "",
                    notes(blocks, headlines, selectors));
        } catch (SelectorParseException e) {
            return new Parsed.Unreadable(Remark.of(RemarkCode.BAD_SELECTOR, e));
        } catch (IOException e) {
            return new Parsed.Unreadable(Remark.of(RemarkCode.BAD_PAGE, e));
        }
    }

    private static Optional<RowDays.Row> row(Element block, Selectors selectors, Document document, PageDays days) {
        Optional<Element> link = selectors
                .link()
                .or(selectors::title)
                .flatMap(css -> pick(block, css))
                .flatMap(ListingParser::anchor)
                .or(() -> anchor(block));
        Optional<URI> address = link.flatMap(a ->
                WebAddress.resolve(HtmlPage.base(Objects.requireNonNull(a.ownerDocument()), document), a.attr("href")));
        String title = selectors
                .title()
                .map(css -> titleText(block, css, selectors))
                .filter(t -> !t.isEmpty())
                .or(() -> link.map(PlainText::of))
                .orElse("");
        if (title.isEmpty() || address.isEmpty()) {
            return Optional.empty();
        }
        String dateText = selectors.date().map(css -> text(block, css)).orElseGet(() -> PlainText.of(block));
        Optional<GermanDates.Found> date = GermanDates.find(dateText, document.today(), days.order());
        Kicker split = Kicker.split(title);
        Optional<String> kicker =
                selectors.kicker().map(css -> text(block, css)).filter(k -> !k.isEmpty());
        Headline headline = new Headline(
                kicker.or(split::kicker),
                kicker.isPresent() ? title : split.title(),
                selectors.teaser().map(css -> Teasers.of(text(block, css))).orElse(""),
                CanonicalLink.withoutTracking(address.get()),
                date.map(GermanDates.Found::date),
                date.map(GermanDates.Found::printed).orElse(""),
                List.of(),
                Optional.empty());
        Element dated = selectors.date().flatMap(css -> pick(block, css)).orElse(block);
        return Optional.of(new RowDays.Row(new Block(link.orElseThrow(), List.of(dated), Optional.empty()), headline));
    }

    private static Optional<Element> anchor(Element element) {
        return Optional.ofNullable(
                element.hasAttr("href")
                        ? element
                        : Optional.ofNullable(element.selectFirst("a[href]"))
                                .orElseGet(() -> element.closest("a[href]")));
    }

    private static Optional<Element> pick(Element block, String css) {
        return Selectors.isItself(css)
                ? Optional.of(block)
                : Optional.ofNullable(block.selectFirst(Selectors.element(css)));
    }

    /** The title without a date or kicker that the page prints inside the same heading. */
    private static String titleText(Element block, String css, Selectors selectors) {
        Optional<Element> title = pick(block, css).filter(_ -> !css.contains("@"));
        if (title.isEmpty()) {
            return text(block, css);
        }
        Element copy = title.get().clone();
        Stream.of(selectors.date(), selectors.kicker())
                .flatMap(Optional::stream)
                .filter(inner -> !Selectors.isItself(inner) && !inner.equals(css) && !inner.contains("@"))
                .forEach(inner -> copy.select(inner).stream()
                        .filter(element -> element != copy)
                        .forEach(Element::remove));
        return PlainText.of(copy);
    }

    /** The text or, with {@code @name}, the attribute that a selector leads to; empty where it leads nowhere. */
    private static String text(Element block, String css) {
        Matcher attribute = Pattern.compile("@([\\w-]+)$").matcher(css);
        return pick(block, css)
                .map(e -> attribute.find() ? PlainText.tidy(e.attr(attribute.group(1))) : PlainText.of(e))
                .orElse("");
    }

    private static List<Remark> notes(Elements blocks, List<Headline> headlines, Selectors selectors) {
        if (blocks.isEmpty()) {
            return List.of(Remark.of(RemarkCode.SELECTOR_IDLE, selectors.item()));
        }
        List<Remark> notes = new ArrayList<>(DayDoubts.of(headlines));
        int lost = blocks.size() - headlines.size();
        if (lost > 0) {
            notes.addFirst(Remark.of(RemarkCode.BLOCKS_DROPPED, lost));
        }
        return notes;
    }
}
