// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.listing;

import amtsblick.parse.article.ArticleParser;
import amtsblick.parse.document.Document;
import amtsblick.parse.document.HtmlPage;
import amtsblick.parse.document.Lengths;
import amtsblick.parse.document.PlainText;
import amtsblick.url.WebAddress;
import java.io.IOException;
import java.net.URI;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Where a web page says its feeds are, and what it calls itself.
 *
 * @param name the name of the site or the page, empty where it has none
 * @param language BCP 47, as the page declares it
 * @param feeds addresses that may be feeds, the likeliest first; those of comments are left out
 * @param asides those of them that say they carry something else than news: events, jobs, tenders
 */
public record PageLeads(String name, Optional<String> language, List<URI> feeds, Set<URI> asides) {
    private static final Pattern TYPE =
            Pattern.compile("(?i)application/(rss|atom|rdf)\\+xml|application/(feed\\+)?json|(text|application)/xml");

    private static final Pattern ASIDE = Pattern.compile(
            "(?i)termin|veranstaltung|events?\\b|kalender|calendar|\\bstellen|jobs?\\b|karriere|career|ausschreibung|vergabe|tenders?\\b"
                    + "|bekanntmachung|wetter|notdienst|mediathek|video|bild(er)?\\b");

    private static final Pattern NEWS =
            Pattern.compile("(?i)press|news(?!letter)|meldung|mitteilung|aktuell|nachricht");

    /** A newsroom at the agency that many bodies use: its number leads to its feed. */
    private static final Pattern PRESSEPORTAL =
            Pattern.compile("(?i)^https?://(?:www\\.)?presseportal\\.de/(blaulicht/)?nr/(\\d+)");

    /** Comments, single threads, searches and machine interfaces: they carry no announcements. */
    private static final Pattern OTHER = Pattern.compile(
            "(?i)comment|kommentar|replytocom|/wp-json/|oembed|sitemap|opensearch|/author/|podcast|\\.xsl$|\\.pdf$");

    /** Addresses of feeds as content management systems make them. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(^|[/._=-])(rss|atom|feeds?|rdf|newsfeed|rssnewsfeed|rss2)([/._=?&-]|\\d|$)|[?&]type=100(&|$)|rss\\.xml|feed\\.xml|\\.rss$|\\.atom$");

    private static final Pattern WORDS = Pattern.compile("(?i)\\b(rss|atom|newsfeeds?|web-?feeds?|feed)\\b");

    private static final int LAST = 2;

    public PageLeads {
        feeds = List.copyOf(feeds);
        asides = Set.copyOf(asides);
    }

    /** Never throws for bad input; a document that is no page has no leads. */
    public static PageLeads of(Document document) {
        try {
            org.jsoup.nodes.Document page = HtmlPage.read(document);
            Map<URI, String> feeds = feeds(page, document);
            List<URI> likeliest = feeds.keySet().stream()
                    .sorted(Comparator.comparingInt(feed -> rank(feeds.getOrDefault(feed, ""))))
                    .toList();
            Set<URI> asides = feeds.keySet().stream()
                    .filter(feed -> rank(feeds.getOrDefault(feed, "")) == LAST)
                    .collect(Collectors.toSet());
            return new PageLeads(name(page), language(page), likeliest, asides);
        } catch (IOException e) {
            return new PageLeads("", Optional.empty(), List.of(), Set.of());
        }
    }

    /** Press before what does not say, and that before events, jobs and the like. */
    private static int rank(String said) {
        return NEWS.matcher(said).find() ? 0 : ASIDE.matcher(said).find() ? LAST : 1;
    }

    /** What the page declares to feed readers comes before what it merely links; each with what is said of it. */
    private static Map<URI, String> feeds(org.jsoup.nodes.Document page, Document document) {
        Map<URI, String> feeds = new LinkedHashMap<>();
        Stream.concat(
                        page.select("link[href]").stream().filter(PageLeads::declaresFeed),
                        page.select("a[href]").stream().filter(PageLeads::looksLikeFeed))
                .filter(link -> !OTHER.matcher(link.attr("href") + " " + link.attr("title") + " " + link.text())
                        .find())
                .forEach(link -> WebAddress.resolve(HtmlPage.base(page, document), link.attr("href"))
                        .filter(address -> !address.equals(document.address()))
                        .ifPresent(address -> feeds.putIfAbsent(address, said(link, address))));
        page.select("a[href]")
                .forEach(link -> presseportal(link.attr("href")).ifPresent(address -> feeds.putIfAbsent(address, "")));
        return feeds;
    }

    private static String said(Element link, URI address) {
        return link.attr("title") + " " + link.text() + " " + address.getRawPath();
    }

    private static Optional<URI> presseportal(String href) {
        Matcher newsroom = PRESSEPORTAL.matcher(href.strip());
        return newsroom.find()
                ? Optional.of(URI.create("https://www.presseportal.de/rss/"
                        + (newsroom.group(1) == null ? "pm_" : "dienststelle_") + newsroom.group(2) + ".rss2"))
                : Optional.empty();
    }

    /** {@code rel=feed}, or an alternate of a feed's type; where the type is missing, its address must look like one. */
    private static boolean declaresFeed(Element link) {
        List<String> relations =
                List.of(link.attr("rel").strip().toLowerCase(Locale.ROOT).split("\\s+"));
        boolean typed = TYPE.matcher(link.attr("type")).find();
        boolean untyped = link.attr("type").isBlank()
                && ADDRESS.matcher(link.attr("href")).find();
        return relations.contains("feed") || relations.contains("alternate") && (typed || untyped);
    }

    private static boolean looksLikeFeed(Element link) {
        String said = link.text() + " " + link.attr("title") + " " + link.attr("aria-label") + " "
                + link.select("img").attr("alt");
        return ADDRESS.matcher(link.attr("href")).find()
                || said.length() < 80 && WORDS.matcher(said).find();
    }

    private static String name(org.jsoup.nodes.Document page) {
        return Stream.of(ArticleParser.meta(page, "og:site_name"), page.title())
                .map(PlainText::tidy)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(Lengths::name)
                .orElse("");
    }

    private static Optional<String> language(org.jsoup.nodes.Document page) {
        return Optional.of(page.select("html").attr("lang").strip().toLowerCase(Locale.ROOT))
                .map(lang -> lang.replaceFirst("[-_].*", ""))
                .filter(lang -> lang.matches("[a-z]{2,3}"));
    }
}
