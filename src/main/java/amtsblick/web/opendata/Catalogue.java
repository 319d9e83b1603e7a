// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.opendata;

import amtsblick.news.Dimension;
import amtsblick.news.label.RegionCode;
import amtsblick.web.address.Selection;
import amtsblick.web.answer.Matter;
import amtsblick.web.answer.Response;
import amtsblick.web.format.Json;
import amtsblick.web.page.Asked;
import amtsblick.web.page.PageHandler;
import amtsblick.web.site.Site;
import amtsblick.web.words.Headings;
import amtsblick.web.words.Reader;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What there is as open data: our labels of everything, the news itself, and the news of each Land, as DCAT-AP.de 3.0 in JSON-LD. */
public final class Catalogue implements PageHandler {
    static final String PATH = "/catalog.jsonld";

    private static final String TYPE = "application/ld+json; charset=utf-8";

    private final Site site;

    public Catalogue(Site site) {
        this.site = site;
    }

    /** Its address. */
    public static String path() {
        return PATH;
    }

    @Override
    public Response of(Asked asked) {
        Reader reader = asked.reader();
        ObjectNode catalogue = Rdf.thing(reader.absolute(PATH), "dcat:Catalog");
        catalogue.set("@context", Rdf.context());
        catalogue.set("dct:title", reader(reader, site.settings().name()));
        catalogue.set("dct:description", reader(reader, reader.text("data.catalogue")));
        catalogue.set("dct:publisher", DataPublisher.agent(site.settings(), reader));
        catalogue.set("foaf:homepage", Rdf.link(reader.absolute("/")));
        catalogue.set("dct:language", Rdf.europe("language", "DEU"));
        catalogue.set("dct:license", Rdf.link(Offer.FREE));
        ArrayNode datasets = catalogue.putArray("dcat:dataset");
        DatasetEntry entry = new DatasetEntry(site, reader);
        datasets.add(entry.labels());
        datasets.add(entry.news("meldungen", reader.text("data.news"), Selection.ALL, Rdf.europe("country", "DEU")));
        site.regions().codes().stream()
                .filter(code -> code.startsWith("DE-") && RegionCode.isGerman(code))
                .forEach(code -> datasets.add(land(code, entry, reader)));
        return new Response(200, TYPE, Json.bytes(catalogue)).madeOf(Matter.ARCHIVE);
    }

    private ObjectNode land(String code, DatasetEntry entry, Reader reader) {
        Selection selection = Selection.of(Dimension.REGION, code);
        String uri =
                site.territories().geocoded(List.of(code), List.of()).getFirst().uri();
        return entry.news("meldungen-" + code, Headings.of(selection, reader), selection, Rdf.link(uri));
    }

    private static ObjectNode reader(Reader reader, String text) {
        return Rdf.text(text, reader.lang().code());
    }
}
