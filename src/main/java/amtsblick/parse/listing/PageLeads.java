// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.listing;

import amtsblick.parse.article.ArticleParser;
import amtsblick.parse.document.Document;
import amtsblick.parse.document.HtmlPage;
import amtsblick.parse.document.Links;
import amtsblick.parse.document.PlainText;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Where a web page says its feeds are, and what it calls itself.
 *
 * @param name the name of the site or the page, empty where it has none
 * @param language BCP 47, as the page declares it
 * @param feeds addresses that may be feeds, the likeliest first; those of comments are left out
 */
public record PageLeads(String name, Optional<String> language, List<URI> feeds) {
    private static final Pattern TYPE =
            Pattern.compile("(?i)application/(rss|atom|rdf)\\+xml|application/(feed\\+)?json|(text|application)/xml");

    /** Comments, single threads, searches and machine interfaces: they carry no announcements. */
    private static final Pattern OTHER = Pattern.compile(
            "(?i)comment|kommentar|replytocom|/wp-json/|oembed|sitemap|opensearch|/author/|podcast|\\.xsl$|\\.pdf$");

    /** Addresses of feeds as content management systems make them. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(^|[/._=-])(rss|atom|feeds?|rdf|newsfeed|rssnewsfeed|rss2)([/._=?&-]|\\d|$)|[?&]type=100(&|$)|rss\\.xml|feed\\.xml|\\.rss$|\\.atom$");

    private static final Pattern WORDS = Pattern.compile("(?i)\\b(rss|atom|newsfeeds?|web-?feeds?|feed)\\b");

    public PageLeads {
        feeds = List.copyOf(feeds);
    }

    /** Never throws for bad input; a document that is no page has no leads. */
    public static PageLeads of(Document document) {
        try {
            org.jsoup.nodes.Document page = HtmlPage.read(document);
            return new PageLeads(name(page), language(page), feeds(page, document));
        } catch (IOException e) {
            return new PageLeads("", Optional.empty(), List.of());
        }
    }

    /** What the page declares to feed readers comes before what it merely links. */
    private static List<URI> feeds(org.jsoup.nodes.Document page, Document document) {
        Set<URI> feeds = new LinkedHashSet<>();
        Stream.concat(
                        page.select("link[rel~=(?i)\\balternate\\b][href]").stream()
                                .filter(link -> TYPE.matcher(link.attr("type")).find()),
                        page.select("a[href]").stream().filter(PageLeads::looksLikeFeed))
                .filter(link -> !OTHER.matcher(link.attr("href") + " " + link.attr("title") + " " + link.text())
                        .find())
                .flatMap(link -> Links.resolve(HtmlPage.base(page, document), link.attr("href")).stream())
                .filter(address -> !address.equals(document.address()))
                .forEach(feeds::add);
        return new ArrayList<>(feeds);
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
                .orElse("");
    }

    private static Optional<String> language(org.jsoup.nodes.Document page) {
        return Optional.of(page.select("html").attr("lang").strip().toLowerCase(Locale.ROOT))
                .map(lang -> lang.replaceFirst("[-_].*", ""))
                .filter(lang -> lang.matches("[a-z]{2,3}"));
    }
}
