// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.mcp;

import amtsblick.web.format.Json;
import amtsblick.web.openapi.Endpoint;
import amtsblick.web.openapi.Parameter;
import amtsblick.web.words.Reader;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * An address of the API as a tool for language models.
 *
 * @param name as models call it
 * @param endpoint what answers
 */
record McpTool(String name, Endpoint endpoint) {

    /** What a model is told of it. */
    ObjectNode described(Reader reader) {
        ObjectNode tool = Json.object().put("name", name).put("description", reader.text("api." + endpoint.id()));
        ObjectNode input = tool.putObject("inputSchema").put("type", "object");
        ObjectNode properties = input.putObject("properties");
        ArrayNode required = input.putArray("required");
        for (Parameter parameter : endpoint.parameters()) {
            properties.set(parameter.name(), property(parameter, reader));
            if (parameter.required()) {
                required.add(parameter.name());
            }
        }
        tool.putObject("annotations").put("readOnlyHint", true).put("openWorldHint", false);
        return tool;
    }

    private static ObjectNode property(Parameter parameter, Reader reader) {
        ObjectNode property = parameter.repeated()
                ? Json.object().put("type", "array")
                : parameter.schema().deepCopy();
        if (parameter.repeated()) {
            property.set("items", parameter.schema());
        }
        return property.put("description", reader.text("api.parameter." + parameter.name()));
    }

    /** Arguments as the values of an address. */
    static Map<String, List<String>> parameters(JsonNode arguments) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        arguments.properties().forEach(argument -> parameters.put(argument.getKey(), values(argument.getValue())));
        return parameters;
    }

    private static List<String> values(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList()
                : List.of(value.asText());
    }

    /** The open part of its path, which stands among the arguments like any other. */
    String open() {
        return endpoint.parameters().stream()
                .filter(parameter -> parameter.place().equals("path"))
                .map(Parameter::name)
                .findFirst()
                .orElse("");
    }
}
