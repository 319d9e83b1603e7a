// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index;

import amtsblick.source.Harvest;
import amtsblick.source.Reading;
import amtsblick.source.SourceKind;
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
        write(json, visit.harvest());
        visit.reading()
                .ifPresent(reading -> json.putObject("reading")
                        .put("kind", reading.kind().name())
                        .put("address", reading.address().toString()));
        visit.backfill().ifPresent(page -> json.put("backfill", page.toString()));
        json.put("millis", visit.millis());
        return json.toString();
    }

    private static void write(ObjectNode json, Harvest harvest) {
        json.put("found", harvest.found());
        json.put("dated", harvest.dated());
        json.put("datesLost", harvest.datesLost());
        json.put("keptOut", harvest.keptOut());
        json.put("added", harvest.added());
        harvest.newest().ifPresent(date -> json.put("newest", date.toString()));
        harvest.lastItem().ifPresent(item -> json.put("lastItem", item.toString()));
        harvest.rhythm().ifPresent(rhythm -> json.put("rhythm", rhythm.toString()));
        harvest.pause().ifPresent(pause -> json.put("pause", pause.toString()));
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
                harvest(json),
                Optional.of(json.path("reading")).filter(JsonNode::isObject).map(VisitJson::reading),
                optional(json, "backfill").map(URI::create),
                json.path("millis").asLong());
    }

    private static Harvest harvest(JsonNode json) {
        return new Harvest(
                json.path("found").asInt(),
                json.path("dated").asInt(),
                json.path("datesLost").asBoolean(),
                json.path("keptOut").asLong(),
                json.path("added").asLong(),
                optional(json, "newest").map(Instant::parse),
                optional(json, "lastItem").map(Instant::parse),
                optional(json, "rhythm").map(Duration::parse),
                optional(json, "pause").map(Duration::parse));
    }

    private static Reading reading(JsonNode json) {
        return new Reading(
                SourceKind.valueOf(json.path("kind").asText()),
                URI.create(json.path("address").asText()));
    }

    private static Optional<String> optional(JsonNode json, String key) {
        return json.has(key) ? Optional.of(json.path(key).asText()) : Optional.empty();
    }
}
