// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.json;

import static amtsblick.archive.json.JsonText.optional;
import static amtsblick.archive.json.JsonText.parsed;
import static amtsblick.archive.json.JsonText.putText;
import static amtsblick.archive.json.JsonText.text;

import amtsblick.remark.Remark;
import amtsblick.source.Harvest;
import amtsblick.source.Reading;
import amtsblick.source.SourceKind;
import amtsblick.source.Visit;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The JSON shape of a visit: in exports whole, in a store without the few values that change with every visit. What is empty or zero
 * is left out; what this version does not know (an outcome, a kind of source) makes it a source that was never visited, not an error.
 */
public final class VisitJson {
    private VisitJson() {}

    /** One line of JSON. */
    public static String write(Visit visit) {
        ObjectNode json = JsonText.MAPPER.createObjectNode();
        json.put("source", visit.source());
        json.put("due", visit.due().toString());
        visit.last().ifPresent(last -> json.put("last", last.toString()));
        visit.lastSuccess().ifPresent(success -> json.put("lastSuccess", success.toString()));
        json.put("outcome", visit.outcome().id());
        json.put("status", visit.status());
        json.put("failures", visit.failures());
        json.put("millis", visit.millis());
        putDetail(json, visit);
        return json.toString();
    }

    /** What seldom changes from one visit to the next. */
    public static String detail(Visit visit) {
        ObjectNode json = JsonText.MAPPER.createObjectNode();
        putDetail(json, visit);
        return json.toString();
    }

    /** Reads what {@link #write} wrote. */
    public static Visit read(String line) {
        JsonNode json = JsonText.tree(line);
        String source = text(json, "source");
        Optional<Visit.Outcome> outcome = Visit.Outcome.of(json.path("outcome").asText());
        return outcome.map(known -> withDetail(
                        Visit.outline(
                                source,
                                parsed(json, "due", Instant::parse),
                                optional(json, "last").map(Instant::parse),
                                optional(json, "lastSuccess").map(Instant::parse),
                                known,
                                json.path("status").asInt(),
                                json.path("failures").asInt(),
                                json.path("millis").asLong()),
                        json))
                .orElseGet(() -> Visit.first(source, Instant.EPOCH));
    }

    /**
     * A visit with the rest of what is remembered of it.
     *
     * @param detail what {@link #detail} wrote
     */
    public static Visit withDetail(Visit visit, String detail) {
        return withDetail(visit, JsonText.tree(detail));
    }

    private static Visit withDetail(Visit visit, JsonNode json) {
        return new Visit(
                visit.source(),
                visit.due(),
                visit.last(),
                visit.lastSuccess(),
                visit.outcome(),
                remarks(json),
                visit.status(),
                visit.failures(),
                optional(json, "etag"),
                optional(json, "lastModified"),
                optional(json, "movedTo").map(URI::create),
                json.path("setup").asText(""),
                harvest(json.path("harvest")),
                optional(json, "name"),
                reading(json.path("reading")),
                optional(json, "backfill").map(URI::create),
                visit.millis());
    }

    /** Earlier versions wrote one message in words. */
    private static List<Remark> remarks(JsonNode json) {
        List<Remark> remarks = new ArrayList<>();
        optional(json, "message").map(Remark::told).ifPresent(remarks::add);
        for (JsonNode remark : json.path("remarks")) {
            if (!remark.isEmpty()) {
                remarks.add(RemarkJson.read(remark));
            }
        }
        return remarks;
    }

    private static void putDetail(ObjectNode json, Visit visit) {
        visit.remarks().forEach(remark -> json.withArray("remarks").add(RemarkJson.tree(remark)));
        visit.etag().ifPresent(etag -> json.put("etag", etag));
        visit.lastModified().ifPresent(modified -> json.put("lastModified", modified));
        visit.movedTo().ifPresent(moved -> json.put("movedTo", moved.toString()));
        putText(json, "setup", visit.setup());
        if (!visit.harvest().equals(Harvest.NONE)) {
            put(json.putObject("harvest"), visit.harvest());
        }
        visit.name().ifPresent(name -> json.put("name", name));
        visit.reading()
                .ifPresent(reading -> json.putObject("reading")
                        .put("kind", reading.kind().id())
                        .put("address", reading.address().toString()));
        visit.backfill().ifPresent(page -> json.put("backfill", page.toString()));
    }

    private static void put(ObjectNode json, Harvest harvest) {
        json.put("found", harvest.found());
        json.put("dated", harvest.dated());
        json.put("datesLost", harvest.datesLost());
        json.put("keptOut", harvest.keptOut());
        json.put("added", harvest.added());
        harvest.newest().ifPresent(date -> json.put("newest", date.toString()));
        harvest.lastItem().ifPresent(item -> json.put("lastItem", item.toString()));
        harvest.rhythm().ifPresent(rhythm -> json.put("rhythm", rhythm.toString()));
        json.put("spoken", harvest.spoken());
        putText(json, "house", harvest.house());
        harvest.pause().ifPresent(pause -> json.put("pause", pause.toString()));
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
                optional(json, "pause").map(Duration::parse),
                json.path("spoken").asInt(),
                json.path("house").asText(""));
    }

    /** A kind that this version does not know is found out anew. */
    private static Optional<Reading> reading(JsonNode json) {
        return SourceKind.of(json.path("kind").asText())
                .filter(kind -> !kind.reader().foundOutFirst())
                .map(kind -> new Reading(kind, URI.create(json.path("address").asText())));
    }
}
