// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The few words of JSON that all shapes of the archive are written in: what is empty is left out, what is wrong is named by its key. */
final class JsonText {
    static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonText() {}

    /** @throws IllegalArgumentException where it is no JSON object */
    static JsonNode tree(String text) {
        try {
            JsonNode json = MAPPER.readTree(text);
            if (!json.isObject()) {
                throw new IllegalArgumentException("no JSON object");
            }
            return json;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "no JSON from column " + e.getLocation().getColumnNr() + " on", e);
        }
    }

    static void putText(ObjectNode json, String key, String text) {
        if (!text.isEmpty()) {
            json.put(key, text);
        }
    }

    static String text(JsonNode json, String key) {
        return optional(json, key).orElseThrow(() -> new IllegalArgumentException("'" + key + "' is missing"));
    }

    static Optional<String> optional(JsonNode json, String key) {
        return json.path(key).isTextual() ? Optional.of(json.path(key).textValue()) : Optional.empty();
    }

    static <T> T parsed(JsonNode json, String key, Function<String, T> parser) {
        String text = text(json, key);
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException | java.util.NoSuchElementException e) {
            throw new IllegalArgumentException("'" + key + "' cannot be '" + text + "'", e);
        }
    }

    static <T> Optional<T> optionally(JsonNode json, String key, Function<String, T> parser) {
        return optional(json, key).isEmpty() ? Optional.empty() : Optional.of(parsed(json, key, parser));
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
