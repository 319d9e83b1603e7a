// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.evaluate.search;

import amtsblick.evaluate.LabelledLines;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A search need as typed, with the items that people found to answer it.
 *
 * @param id the id of the line
 * @param query what is typed
 * @param type what makes it hard, such as {@code abbreviation}
 * @param relevant ids of items that answer it
 * @param partial ids of items that have something to do with it
 */
public record JudgedQuery(String id, String query, String type, Set<String> relevant, Set<String> partial) {
    /**
     * Reads JSON lines.
     *
     * @throws IOException where the file cannot be read or a line lacks a field; the message names file and line
     */
    public static List<JudgedQuery> read(Path file) throws IOException {
        return LabelledLines.read(file, List.of("id", "query", "relevant"), JudgedQuery::query);
    }

    private static JudgedQuery query(JsonNode node) {
        return new JudgedQuery(
                node.get("id").asText(),
                node.get("query").asText(),
                node.path("type").asText("other"),
                ids(node.get("relevant")),
                ids(node.path("partial")));
    }

    private static Set<String> ids(JsonNode array) {
        Set<String> ids = new HashSet<>();
        array.forEach(id -> ids.add(id.asText()));
        return ids;
    }
}
