// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.article;

import amtsblick.parse.document.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** The places of a page that may tell when it was published, each as the texts found there, the likeliest first. */
final class DateClues {
    private static final List<String> PUBLISHED =
            List.of("article:published_time", "og:article:published_time", "og:published_time", "article:published");

    private static final List<String> META = List.of(
            "date",
            "dc.date",
            "dc.date.issued",
            "dcterms.date",
            "dcterms.created",
            "dcterms.issued",
            "sailthru.date",
            "publication_date",
            "datePublished",
            "pubdate",
            "publish-date",
            "publish_date",
            "cXenseParse:recs:publishtime",
            "parsely-pub-date",
            "ob:date");

    private static final List<String> MODIFIED = List.of(
            "last-modified",
            "article:modified_time",
            "og:updated_time",
            "dcterms.modified",
            "date.modified",
            "dateModified");

    private static final Pattern JSON_PUBLISHED =
            Pattern.compile("\"(?:datePublished|dateCreated)\"\\s*:\\s*\"([^\"]{8,40})\"");

    /** What content management systems leave in scripts, escaped or not. */
    private static final Pattern SCRIPT = Pattern.compile(
            "(?i)[\"'](?:published_?(?:at|date)?|first_?publish\\w*|publish(?:ing)?_?date|cmsPublishingDate|created_?at)\\\\?[\"']\\s*:\\s*\\\\?[\"']([^\"'\\\\]{8,40})");

    private static final String TIMES =
            "time[itemprop*=datePublished], [itemprop=datePublished], time[pubdate], time.published, .entry-date";

    private static final String NAMED =
            "[class*=publish], [class*=Publish], [class*=date], [class*=Date], [class*=datum], [class*=Datum],"
                    + " [id*=date], [class*=posted], [class*=byline], [class*=timestamp], [class*=meta], [class*=info], .time, .stand";

    private static final Pattern LABEL = Pattern.compile(
            "(?i)(veröffentlicht|erstellt|publiziert|pressemitteilung|stand|datum|published|posted|erschienen|vom|online seit|wurde am)[^\\n]{0,40}");

    private static final Pattern IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?:/|-|$)");

    /** Comments, other articles and embedded posts have dates of their own. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?i)(^|[-_ ])(comments?|kommentare?|related|teasers?|cards?|recommend\\w*|sidebar|widget|embed|tweet|instagram\\w*|footer|similar|latest|recent|ticker|calendar)([-_ ]|$)");

    private static final int LONGEST = 200;
    private static final int NEAR = 400;

    private final org.jsoup.nodes.Document page;

    DateClues(org.jsoup.nodes.Document page) {
        this.page = page;
    }

    /** What the page tells social networks. */
    Stream<String> published() {
        return PUBLISHED.stream().map(name -> ArticleParser.meta(page, name));
    }

    /** schema.org in JSON-LD. */
    Stream<String> json() {
        return page.select("script[type*=json]").stream()
                .map(Element::data)
                .flatMap(data -> JSON_PUBLISHED.matcher(data).results())
                .map(result -> result.group(1))
                .limit(1);
    }

    /** Dublin Core and its like. */
    Stream<String> meta() {
        return META.stream().map(name -> ArticleParser.meta(page, name));
    }

    /** Elements that say they are the date of publication. */
    Stream<String> marked() {
        return texts(page.select(TIMES));
    }

    /** {@code <time>} in the article. */
    Stream<String> times() {
        return texts(page.select("time"));
    }

    /** Elements that are called a date or stand with the author. */
    Stream<String> named() {
        return texts(page.select(NAMED));
    }

    /** What is printed just below the headline, or just above it. */
    Stream<String> nearHeadline() {
        Element headline = page.selectFirst("article h1, main h1, h1");
        if (headline == null) {
            return Stream.empty();
        }
        String text = body().wholeText();
        int at = text.indexOf(headline.text());
        if (at < 0) {
            return Stream.empty();
        }
        int end = at + headline.text().length();
        return Stream.of(
                text.substring(end, Math.min(text.length(), end + NEAR)),
                text.substring(Math.max(0, at - NEAR / 4), at));
    }

    /** After words such as "veröffentlicht am". */
    Stream<String> labelled() {
        return LABEL.matcher(body().wholeText()).results().map(result -> result.group());
    }

    /** The day in the address. */
    Stream<String> address() {
        return page.select("link[rel=canonical][href], meta[property=og:url]").stream()
                .map(e -> e.hasAttr("href") ? e.attr("href") : e.attr("content"))
                .map(IN_ADDRESS::matcher)
                .filter(Matcher::find)
                .map(m -> String.format(Locale.ROOT, "%s-%2s-%2s", m.group(1), m.group(2), m.group(3))
                        .replace(' ', '0'));
    }

    /** When it was changed last, where nothing says when it was published. */
    Stream<String> modified() {
        return MODIFIED.stream().map(name -> ArticleParser.meta(page, name));
    }

    /** Data for scripts. */
    Stream<String> scripts() {
        return page.select("script").stream()
                .map(Element::data)
                .flatMap(data -> SCRIPT.matcher(data).results())
                .map(result -> result.group(1))
                .limit(1);
    }

    /** Anything in the text, and at last in the footer. */
    Stream<String> text() {
        return Stream.of(
                PlainText.of(body()),
                PlainText.of(page.select("footer, [class*=footer]").text()));
    }

    /** The machine-readable part of an element where it has one, else its words. */
    private static Stream<String> texts(Elements elements) {
        return elements.stream()
                .filter(element -> !isElsewhere(element))
                .flatMap(element -> Stream.of(
                        element.attr("datetime"), element.attr("content"), element.attr("title"), element.text()))
                .filter(text -> text.length() < LONGEST);
    }

    private static boolean isElsewhere(Element element) {
        return element.closest("footer, nav, aside, blockquote") != null
                || element.parents().stream()
                        .limit(8)
                        .anyMatch(parent -> ELSEWHERE
                                .matcher(parent.className() + " " + parent.id())
                                .find());
    }

    private Element body() {
        Element copy = page.body().clone();
        copy.select("script, style, nav, footer, form, noscript, select").remove();
        return copy;
    }
}
