// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.opendata;

import amtsblick.web.site.WebSettings;
import amtsblick.web.words.Reader;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Who runs this installation, as a catalogue names it; by the name of the site where the operator has said nothing. */
final class DataPublisher {
    private DataPublisher() {}

    static ObjectNode agent(WebSettings settings, Reader reader) {
        return Rdf.thing(reader.absolute("/imprint#publisher"), "foaf:Organization", "foaf:Agent")
                .put("foaf:name", name(settings));
    }

    /** Where to ask: by mail where an address is known, else on the imprint. */
    static ObjectNode contact(WebSettings settings, Reader reader) {
        ObjectNode contact = Rdf.thing(reader.absolute("/imprint#contact"), "vcard:Organization", "vcard:Kind")
                .put("vcard:fn", name(settings));
        String email = settings.operator().email();
        if (!email.isEmpty()) {
            contact.set("vcard:hasEmail", Rdf.link("mailto:" + email));
        }
        contact.set("vcard:hasURL", Rdf.link(reader.absolute("/imprint")));
        return contact;
    }

    private static String name(WebSettings settings) {
        String operator = settings.operator().name();
        return operator.isEmpty() ? settings.name() : operator;
    }
}
