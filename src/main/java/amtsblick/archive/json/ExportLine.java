// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.json;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.keeping.Bounds;
import amtsblick.news.NewsItem;
import amtsblick.source.Visit;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * A line of an export: one JSON object with an id and a source, so that whoever reads items alone can go by them. First {@code
 * {"id":"archive","source":"","format":1}}, then the items in the order of their ids, then {@code
 * {"id":"visit:bmds","source":"","visit":{…}}} for each source.
 */
public sealed interface ExportLine {
    /** Raised when lines mean something else than before. */
    int FORMAT = 1;

    /** Says what follows. */
    record Head(int format) implements ExportLine {}

    /** An item, with all that was kept of it. */
    record Item(NewsItem item) implements ExportLine {}

    /** The last visit to a source. */
    record Visited(Visit visit) implements ExportLine {}

    /** The line that says what follows. */
    static String head() {
        return JsonText.MAPPER
                .createObjectNode()
                .put("id", "archive")
                .put("source", "")
                .put("format", FORMAT)
                .toString();
    }

    static String of(NewsItem item) {
        return ItemJson.write(item);
    }

    static String of(Visit visit) {
        ObjectNode line = JsonText.MAPPER
                .createObjectNode()
                .put("id", "visit:" + visit.source())
                .put("source", "");
        line.set("visit", JsonText.tree(VisitJson.write(visit)));
        return line.toString();
    }

    /**
     * Reads a line.
     *
     * @throws ArchiveException where it says that what follows means something this version does not know
     * @throws IllegalArgumentException where it is none, or says what must not pass {@link Bounds}; the message says why
     */
    static ExportLine read(String line) {
        JsonNode json = JsonText.tree(line);
        if (json.has("visit")) {
            return new Visited(VisitJson.read(json.path("visit").toString()));
        }
        if (json.has("format")) {
            int format = json.path("format").asInt();
            if (format > FORMAT) {
                throw new ArchiveException(
                        "a newer Amtsblick wrote this (format " + format + "); import with that one");
            }
            return new Head(format);
        }
        NewsItem item = ItemJson.of(json);
        Optional<String> excess = Bounds.excess(item);
        if (excess.isPresent()) {
            throw new IllegalArgumentException(excess.get());
        }
        return new Item(item);
    }
}
