// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.opendata;

import amtsblick.web.format.Json;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The few words of RDF that a catalogue is written in, as JSON-LD. */
final class Rdf {
    private static final String EUROPE = "http://publications.europa.eu/resource/authority/";

    private Rdf() {}

    /** What the prefixes of names stand for, in the same order at each run. */
    static ObjectNode context() {
        ObjectNode context = Json.object();
        context.put("dcat", "http://www.w3.org/ns/dcat#");
        context.put("dct", "http://purl.org/dc/terms/");
        context.put("foaf", "http://xmlns.com/foaf/0.1/");
        context.put("vcard", "http://www.w3.org/2006/vcard/ns#");
        context.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        context.put("dcatap", "http://data.europa.eu/r5r/");
        context.put("dcatde", "http://dcat-ap.de/def/dcatde/");
        return context;
    }

    static ObjectNode thing(String id, String type) {
        return Json.object().put("@id", id).put("@type", type);
    }

    /** Of a class and of the wider one that profiles ask for: nothing need be inferred. */
    static ObjectNode thing(String id, String type, String wider) {
        ObjectNode thing = Json.object().put("@id", id);
        thing.putArray("@type").add(wider).add(type);
        return thing;
    }

    /** What one may do with something, in words (a resource, not a literal). */
    static ObjectNode rights(ObjectNode text) {
        ObjectNode rights = Json.object().put("@type", "dct:RightsStatement");
        rights.set("rdfs:label", text);
        return rights;
    }

    static ObjectNode link(String id) {
        return Json.object().put("@id", id);
    }

    /** A value of one of the EU's lists. */
    static ObjectNode europe(String list, String value) {
        return link(EUROPE + list + "/" + value);
    }

    static ObjectNode text(String value, String lang) {
        return Json.object().put("@value", value).put("@language", lang);
    }

    static ObjectNode typed(String value, String type) {
        return Json.object().put("@value", value).put("@type", "xsd:" + type);
    }
}
