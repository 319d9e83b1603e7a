// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.feed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

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
record FeedLinks(
        String self,
        String current,
        Optional<String> next,
        Optional<String> previous,
        Optional<String> older,
        boolean archived) {

    /** The addresses by relation, without its own. */
    Map<String, String> relations() {
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
