// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.opendata;

import amtsblick.web.words.Reader;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A form in which a dataset can be had.
 *
 * @param name in words
 * @param path its address here
 * @param format as the EU's list of file types names it
 * @param media its media type
 * @param license as DCAT-AP.de's list of licences names it
 */
record Offer(String name, String path, String format, String media, String license) {
    /** Our labels are anybody's. */
    static final String FREE = "http://dcat-ap.de/def/licenses/cc-zero";

    /** Titles and excerpts are their publishers'. */
    static final String OTHERS = "http://dcat-ap.de/def/licenses/other-closed";

    ObjectNode distribution(Reader reader) {
        String address = reader.absolute(path);
        ObjectNode distribution = Rdf.thing(address, "dcat:Distribution");
        distribution.set("dct:title", Rdf.text(name, reader.lang().code()));
        distribution.set("dcat:accessURL", Rdf.link(address));
        distribution.set("dcat:downloadURL", Rdf.link(address));
        distribution.set("dct:format", Rdf.europe("file-type", format));
        distribution.set("dcat:mediaType", Rdf.link("https://www.iana.org/assignments/media-types/" + media));
        distribution.set("dct:license", Rdf.link(license));
        distribution.set("dcatap:availability", Rdf.europe("planned-availability", "AVAILABLE"));
        String rights = license.equals(FREE) ? "data.rights.labels" : "data.rights.news";
        distribution.set(
                "dct:rights",
                Rdf.rights(Rdf.text(reader.text(rights), reader.lang().code())));
        return distribution;
    }
}
