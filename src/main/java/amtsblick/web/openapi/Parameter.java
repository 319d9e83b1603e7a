// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.openapi;

import amtsblick.web.format.Json;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A parameter as the description tells it; the message {@code api.parameter.NAME} says what it means.
 *
 * @param place {@code query} or {@code path}
 * @param repeated whether it may stand several times, for alternatives
 * @param required whether there is no answer without it
 * @param schema what its value, or each of them, may be
 */
public record Parameter(String name, String place, boolean repeated, boolean required, ObjectNode schema) {

    /** Whether it stands in the query. */
    boolean isAsked() {
        return place.equals("query");
    }

    static Parameter text(String name) {
        return new Parameter(name, "query", false, false, string());
    }

    static Parameter required(String name) {
        return new Parameter(name, "query", false, true, string());
    }

    static Parameter open(String name, List<String> values) {
        return new Parameter(name, "path", false, true, oneOf(values));
    }

    static Parameter several(String name, List<String> values) {
        return new Parameter(name, "query", true, false, oneOf(values));
    }

    static Parameter choice(String name, String... values) {
        return new Parameter(name, "query", false, false, oneOf(List.of(values)));
    }

    static Parameter number(String name, int least, int most) {
        ObjectNode number =
                Json.object().put("type", "integer").put("minimum", least).put("maximum", most);
        return new Parameter(name, "query", false, false, number);
    }

    private static ObjectNode string() {
        return Json.object().put("type", "string");
    }

    /** Any text, where no values are known. */
    private static ObjectNode oneOf(List<String> values) {
        ObjectNode schema = string();
        if (!values.isEmpty()) {
            values.forEach(schema.putArray("enum")::add);
        }
        return schema;
    }
}
