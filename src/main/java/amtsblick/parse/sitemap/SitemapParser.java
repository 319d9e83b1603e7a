// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.sitemap;

import amtsblick.news.Headline;
import amtsblick.news.PublicationDate;
import amtsblick.parse.date.GermanDates;
import amtsblick.parse.document.Document;
import amtsblick.parse.document.Kicker;
import amtsblick.parse.document.Links;
import amtsblick.parse.document.Parsed;
import amtsblick.parse.document.PlainText;
import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * Sitemaps (sitemaps.org, with Google's news extension 0.9) to headlines. Only entries with a news title are any: an address alone says
 * nothing. {@code lastmod} is a hint: it orders the parts of an index and stands in for a missing publication date.
 */
public final class SitemapParser {
    /** Google's own bound for a news sitemap. */
    private static final int MOST = 1_000;

    private SitemapParser() {}

    /** Never throws for bad input. */
    public static Parsed parse(Document document) {
        SiteMapParser parser = new SiteMapParser(false, true);
        parser.enableExtension(Extension.NEWS);
        try {
            AbstractSiteMap read = parser.parseSiteMap(
                    "text/xml", document.body(), document.address().toURL());
            return read instanceof SiteMapIndex index ? parts(index) : headlines((SiteMap) read, document.today());
        } catch (UnknownFormatException | IOException | IllegalArgumentException e) {
            return new Parsed.Unreadable(Remark.of(RemarkCode.BAD_SITEMAP, e));
        }
    }

    private static Parsed parts(SiteMapIndex index) {
        return new Parsed.Index(index.getSitemaps().stream()
                .sorted(Comparator.comparing(SitemapParser::changed).reversed())
                .flatMap(part -> Links.resolve(
                        URI.create("http://localhost/"), part.getUrl().toString())
                        .stream())
                .toList());
    }

    private static Date changed(AbstractSiteMap part) {
        return Optional.ofNullable(part.getLastModified()).orElse(new Date(0));
    }

    private static Parsed headlines(SiteMap sitemap, LocalDate today) {
        List<Headline> headlines = new ArrayList<>();
        for (SiteMapURL entry : sitemap.getSiteMapUrls()) {
            headline(entry, today).filter(_ -> headlines.size() < MOST).ifPresent(headlines::add);
        }
        List<Remark> notes = headlines.isEmpty() && !sitemap.getSiteMapUrls().isEmpty()
                ? List.of(Remark.of(RemarkCode.NO_NEWS_SITEMAP))
                : List.of();
        return new Parsed.Headlines(headlines, Optional.empty(), Optional.empty(), notes);
    }

    private static Optional<Headline> headline(SiteMapURL entry, LocalDate today) {
        Optional<NewsAttributes> news = news(entry);
        String title = news.map(NewsAttributes::getTitle).map(PlainText::of).orElse("");
        Optional<URI> link =
                Links.resolve(URI.create("http://localhost/"), entry.getUrl().toString());
        if (title.isEmpty() || link.isEmpty()) {
            return Optional.empty();
        }
        Optional<PublicationDate> date = news.map(NewsAttributes::getPublicationDateTime)
                .or(() -> Optional.ofNullable(entry.getLastModified())
                        .map(changed -> changed.toInstant().atZone(ZoneOffset.UTC)))
                .map(SitemapParser::date)
                .filter(found -> GermanDates.isCredible(found.day(), today));
        Kicker kicker = Kicker.split(title);
        return Optional.of(new Headline(
                kicker.kicker(),
                kicker.title(),
                "",
                Links.canonical(link.get()),
                date,
                date.map(found -> found.day().toString()).orElse(""),
                List.of(),
                Optional.empty()));
    }

    /** Midnight in UTC is what the library makes of a day without a time. */
    private static PublicationDate date(ZonedDateTime time) {
        boolean day =
                time.getOffset().equals(ZoneOffset.UTC) && time.toLocalTime().equals(LocalTime.MIDNIGHT);
        return day ? PublicationDate.ofDay(time.toLocalDate()) : PublicationDate.ofInstant(time.toInstant());
    }

    private static Optional<NewsAttributes> news(SiteMapURL entry) {
        ExtensionMetadata[] found = entry.getAttributesForExtension(Extension.NEWS);
        return found == null || found.length == 0 ? Optional.empty() : Optional.of((NewsAttributes) found[0]);
    }
}
