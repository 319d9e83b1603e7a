// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.json;

import static amtsblick.archive.json.JsonText.optional;
import static amtsblick.archive.json.JsonText.optionally;
import static amtsblick.archive.json.JsonText.parsed;
import static amtsblick.archive.json.JsonText.putText;
import static amtsblick.archive.json.JsonText.text;

import amtsblick.news.ItemState;
import amtsblick.news.NewsItem;
import amtsblick.news.Revision;
import amtsblick.news.Rights;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The one JSON shape of an item: in exports, and as what an engine stores. Written out by hand, so that renaming a record's
 * component never changes what lies on disk. What is empty is left out; keys that are not known are skipped when reading.
 *
 * <pre>{@code
 * {"id":"0k3…","title":"…","kicker":"Thüringen","teaser":"…","link":"https://…","date":"2025-06-30",
 *  "regions":[{"value":"DE-TH","rule":"kicker-state","words":["Thüringen"]}],"level":{…},"kind":{…},"rules":"1",
 *  "source":"kommune21","sourceName":"Kommune21","language":"de","rights":"snippet","firstSeen":"2025-06-30T08:00:00Z",
 *  "revisions":[{"until":"…","title":"…","link":"…"}],"changed":"…","withdrawn":"…"}
 * }</pre>
 */
public final class ItemJson {
    private ItemJson() {}

    /** One line of JSON. */
    public static String write(NewsItem item) {
        return tree(item).toString();
    }

    /** The same as a tree, for answers that embed items. */
    public static ObjectNode tree(NewsItem item) {
        ObjectNode json = JsonText.MAPPER.createObjectNode();
        json.put("id", item.id());
        HeadlineJson.put(json, item.headline());
        LabelsJson.put(json, item.labels());
        json.put("source", item.source());
        json.put("sourceName", item.sourceName());
        json.put("language", item.language());
        json.put("rights", item.rights().id());
        json.put("firstSeen", item.firstSeen().toString());
        for (Revision revision : item.revisions()) {
            ObjectNode earlier = json.withArray("revisions").addObject();
            earlier.put("until", revision.until().toString());
            RevisionJson.put(earlier, revision);
        }
        item.story().ifPresent(story -> json.put("story", story));
        putText(json, "fulltext", item.fulltext());
        ItemState state = item.state();
        state.withdrawn().ifPresent(since -> json.put("withdrawn", since.toString()));
        state.changed().ifPresent(at -> json.put("changed", at.toString()));
        state.redated().ifPresent(date -> json.put("redated", HeadlineJson.date(date)));
        return json;
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException when it is no JSON or lacks what an item needs; the message says which key
     */
    public static NewsItem read(String line) {
        return of(JsonText.tree(line));
    }

    /** The same from a tree. */
    public static NewsItem of(JsonNode json) {
        return new NewsItem(
                text(json, "id"),
                HeadlineJson.of(json),
                LabelsJson.of(json, json.path("rules").asText("")),
                text(json, "source"),
                text(json, "sourceName"),
                text(json, "language"),
                parsed(json, "rights", value -> Rights.of(value).orElseThrow()),
                parsed(json, "firstSeen", Instant::parse),
                revisions(json),
                optional(json, "story"),
                json.path("fulltext").asText(""),
                new ItemState(
                        optionally(json, "withdrawn", Instant::parse),
                        optionally(json, "changed", Instant::parse),
                        optionally(json, "redated", HeadlineJson::date)));
    }

    private static List<Revision> revisions(JsonNode json) {
        List<Revision> revisions = new ArrayList<>();
        for (JsonNode revision : json.path("revisions")) {
            revisions.add(RevisionJson.of(revision, parsed(revision, "until", Instant::parse)));
        }
        return revisions;
    }
}
