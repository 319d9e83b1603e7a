// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.lucene;

import amtsblick.source.Visit;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The JSON shape of a visit in the commit's user data; what is empty or zero is left out. */
final class VisitJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private VisitJson() {}

    static String write(Visit visit) {
        ObjectNode json = JSON.createObjectNode();
        json.put("source", visit.source());
        json.put("due", visit.due().toString());
        visit.last().ifPresent(last -> json.put("last", last.toString()));
        visit.lastSuccess().ifPresent(success -> json.put("lastSuccess", success.toString()));
        json.put("outcome", visit.outcome().name());
        json.put("message", visit.message());
        json.put("status", visit.status());
        json.put("failures", visit.failures());
        visit.etag().ifPresent(etag -> json.put("etag", etag));
        visit.lastModified().ifPresent(modified -> json.put("lastModified", modified));
        visit.movedTo().ifPresent(moved -> json.put("movedTo", moved.toString()));
        json.put("setup", visit.setup());
        json.put("found", visit.found());
        json.put("keptOut", visit.keptOut());
        json.put("added", visit.added());
        visit.lastItem().ifPresent(item -> json.put("lastItem", item.toString()));
        visit.rhythm().ifPresent(rhythm -> json.put("rhythm", rhythm.toString()));
        json.put("millis", visit.millis());
        return json.toString();
    }

    static Visit read(String text) throws JsonProcessingException {
        JsonNode json = JSON.readTree(text);
        return new Visit(
                json.path("source").asText(),
                Instant.parse(json.path("due").asText()),
                optional(json, "last").map(Instant::parse),
                optional(json, "lastSuccess").map(Instant::parse),
                Visit.Outcome.valueOf(json.path("outcome").asText()),
                json.path("message").asText(),
                json.path("status").asInt(),
                json.path("failures").asInt(),
                optional(json, "etag"),
                optional(json, "lastModified"),
                optional(json, "movedTo").map(URI::create),
                json.path("setup").asText(),
                json.path("found").asInt(),
                json.path("keptOut").asLong(),
                json.path("added").asLong(),
                optional(json, "lastItem").map(Instant::parse),
                optional(json, "rhythm").map(Duration::parse),
                json.path("millis").asLong());
    }

    private static Optional<String> optional(JsonNode json, String key) {
        return json.has(key) ? Optional.of(json.path(key).asText()) : Optional.empty();
    }
}
