// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.opendata;

import amtsblick.archive.Finding.Extent;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.web.address.Selection;
import amtsblick.web.site.Site;
import amtsblick.web.words.Reader;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** One dataset of the catalogue, with all forms in which it can be had. */
final class DatasetEntry {
    private static final String LABELS = "?fields=link,date,source,level,kind,regions,places,geocoding,topics,bodies";

    private static final String CSV = "text/csv";
    private static final String LINES = "application/jsonl";

    private final Site site;
    private final Reader reader;

    DatasetEntry(Site site, Reader reader) {
        this.site = site;
        this.reader = reader;
    }

    /** What we say of each item, and where it is. */
    ObjectNode labels() {
        ObjectNode dataset = dataset(
                "einordnungen", reader.text("data.labels"), reader.text("data.labels.description"), Selection.ALL);
        dataset.set("dct:spatial", Rdf.europe("country", "DEU"));
        return offered(
                dataset,
                List.of(
                        new Offer("CSV", "/api/v1/items.csv" + LABELS, "CSV", CSV, Offer.FREE),
                        new Offer("JSON Lines", "/api/v1/items.jsonl" + LABELS, "JSON", LINES, Offer.FREE)));
    }

    /** The items of a selection, as far as their publishers allow. */
    ObjectNode news(String id, String title, Selection selection, ObjectNode where) {
        ObjectNode dataset = dataset(id, title, reader.text("data.news.description"), selection);
        dataset.set("dct:spatial", where);
        return offered(
                dataset,
                List.of(
                        news("CSV", "/api/v1/items.csv", "CSV", CSV, selection),
                        news("JSON Lines", "/api/v1/items.jsonl", "JSON", LINES, selection),
                        news("RSS", "/feed.rss", "RSS", "application/rss+xml", selection),
                        news("Atom", "/feed.atom", "ATOM", "application/atom+xml", selection),
                        news("JSON Feed", "/feed.json", "JSON", "application/feed+json", selection)));
    }

    private Offer news(String name, String path, String format, String media, Selection selection) {
        return new Offer(name, reader.href(path, selection), format, media, Offer.OTHERS);
    }

    private ObjectNode dataset(String id, String title, String description, Selection selection) {
        String lang = reader.lang().code();
        ObjectNode dataset = Rdf.thing(reader.absolute(Catalogue.PATH + "#" + id), "dcat:Dataset");
        dataset.set("dct:title", Rdf.text(title, lang));
        dataset.set("dct:description", Rdf.text(description, lang));
        dataset.put("dct:identifier", id);
        dataset.set("dct:publisher", DataPublisher.agent(site.settings(), reader));
        dataset.set("dcat:contactPoint", DataPublisher.contact(site.settings(), reader));
        dataset.set("dcat:theme", Rdf.europe("data-theme", "GOVE"));
        ArrayNode keywords = dataset.putArray("dcat:keyword");
        List.of(reader.text("data.keywords").split(", ")).forEach(word -> keywords.add(Rdf.text(word, lang)));
        dataset.set("dct:language", Rdf.europe("language", "DEU"));
        dataset.set("dct:accrualPeriodicity", Rdf.europe("frequency", "CONT"));
        dataset.set("dct:accessRights", Rdf.europe("access-right", "PUBLIC"));
        dataset.set("dct:modified", Rdf.typed(modified(selection).toString(), "dateTime"));
        dataset.set("dcat:landingPage", Rdf.link(reader.absolute(reader.href("/", selection))));
        return dataset;
    }

    private ObjectNode offered(ObjectNode dataset, List<Offer> offers) {
        ArrayNode distributions = dataset.putArray("dcat:distribution");
        offers.forEach(offer -> distributions.add(offer.distribution(reader)));
        return dataset;
    }

    private Instant modified(Selection selection) {
        NewsQuery newest = selection.query().withSize(1);
        return site.finding().find(newest, Extent.ITEMS).hits().stream()
                .map(NewsPage.Hit::item)
                .map(NewsItem::firstSeen)
                .findFirst()
                .orElse(Instant.EPOCH)
                .truncatedTo(ChronoUnit.SECONDS);
    }
}
