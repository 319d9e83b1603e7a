// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.json;

import static amtsblick.archive.json.JsonText.optional;

import amtsblick.news.Revision;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/** The JSON shape of an earlier version: a headline, and whose it was where that is another source than the item's. */
public final class RevisionJson {
    private RevisionJson() {}

    /** One line of JSON, without the time. */
    public static String write(Revision revision) {
        ObjectNode json = JsonText.MAPPER.createObjectNode();
        put(json, revision);
        return json.toString();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException where it is no JSON or lacks what a headline needs
     */
    public static Revision read(String line, Instant until) {
        return of(JsonText.tree(line), until);
    }

    static void put(ObjectNode json, Revision revision) {
        HeadlineJson.put(json, revision.headline());
        revision.by().ifPresent(name -> json.put("by", name));
    }

    static Revision of(JsonNode json, Instant until) {
        return new Revision(HeadlineJson.of(json), until, optional(json, "by"));
    }
}
