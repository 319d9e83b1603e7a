// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.sitemap;

import amtsblick.news.Headline;
import amtsblick.news.PublicationDate;
import amtsblick.parse.document.Document;
import amtsblick.parse.document.Encodings;
import amtsblick.parse.document.Kicker;
import amtsblick.parse.document.Markup;
import amtsblick.parse.document.Parsed;
import amtsblick.parse.document.PlainText;
import amtsblick.parse.feed.entry.FeedDates;
import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import amtsblick.url.CanonicalLink;
import amtsblick.url.WebAddress;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Sitemaps (sitemaps.org, with Google's news extension 0.9) to headlines, by the local names of their elements, in whatever order and
 * with whatever prefixes they come. Only entries with a news title are headlines: an address alone says nothing. {@code lastmod} is a
 * hint: it orders the parts of an index and stands in for a missing publication date.
 */
public final class SitemapParser {
    /** Google's own bound for a news sitemap. */
    private static final int MOST = 1_000;

    private SitemapParser() {}

    /** Never throws for bad input. */
    public static Parsed parse(Document document) {
        String xml = Encodings.decode(document.body(), document.contentType()).text();
        org.jsoup.nodes.Document read = Jsoup.parse(Markup.wellFormed(xml), "", Parser.xmlParser());
        Optional<Element> root = read.children().stream()
                .filter(element -> isCalled(element, "urlset") || isCalled(element, "sitemapindex"))
                .findFirst();
        if (root.isEmpty()) {
            return new Parsed.Unreadable(Remark.of(RemarkCode.NO_SITEMAP));
        }
        return isCalled(root.get(), "urlset") ? headlines(root.get(), document) : parts(root.get(), document);
    }

    private static Parsed parts(Element index, Document document) {
        return new Parsed.Index(children(index, "sitemap")
                .sorted(Comparator.comparing((Element part) -> changed(part, document))
                        .reversed())
                .flatMap(part -> address(part, document).stream())
                .toList());
    }

    private static Instant changed(Element part, Document document) {
        return date(text(part, "lastmod"), document)
                .map(PublicationDate::sortInstant)
                .orElse(Instant.EPOCH);
    }

    private static Parsed headlines(Element urlset, Document document) {
        List<Element> entries = children(urlset, "url").toList();
        List<Headline> headlines = new ArrayList<>();
        int titled = 0;
        for (Element entry : entries) {
            String title = PlainText.of(text(news(entry), "title"));
            titled += title.isEmpty() ? 0 : 1;
            Optional<URI> link = address(entry, document);
            if (!title.isEmpty() && link.isPresent() && headlines.size() < MOST) {
                headlines.add(headline(entry, title, link.get(), document));
            }
        }
        return new Parsed.Headlines(
                headlines,
                Optional.empty(),
                Optional.empty(),
                notes(entries.size(), titled, Math.min(titled, MOST) - headlines.size()));
    }

    private static List<Remark> notes(int entries, int titled, int lost) {
        if (titled == 0 && entries > 0) {
            return List.of(Remark.of(RemarkCode.NO_NEWS_SITEMAP));
        }
        return lost == 0 ? List.of() : List.of(Remark.of(RemarkCode.ADDRESSES_MISSING, lost));
    }

    private static Headline headline(Element entry, String title, URI link, Document document) {
        Element news = news(entry);
        Optional<String> printed = Stream.of(text(news, "publication_date"), text(entry, "lastmod"))
                .filter(text -> date(text, document).isPresent())
                .findFirst();
        Kicker kicker = Kicker.split(title);
        return new Headline(
                kicker.kicker(),
                kicker.title(),
                "",
                CanonicalLink.withoutTracking(link),
                printed.flatMap(text -> date(text, document)),
                printed.orElse(""),
                keywords(news),
                Optional.empty());
    }

    private static List<String> keywords(Element news) {
        return Arrays.stream(text(news, "keywords").split(","))
                .map(PlainText::of)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** The element of the news extension, or the entry itself where its parts stand there. */
    private static Element news(Element entry) {
        return children(entry, "news").findFirst().orElse(entry);
    }

    /** Its own address: those of its pictures and videos stand deeper, or go by another prefix. */
    private static Optional<URI> address(Element entry, Document document) {
        return children(entry, "loc")
                .filter(loc -> !loc.normalName().matches("(image|video):.*"))
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .flatMap(text -> WebAddress.resolve(document.address(), text));
    }

    private static Optional<PublicationDate> date(String text, Document document) {
        return FeedDates.read(text, document.today());
    }

    private static String text(Element parent, String name) {
        return children(parent, name)
                .map(child -> PlainText.tidy(child.wholeText()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Stream<Element> children(Element parent, String name) {
        return parent.children().stream().filter(child -> isCalled(child, name));
    }

    private static boolean isCalled(Element element, String name) {
        String full = element.normalName();
        return full.substring(full.indexOf(':') + 1).equals(name);
    }
}
