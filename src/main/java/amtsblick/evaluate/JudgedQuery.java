// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Reads JSON lines.
     *
     * @throws IOException where the file cannot be read or a line lacks a field; the message names file and line
     */
    public static List<JudgedQuery> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<JudgedQuery> queries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                queries.add(query(lines.get(i), file + ":" + (i + 1)));
            }
        }
        return queries;
    }

    private static JudgedQuery query(String line, String where) throws IOException {
        try {
            JsonNode node = JSON.readTree(line);
            for (String key : List.of("id", "query", "relevant")) {
                if (node.path(key).isMissingNode()) {
                    throw new IOException(where + ": '" + key + "' is missing");
                }
            }
            return new JudgedQuery(
                    node.get("id").asText(),
                    node.get("query").asText(),
                    node.path("type").asText("other"),
                    ids(node.get("relevant")),
                    ids(node.path("partial")));
        } catch (JsonProcessingException e) {
            throw new IOException(where + ": not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Set<String> ids(JsonNode array) {
        Set<String> ids = new HashSet<>();
        array.forEach(id -> ids.add(id.asText()));
        return ids;
    }
}
