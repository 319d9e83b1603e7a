// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.openapi;

import amtsblick.web.answer.Matter;
import amtsblick.web.answer.Renderer;
import amtsblick.web.answer.Response;
import amtsblick.web.page.Asked;
import amtsblick.web.page.Frames;
import amtsblick.web.page.PageHandler;
import amtsblick.web.words.Reader;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The API described for people: one page, made of the same table. */
public final class ApiGuide implements PageHandler {
    private static final Map<String, String> EXAMPLES = Map.of(
            "items", "/api/v1/items?region=DE-TH&kind=funding&fields=title,date,link&limit=5",
            "items_csv", "/api/v1/items.csv?topic=ai&from=90d&fields=title,date,regions,link",
            "items_jsonl", "/api/v1/items.jsonl?level=municipal&from=7d",
            "changes", "/api/v1/changes?after=0&what=new,revised&limit=5",
            "facets_dimension", "/api/v1/facets/kind?region=DE-TH",
            "suggest", "/api/v1/suggest?q=Th%C3%BCr",
            "classify", "/api/v1/classify?title=Land+f%C3%B6rdert+digitale+Rath%C3%A4user");

    private final Frames frames;
    private final List<Endpoint> endpoints;

    public ApiGuide(Frames frames, List<Endpoint> endpoints) {
        this.frames = frames;
        this.endpoints = endpoints;
    }

    @Override
    public Response of(Asked asked) {
        Reader reader = asked.reader();
        ApiView view = new ApiView(
                frames.page(asked.path(), reader.text("api.title"), reader),
                endpoints.stream().map(endpoint -> row(endpoint, reader)).toList(),
                endpoints.stream()
                        .flatMap(endpoint -> endpoint.parameters().stream())
                        .collect(Collectors.toMap(Parameter::name, p -> p, (p, _) -> p, LinkedHashMap::new))
                        .values()
                        .stream()
                        .map(parameter -> new ApiView.Line(
                                parameter.name(),
                                reader.text("api.parameter." + parameter.name()),
                                values(parameter, reader)))
                        .toList());
        return Response.html(200, Renderer.render("api", view)).madeOf(Matter.VISITS);
    }

    private static ApiView.Row row(Endpoint endpoint, Reader reader) {
        return new ApiView.Row(
                endpoint.path(),
                endpoint.isOpen() || endpoint.parameters().stream().anyMatch(Parameter::required)
                        ? ""
                        : reader.href(endpoint.path()),
                reader.text("api." + endpoint.id()),
                endpoint.parameters().stream()
                        .filter(Parameter::isAsked)
                        .map(parameter ->
                                parameter.required() ? reader.text("api.needed", parameter.name()) : parameter.name())
                        .collect(Collectors.joining(", ")),
                EXAMPLES.getOrDefault(endpoint.id(), ""));
    }

    /** As the schema has them. */
    private static String values(Parameter parameter, Reader reader) {
        JsonNode schema = parameter.schema();
        if (schema.has("minimum")) {
            int most = schema.path("maximum").asInt();
            return most == Integer.MAX_VALUE
                    ? ""
                    : reader.text("api.range", schema.path("minimum").asText(), String.valueOf(most));
        }
        return schema.path("enum").valueStream().map(JsonNode::asText).collect(Collectors.joining(", "));
    }
}
