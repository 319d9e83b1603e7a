// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.mcp;

import amtsblick.config.Version;
import amtsblick.web.answer.Response;
import amtsblick.web.format.Json;
import amtsblick.web.openapi.Endpoint;
import amtsblick.web.page.Asked;
import amtsblick.web.words.Reader;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The archive for language models (Model Context Protocol, streamable HTTP): one message to a POST, answered at once; without sessions, and nothing
 * can be written. Five tools, which are addresses of the API in the same grammar.
 */
public final class McpEndpoint {
    private static final List<String> VERSIONS = List.of("2025-06-18", "2025-03-26");
    private static final Map<String, String> TOOLS = Map.of(
            "search_items", "items",
            "get_item", "items_id",
            "count_items", "facets_dimension",
            "find_names", "suggest",
            "list_changes", "changes");

    private static final int NOT_JSON = -32_700;
    private static final int NO_REQUEST = -32_600;
    private static final int NO_METHOD = -32_601;
    private static final int NO_ARGUMENTS = -32_602;

    private final String name;
    private final List<McpTool> tools;
    private final BiFunction<Endpoint, Asked, Response> answering;

    /**
     * @param name of the site
     * @param answering asks an address of the API
     */
    public McpEndpoint(String name, List<Endpoint> endpoints, BiFunction<Endpoint, Asked, Response> answering) {
        this.name = name;
        this.answering = answering;
        tools = TOOLS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(tool -> endpoints.stream()
                        .filter(endpoint -> endpoint.id().equals(tool.getValue()))
                        .map(endpoint -> new McpTool(tool.getKey(), endpoint)))
                .toList();
    }

    /** Answers a message; what is told without a question is only taken (JSON-RPC 2.0, 4.1). */
    public Response of(byte[] body, Reader reader) {
        Optional<JsonNode> read = Json.read(body);
        if (read.isEmpty()) {
            return error(Json.object().nullNode(), NOT_JSON, "not JSON");
        }
        JsonNode message = read.get();
        JsonNode id = message.path("id");
        if (!message.isObject() || !message.path("method").isTextual()) {
            return error(Json.object().nullNode(), NO_REQUEST, "one JSON-RPC request is expected");
        }
        return id.isMissingNode()
                ? new Response(202, Response.JSON, new byte[0])
                : answer(id, message.path("method").asText(), message.path("params"), reader);
    }

    private Response answer(JsonNode id, String method, JsonNode parameters, Reader reader) {
        return switch (method) {
            case "initialize" -> result(id, initialized(parameters, reader));
            case "ping" -> result(id, Json.object());
            case "tools/list" -> result(id, list(reader));
            case "tools/call" -> call(id, parameters, reader);
            default -> error(id, NO_METHOD, "there is no method '" + method + "'");
        };
    }

    private ObjectNode initialized(JsonNode parameters, Reader reader) {
        String wanted = parameters.path("protocolVersion").asText();
        ObjectNode result = Json.object()
                .put("protocolVersion", VERSIONS.contains(wanted) ? wanted : VERSIONS.getFirst())
                .put("instructions", reader.text("api.instructions"));
        result.putObject("capabilities").putObject("tools");
        result.putObject("serverInfo").put("name", name).put("version", Version.NUMBER);
        return result;
    }

    private ObjectNode list(Reader reader) {
        ObjectNode result = Json.object();
        ArrayNode all = result.putArray("tools");
        tools.forEach(tool -> all.add(tool.described(reader)));
        return result;
    }

    private Response call(JsonNode id, JsonNode parameters, Reader reader) {
        String wanted = parameters.path("name").asText();
        Optional<McpTool> tool =
                tools.stream().filter(one -> one.name().equals(wanted)).findFirst();
        return tool.map(one -> called(id, one, parameters.path("arguments"), reader))
                .orElseGet(() -> error(id, NO_ARGUMENTS, "there is no tool '" + wanted + "'"));
    }

    /** A wrong argument is told to the model, which may mend it; it is no error of the protocol. */
    private Response called(JsonNode id, McpTool tool, JsonNode arguments, Reader reader) {
        Map<String, List<String>> parameters = McpTool.parameters(arguments);
        List<String> open = new ArrayList<>(parameters.getOrDefault(tool.open(), List.of()));
        parameters.remove(tool.open());
        String part = open.isEmpty() ? "" : open.getFirst();
        String path = tool.endpoint().path().replaceFirst("\\{.*}", "");
        Response response = answering.apply(tool.endpoint(), new Asked(path, part, parameters, reader));
        ObjectNode result = Json.object().put("isError", response.status() >= 400);
        String text = new String(response.body(), StandardCharsets.UTF_8);
        result.putArray("content").addObject().put("type", "text").put("text", text);
        Json.read(response.body()).ifPresent(structure -> result.set("structuredContent", structure));
        return result(id, result);
    }

    private static Response result(JsonNode id, ObjectNode result) {
        ObjectNode message = Json.object().put("jsonrpc", "2.0");
        message.set("id", id);
        message.set("result", result);
        return Response.json(Json.bytes(message));
    }

    private static Response error(JsonNode id, int code, String text) {
        ObjectNode message = Json.object().put("jsonrpc", "2.0");
        message.set("id", id);
        message.putObject("error").put("code", code).put("message", text);
        return new Response(code == NOT_JSON || code == NO_REQUEST ? 400 : 200, Response.JSON, Json.bytes(message));
    }
}
