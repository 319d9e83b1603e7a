// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.terminal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** JSON objects on standard input, one a line; for each, one on standard output with the same {@code id}. */
public final class JsonLines {
    public static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonLines() {}

    /** What is done with each line. */
    public interface Work {
        /** Fills in {@code answer}, which has the id already. */
        void answer(JsonNode request, ObjectNode answer) throws IOException;
    }

    /** One bad line is answered with an error and costs no other. */
    public static void each(PrintWriter out, Work work) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (!line.isBlank()) {
                out.println(answer(line, work));
            }
        }
        out.flush();
    }

    private static ObjectNode answer(String line, Work work) {
        ObjectNode answer = MAPPER.createObjectNode();
        try {
            JsonNode request = MAPPER.readTree(line);
            answer.set("id", request.path("id"));
            work.answer(request, answer);
        } catch (IOException | IllegalArgumentException e) {
            answer.put("error", e.toString());
        }
        return answer;
    }
}
