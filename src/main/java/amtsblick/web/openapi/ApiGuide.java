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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The API described for people: one page, made of the same table. */
public final class ApiGuide implements PageHandler {
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
                        .map(parameter ->
                                new ApiView.Line(parameter.name(), reader.text("api.parameter." + parameter.name())))
                        .toList());
        return Response.html(200, Renderer.render("api", view)).madeOf(Matter.VISITS);
    }

    private static ApiView.Row row(Endpoint endpoint, Reader reader) {
        return new ApiView.Row(
                endpoint.path(),
                endpoint.isOpen() ? "" : reader.href(endpoint.path()),
                reader.text("api." + endpoint.id()),
                endpoint.parameters().stream()
                        .filter(parameter -> parameter.place().equals("query"))
                        .map(Parameter::name)
                        .collect(Collectors.joining(", ")));
    }
}
