// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.discovery;

import amtsblick.archive.Finding;
import amtsblick.archive.Finding.Extent;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.news.Span;
import amtsblick.source.Source;
import amtsblick.web.answer.Matter;
import amtsblick.web.answer.Response;
import amtsblick.web.format.XmlText;
import amtsblick.web.page.Asked;
import amtsblick.web.problem.Problems;
import amtsblick.web.register.Register;
import amtsblick.web.site.Site;
import amtsblick.web.site.Walk;
import amtsblick.web.words.Reader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/**
 * All readable addresses for search engines (sitemaps.org): in one file, or an index of one file for the pages and one for the items of each month
 * where a file would have more than it may.
 */
public final class Sitemap {
    /** As many addresses as a file may have. */
    private static final int MOST = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String TYPE = "application/xml; charset=utf-8";
    private static final String PAGES = "seiten";

    private final Site site;
    private final Problems problems;
    private final Supplier<List<String>> named;
    private final int most;

    /** @param named the paths of pages beside items, sources and registers */
    public Sitemap(Site site, Problems problems, Supplier<List<String>> named) {
        this(site, problems, named, MOST);
    }

    Sitemap(Site site, Problems problems, Supplier<List<String>> named, int most) {
        this.site = site;
        this.problems = problems;
        this.named = named;
        this.most = most;
    }

    /** An address, and when it last changed where that is known. */
    private record Place(String path, Optional<Instant> changed) {}

    /** All of it, or the index. */
    public Response all(Asked asked) {
        List<Place> pages = pages();
        if (site.finding().size() + pages.size() > most) {
            return index(asked.reader());
        }
        return file(Stream.concat(pages.stream(), items(NewsQuery.ALL).stream()).toList(), asked.reader());
    }

    /** The file of this name that the index has. */
    public Response part(Asked asked) {
        String name = asked.name().replaceFirst("\\.xml$", "");
        if (name.equals(PAGES)) {
            return file(pages(), asked.reader());
        }
        try {
            YearMonth month = YearMonth.parse(name);
            return file(items(NewsQuery.ALL.withSpan(Span.of(month))), asked.reader());
        } catch (DateTimeException e) {
            return problems.missing(asked, "error.page");
        }
    }

    private List<Place> pages() {
        Stream<String> paths = Stream.of(
                        named.get().stream(),
                        Stream.of(Register.values()).map(Register::path),
                        site.sources().enabled().stream().map(Source::id).map(id -> "/sources/" + id))
                .flatMap(some -> some);
        return paths.distinct().map(path -> new Place(path, Optional.empty())).toList();
    }

    private List<Place> items(NewsQuery query) {
        List<Place> places = new ArrayList<>();
        Walk walk = new Walk(site.finding(), query, Optional.empty());
        for (List<NewsItem> some = walk.next(); !some.isEmpty() && places.size() < most; some = walk.next()) {
            some.forEach(item -> places.add(new Place("/item/" + item.id(), changed(item))));
        }
        return places;
    }

    private static Optional<Instant> changed(NewsItem item) {
        return item.undated()
                ? Optional.empty()
                : Stream.of(
                                Optional.of(item.firstSeen()),
                                item.state().changed(),
                                item.state().withdrawn())
                        .flatMap(Optional::stream)
                        .max(Instant::compareTo);
    }

    private Response index(Reader reader) {
        NewsPage page = Finding.whole(site.finding().find(NewsQuery.ALL.withSize(1), Extent.FACETS));
        List<Place> files = Stream.concat(
                        Stream.of(PAGES),
                        page.facets().months().entrySet().stream()
                                .filter(month -> month.getValue() > 0)
                                .map(month -> month.getKey().toString()))
                .map(name -> new Place("/sitemap/" + name + ".xml", Optional.empty()))
                .toList();
        return written("sitemapindex", "sitemap", files, reader);
    }

    private static Response file(List<Place> places, Reader reader) {
        return written("urlset", "url", places, reader);
    }

    private static Response written(String root, String element, List<Place> places, Reader reader) {
        byte[] body = XmlText.document(xml -> {
            xml.start(root, "xmlns", NAMESPACE);
            for (Place place : places) {
                write(xml, element, place, reader);
            }
            xml.end();
        });
        return new Response(200, TYPE, body).madeOf(Matter.ARCHIVE);
    }

    private static void write(XmlText xml, String element, Place place, Reader reader) throws XMLStreamException {
        xml.start(element).text("loc", reader.absolute(place.path()));
        if (place.changed().isPresent()) {
            xml.text(
                    "lastmod",
                    place.changed().get().truncatedTo(ChronoUnit.SECONDS).toString());
        }
        xml.end();
    }
}
