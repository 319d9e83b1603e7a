// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A file of JSON objects, one a line, that people wrote: a mistake in it is named with file and line. */
public final class LabelledLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private LabelledLines() {}

    /**
     * What each line that is not blank says.
     *
     * @param needed the fields that none may lack
     * @throws IOException where the file cannot be read or a line is not such an object; the message names file and line
     */
    public static <T> List<T> read(Path file, List<String> needed, Function<JsonNode, T> meaning) throws IOException {
        List<T> all = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    all.add(one(line, needed, meaning, file + ":" + number));
                }
            }
        }
        return all;
    }

    private static <T> T one(String line, List<String> needed, Function<JsonNode, T> meaning, String where)
            throws IOException {
        try {
            JsonNode node = JSON.readTree(line);
            if (!node.isObject()) {
                throw new IOException(where + ": no JSON object");
            }
            Optional<String> missing =
                    needed.stream().filter(key -> !node.has(key)).findFirst();
            if (missing.isPresent()) {
                throw new IOException(where + ": '" + missing.get() + "' is missing");
            }
            return meaning.apply(node);
        } catch (JsonProcessingException e) {
            throw new IOException(where + ": not JSON: " + e.getOriginalMessage(), e);
        } catch (DateTimeParseException e) {
            throw new IOException(where + ": 'date' is no date: " + e.getParsedString(), e);
        } catch (IllegalArgumentException e) {
            throw new IOException(where + ": " + e.getMessage(), e);
        }
    }
}
