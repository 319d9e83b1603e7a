// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.openapi;

import amtsblick.web.answer.Response;
import amtsblick.web.format.Json;
import amtsblick.web.openapi.Endpoint.Content;
import amtsblick.web.page.Asked;
import amtsblick.web.page.PageHandler;
import amtsblick.web.words.Reader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The API described for machines (OpenAPI 3.1), in the reader's language. */
public final class OpenApi implements PageHandler {
    /** What any address may answer but what is asked: where the question cannot be read, and where we cannot answer. */
    private static final List<Integer> REFUSALS = List.of(400, 405, 414, 429, 431, 500, 503);

    /** Where not even the path could be read, nobody knows that it was meant for the API: that is said in a line. */
    private static final List<Integer> UNREAD = List.of(400, 414, 431);

    private static final int MISSING = 404;
    private static final int REMOVED = 410;

    private final List<Endpoint> endpoints;

    public OpenApi(List<Endpoint> endpoints) {
        this.endpoints = endpoints;
    }

    @Override
    public Response of(Asked asked) {
        return Response.json(Json.bytes(document(asked.reader()))).madeOf();
    }

    private ObjectNode document(Reader reader) {
        ObjectNode root = Json.object().put("openapi", "3.1.0");
        root.putObject("info")
                .put("title", reader.text("api.title"))
                .put("description", reader.text("api.lead"))
                .put("version", "1.0.0")
                .putObject("license")
                .put("name", "EUPL-1.2")
                .put("identifier", "EUPL-1.2");
        root.putArray("servers").addObject().put("url", reader.absolute(""));
        root.putArray("security");
        Schemas schemas = new Schemas();
        ObjectNode paths = root.putObject("paths");
        endpoints.forEach(
                endpoint -> paths.putObject(endpoint.path()).set("get", operation(endpoint, schemas, reader)));
        ObjectNode components = root.putObject("components").putObject("schemas");
        schemas.all().forEach(components::set);
        components.set("Problem", problem());
        return root;
    }

    private static ObjectNode operation(Endpoint endpoint, Schemas schemas, Reader reader) {
        ObjectNode operation =
                Json.object().put("operationId", endpoint.id()).put("summary", reader.text("api." + endpoint.id()));
        var parameters = operation.putArray("parameters");
        endpoint.parameters().forEach(parameter -> parameters.add(parameter(parameter, reader)));
        ObjectNode responses = operation.putObject("responses");
        ObjectNode good = responses.putObject("200").put("description", reader.text("api." + endpoint.id()));
        good.putObject("content")
                .putObject(endpoint.content().type())
                .set("schema", schema(endpoint.content(), schemas));
        responses.putObject("304").put("description", reader.text("api.status.304"));
        REFUSALS.forEach(status -> refusal(responses, status, reader));
        if (endpoint.isOpen()) {
            refusal(responses, MISSING, reader);
        }
        if (endpoint.isItem()) {
            refusal(responses, REMOVED, reader);
        }
        return operation;
    }

    private static ObjectNode schema(Content content, Schemas schemas) {
        return switch (content) {
            case Content.Shape(Class<?> shape) -> schemas.of(shape);
            case Content.Text _ -> Json.object().put("type", "string");
        };
    }

    private static void refusal(ObjectNode responses, int status, Reader reader) {
        ObjectNode content = responses
                .putObject(String.valueOf(status))
                .put("description", reader.text("api.status." + status))
                .putObject("content");
        content.putObject("application/problem+json").putObject("schema").put("$ref", "#/components/schemas/Problem");
        if (UNREAD.contains(status)) {
            content.putObject("text/plain").putObject("schema").put("type", "string");
        }
    }

    private static ObjectNode parameter(Parameter parameter, Reader reader) {
        ObjectNode node = Json.object()
                .put("name", parameter.name())
                .put("in", parameter.place())
                .put("required", parameter.required())
                .put("description", reader.text("api.parameter." + parameter.name()));
        if (parameter.repeated()) {
            node.put("style", "form").put("explode", true);
            node.putObject("schema").put("type", "array").set("items", parameter.schema());
        } else {
            node.set("schema", parameter.schema());
        }
        return node;
    }

    /** RFC 9457. */
    private static ObjectNode problem() {
        ObjectNode problem = Json.object().put("type", "object");
        ObjectNode properties = problem.putObject("properties");
        List.of("type", "title", "detail", "parameter")
                .forEach(name -> properties.putObject(name).put("type", "string"));
        properties.putObject("status").put("type", "integer");
        problem.putArray("required").add("title").add("status").add("detail");
        return problem;
    }
}
