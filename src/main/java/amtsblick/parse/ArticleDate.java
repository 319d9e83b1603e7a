// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse;

import amtsblick.news.PublicationDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The day an article was published, from what the page says, the most reliable first: structured data, meta elements,
 * {@code <time>}, elements that are called a date, the address, and at last the first date in the text.
 */
final class ArticleDate {
    private static final Pattern JSON_PUBLISHED =
            Pattern.compile("\"(?:datePublished|dateCreated|uploadDate)\"\\s*:\\s*\"([^\"]{8,40})\"");

    private static final List<String> META = List.of(
            "article:published_time",
            "og:published_time",
            "article:published",
            "og:article:published_time",
            "datePublished",
            "date",
            "dc.date",
            "dc.date.issued",
            "dcterms.date",
            "dcterms.created",
            "dcterms.issued",
            "DC.Date",
            "sailthru.date",
            "publication_date",
            "pubdate",
            "publish-date",
            "publish_date",
            "cXenseParse:recs:publishtime",
            "parsely-pub-date",
            "last-modified",
            "article:modified_time",
            "og:updated_time",
            "dcterms.modified",
            "date.modified");

    private static final String TIMES =
            "time[itemprop*=datePublished], time[pubdate], time.published, .entry-date, time[datetime]";

    private static final String NAMED =
            "[itemprop=datePublished], [class*=publish], [class*=Publish], [class*=date], [class*=Date],"
                    + " [class*=datum], [class*=Datum], [id*=date], [class*=posted], [class*=byline], [class*=meta], [class*=info], .time";

    private static final Pattern LABEL = Pattern.compile(
            "(?i)(veröffentlicht|erstellt|publiziert|pressemitteilung|stand|datum|published|posted|erschienen|vom|online seit)[^\\n]{0,40}");

    private static final Pattern IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?:/|-|$)");

    private ArticleDate() {}

    static Optional<PublicationDate> of(org.jsoup.nodes.Document page, LocalDate today) {
        Function<String, Optional<PublicationDate>> read = text -> GermanDates.read(text, today);
        return Stream.of(
                        json(page),
                        META.stream().map(name -> ArticleParser.meta(page, name)),
                        texts(page, TIMES),
                        address(page),
                        texts(page, NAMED),
                        labelled(page),
                        Stream.of(PlainText.of(body(page))))
                .flatMap(texts -> texts)
                .filter(text -> !text.isBlank())
                .flatMap(text -> read.apply(text).stream())
                .findFirst();
    }

    private static Stream<String> json(org.jsoup.nodes.Document page) {
        return page.select("script[type*=json]").stream().map(Element::data).flatMap(data -> {
            Matcher published = JSON_PUBLISHED.matcher(data);
            return published.find() ? Stream.of(published.group(1)) : Stream.empty();
        });
    }

    /** The machine-readable part of an element where it has one, else its words. */
    private static Stream<String> texts(org.jsoup.nodes.Document page, String css) {
        return page.select(css).stream()
                .filter(element -> element.closest("footer, nav, aside, .comments, #comments, .related") == null)
                .flatMap(element -> Stream.of(
                        element.attr("datetime"), element.attr("content"), element.attr("title"), element.text()))
                .filter(text -> text.length() < 200);
    }

    private static Stream<String> address(org.jsoup.nodes.Document page) {
        return page.select("link[rel=canonical][href], meta[property=og:url]").stream()
                .map(e -> e.hasAttr("href") ? e.attr("href") : e.attr("content"))
                .map(IN_ADDRESS::matcher)
                .filter(Matcher::find)
                .map(m -> String.format(Locale.ROOT, "%s-%2s-%2s", m.group(1), m.group(2), m.group(3))
                        .replace(' ', '0'));
    }

    private static Stream<String> labelled(org.jsoup.nodes.Document page) {
        return LABEL.matcher(body(page).wholeText()).results().map(result -> result.group());
    }

    private static Element body(org.jsoup.nodes.Document page) {
        Element copy = page.body().clone();
        copy.select("script, style, nav, footer, aside, header form, noscript").remove();
        return copy;
    }
}
