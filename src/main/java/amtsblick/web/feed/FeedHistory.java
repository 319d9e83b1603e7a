// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.feed;

import amtsblick.web.format.XmlText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Where a feed goes on (RFC 5005): its pages, which move with each new entry, and its archive, which stays.
 *
 * @param self the feed's own public address
 * @param current the address to subscribe to
 * @param next the page with older entries
 * @param previous the page with newer ones
 * @param older the newest part of the archive, or the part before this one
 * @param archived whether this is a part of the archive
 */
record FeedHistory(
        String self,
        String current,
        Optional<String> next,
        Optional<String> previous,
        Optional<String> older,
        boolean archived) {

    /** The namespace of feed history (RFC 5005, 2). */
    static final String HISTORY = "http://purl.org/syndication/history/1.0";

    /** Writes them as links of this name; and whether this is an archive. */
    void write(XmlText xml, String name, String type) throws XMLStreamException {
        for (Map.Entry<String, String> link : relations().entrySet()) {
            xml.empty(name, "rel", link.getKey(), "type", type, "href", link.getValue());
        }
        if (archived) {
            xml.empty("fh:archive");
        }
    }

    /** The addresses by relation, without its own. */
    private Map<String, String> relations() {
        Map<String, String> all = new LinkedHashMap<>();
        if (archived || !self.equals(current)) {
            all.put("current", current);
        }
        if (!archived) {
            all.put("first", current);
        }
        previous.ifPresent(address -> all.put("previous", address));
        next.ifPresent(address -> all.put("next", address));
        older.ifPresent(address -> all.put("prev-archive", address));
        return all;
    }
}
