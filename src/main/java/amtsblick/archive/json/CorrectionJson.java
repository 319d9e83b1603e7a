// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.json;

import static amtsblick.archive.json.JsonText.optional;
import static amtsblick.archive.json.JsonText.putText;
import static amtsblick.archive.json.JsonText.texts;

import amtsblick.archive.oversight.Correction;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The JSON shape of a correction by hand; what is not set is left out. */
public final class CorrectionJson {
    private CorrectionJson() {}

    /** One line of JSON. */
    public static String write(Correction correction) {
        ObjectNode json = JsonText.MAPPER.createObjectNode();
        correction.title().ifPresent(title -> json.put("title", title));
        put(json, "regions", correction.regions());
        put(json, "places", correction.places());
        correction.level().ifPresent(level -> json.put("level", level));
        correction.kind().ifPresent(kind -> json.put("kind", kind));
        put(json, "topics", correction.topics());
        put(json, "bodies", correction.bodies());
        put(json, "unsaid", correction.unsaid());
        putText(json, "note", correction.note());
        return json.toString();
    }

    /** Reads what {@link #write} wrote. */
    public static Correction read(String line) {
        JsonNode json = JsonText.tree(line);
        return new Correction(
                optional(json, "title"),
                texts(json.path("regions")),
                texts(json.path("places")),
                optional(json, "level"),
                optional(json, "kind"),
                texts(json.path("topics")),
                texts(json.path("bodies")),
                texts(json.path("unsaid")),
                json.path("note").asText(""));
    }

    private static void put(ObjectNode json, String key, List<String> values) {
        if (!values.isEmpty()) {
            values.forEach(json.putArray(key)::add);
        }
    }
}
