// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.article;

import amtsblick.parse.document.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
            "time[itemprop*=datePublished], [itemprop=datePublished], time[pubdate], time.published, .entry-date,"
                    + " [class~=(?i)^pub(lish(ed)?)?[-_]?date$]";

    private static final String NAMED =
            "[class*=publish], [class*=Publish], [class*=date], [class*=Date], [class*=datum], [class*=Datum],"
                    + " [id*=date], [class*=posted], [class*=byline], [class*=timestamp], [class*=meta], [class*=info], .time, .stand";

    private static final Pattern IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?:/|-|$)");

    /** Comments, other articles and embedded posts have dates of their own. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?i)(^|[-_ ])(comments?|kommentare?|related|teasers?|cards?|recommend\\w*|sidebar|widget|embed|tweet|instagram\\w*|footer|similar|latest|recent|ticker|calendar)([-_ ]|$)");

    private static final String MAIN = "article, main, [role=main]";
    private static final int LONGEST = 200;
    private static final int NEAR = 400;

    /** The day of today in a page's head is nobody's day of publication. */
    private static final Pattern HEAD = Pattern.compile(
            "(?i)(^|[-_ ])(top(bar)?|masthead|kopf\\w*|heute|today|current-?date|header-?date|page-?header|site-?header|meta-?nav\\w*)([-_ ]|$)");

    private final org.jsoup.nodes.Document page;
    private final List<String> lines;

    DateClues(org.jsoup.nodes.Document page) {
        this.page = page;
        this.lines = Lines.of(body());
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
        return texts(inside(page.select("time")));
    }

    /** Elements in the article that are called a date or stand with the author. */
    Stream<String> named() {
        return texts(inside(page.select(NAMED)));
    }

    /** The same around the article, where today's date may stand. */
    Stream<String> around() {
        return texts(page.select("time, " + NAMED));
    }

    /** Those in the main part, where the page says which part that is. */
    private Elements inside(Elements elements) {
        boolean says = page.selectFirst(MAIN) != null;
        return says
                ? elements.stream()
                        .filter(element -> element.closest(MAIN) != null)
                        .collect(Collectors.toCollection(Elements::new))
                : elements;
    }

    /** What is printed just below the headline, or just above it. */
    List<String> nearHeadline() {
        Element headline = page.selectFirst("article h1, main h1, h1");
        String words = headline == null ? "" : PlainText.of(headline);
        int at = words.isEmpty() ? -1 : lines.indexOf(words);
        if (at < 0) {
            return List.of();
        }
        List<String> near = new ArrayList<>(within(lines.subList(at + 1, lines.size()), NEAR));
        near.addAll(within(lines.subList(0, at).reversed(), NEAR / 4));
        return near;
    }

    private static List<String> within(List<String> lines, int length) {
        List<String> near = new ArrayList<>();
        int left = length;
        for (String line : lines) {
            if (left <= 0) {
                break;
            }
            near.add(line.substring(0, Math.min(line.length(), left)));
            left -= line.length();
        }
        return near;
    }

    /** All lines of the page, where its release may say its day. */
    List<String> lines() {
        return lines;
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

    /** Anything in the footer. */
    List<String> footer() {
        return page.select("footer").stream()
                .flatMap(footer -> Lines.of(footer).stream())
                .toList();
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
                || isHead(element)
                || element.parents().stream()
                        .limit(8)
                        .anyMatch(parent -> isHead(parent)
                                || ELSEWHERE
                                        .matcher(parent.className() + " " + parent.id())
                                        .find());
    }

    /** The page's own head, not that of an article in it. */
    private static boolean isHead(Element element) {
        boolean named = element.normalName().equals("header")
                || HEAD.matcher(element.className() + " " + element.id()).find();
        return named && element.closest("article, main") == null && element.selectFirst("h1, article, main") == null;
    }

    private Element body() {
        Element copy = page.body().clone();
        copy.select("script, style, nav, footer, form, noscript, select").remove();
        copy.select("div, header, p, span, section").stream()
                .filter(element -> element.parent() != null && isHead(element))
                .toList()
                .forEach(Element::remove);
        return copy;
    }
}
