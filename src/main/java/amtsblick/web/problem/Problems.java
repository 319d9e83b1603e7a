// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.problem;

import amtsblick.news.Dimension;
import amtsblick.news.PublicationDate;
import amtsblick.web.address.Lang;
import amtsblick.web.address.QueryParams;
import amtsblick.web.answer.Assets;
import amtsblick.web.answer.Renderer;
import amtsblick.web.answer.Response;
import amtsblick.web.format.Json;
import amtsblick.web.page.Asked;
import amtsblick.web.page.Frame;
import amtsblick.web.page.Frames;
import amtsblick.web.words.Messages;
import amtsblick.web.words.Reader;
import amtsblick.web.words.Times;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers that say what went wrong. None of them is ever kept. */
public final class Problems {
    private static final String TYPE = "application/problem+json; charset=utf-8";
    private static final int LONGEST_VALUE = 60;

    private final Frames frames;

    public Problems(Frames frames) {
        this.frames = frames;
    }

    /** Nothing there; {@code message} is the key of a sentence that says what is missing. */
    public Response missing(Asked asked, String message) {
        return say(404, "path", asked.reader().text(message), asked);
    }

    /** The same for machines. */
    public static Response noItem(Optional<Instant> removed, Messages m) {
        return removed.map(at -> json(410, "id", removed(at, m), m))
                .orElseGet(() -> json(404, "id", m.get("error.item"), m));
    }

    private static String removed(Instant at, Messages m) {
        return m.get("error.removed", Times.date(PublicationDate.ofInstant(at).day(), m.lang()));
    }

    /** No item has this id; where one had it until it was removed, that is said (RFC 9110, 15.5.11). */
    public Response noItem(Asked asked, Optional<Instant> removed) {
        return removed.map(at -> say(410, "path", removed(at, asked.reader().m()), asked))
                .orElseGet(() -> missing(asked, "error.item"));
    }

    /** A refusal; {@code message} is the key of a sentence that says why. */
    public Response saying(int status, String message, Asked asked) {
        return say(status, "", asked.reader().text(message), asked);
    }

    /** A method that this address does not know. */
    public Response notAllowed(Asked asked) {
        return say(405, "method", asked.reader().text("error.method"), asked);
    }

    /**
     * A parameter that cannot be used.
     *
     * @param without the address without it
     */
    public Response invalid(Asked asked, QueryParams.Result.Invalid wrong, String without) {
        Messages m = asked.reader().m();
        String value = wrong.value().length() > LONGEST_VALUE
                ? wrong.value().substring(0, LONGEST_VALUE) + " …"
                : wrong.value();
        String lead = m.get(
                "error.parameter", wrong.parameter(), value, m.get(wrong.expected(), right(wrong, asked.reader())));
        return isApi(asked.path())
                ? json(400, wrong.parameter(), lead, m).with("Link", link(without))
                : say(400, wrong.parameter(), lead, without, asked);
    }

    /** What would have been right, by its name and its id where a filter has few values. */
    private static String right(QueryParams.Result.Invalid wrong, Reader reader) {
        return wrong.right().stream()
                .map(value -> Stream.of(Dimension.values())
                        .filter(dimension -> dimension.id().equals(wrong.parameter()))
                        .filter(dimension -> dimension.all().contains(value))
                        .map(dimension -> reader.name(dimension, value))
                        .filter(name -> !name.equalsIgnoreCase(value))
                        .findFirst()
                        .map(name -> name + " (" + value + ")")
                        .orElse(value))
                .collect(Collectors.joining(", "));
    }

    /** Where else to go on: the question without the mistake, and how to ask at all (RFC 8288, RFC 8631). */
    private static String link(String instead) {
        return "<" + instead + ">; rel=\"alternate\", </openapi.json>; rel=\"service-desc\"";
    }

    private Response say(int status, String parameter, String lead, Asked asked) {
        return say(status, parameter, lead, "", asked);
    }

    private Response say(int status, String parameter, String lead, String without, Asked asked) {
        if (isApi(asked.path())) {
            return json(status, parameter, lead, asked.reader().m());
        }
        if (status == 400 && isForPrograms(asked.path())) {
            return line(status, lead);
        }
        String heading = asked.reader().text("error." + status);
        boolean operated = asked.path().startsWith("/betrieb/");
        ProblemView view = new ProblemView(frames.page("/", heading, asked.reader()), heading, lead, without, operated);
        return Response.html(status, Renderer.render("problem", view));
    }

    private static boolean isForPrograms(String path) {
        return path.startsWith("/feed.") || path.equals(Frame.CALENDAR.path());
    }

    private static Response line(int status, String text) {
        return new Response(status, "text/plain; charset=utf-8", (text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** A request of which perhaps the path could be read, but not the language: it is said in both. */
    public static Response unreadable(int status, String path) {
        boolean theirs = status < 500 || status == 501 || status == 505; // what we do not speak
        boolean tooLong = status == 414 || status == 431;
        String key = tooLong ? "error.long" : theirs ? "error.unreadable" : "error.fault";
        String text =
                Messages.in(Lang.DE).get(key) + " / " + Messages.in(Lang.EN).get(key);
        return isApi(path) ? json(status, "", text, Messages.in(Lang.DE)) : line(status, text);
    }

    /** The archive does not answer. */
    public static Response unavailable(String path, Messages m) {
        return plain(503, "error.archive", path, m);
    }

    /** Too much was asked at once. */
    public static Response tooMany(String path, Messages m) {
        return plain(429, "error.wait", path, m);
    }

    /** A fault of ours. */
    public static Response fault(String path, Messages m) {
        return plain(500, "error.fault", path, m);
    }

    /** Without any template or archive, which may be what failed. */
    private static Response plain(int status, String lead, String path, Messages m) {
        String heading = m.get("error." + status);
        if (isApi(path)) {
            return json(status, "", m.get(lead), m);
        }
        String html = """
            <!doctype html>
            <html lang="%s"><meta charset="utf-8"><title>%s</title><link rel="stylesheet" href="%s">
            <main class="plain"><h1>%2$s</h1><p>%s</p></main></html>
            """.formatted(m.lang().code(), heading, Assets.STYLE.path(), m.get(lead));
        return Response.html(status, html.getBytes(StandardCharsets.UTF_8));
    }

    /** What is wrong, for machines (RFC 9457); {@code parameter} is empty where nothing is wrong with the request. */
    public static Response json(int status, String parameter, String detail, Messages m) {
        String title = "error." + status;
        ObjectNode problem = Json.object();
        problem.put("type", "about:blank");
        problem.put("title", m.has(title) ? m.get(title) : m.get("error.400"));
        problem.put("status", status);
        problem.put("detail", detail);
        if (!parameter.isEmpty()) {
            problem.put("parameter", parameter);
        }
        return new Response(status, TYPE, Json.bytes(problem)).with("Access-Control-Allow-Origin", "*");
    }

    /** Whether whoever asks for this path reads JSON. */
    public static boolean isApi(String path) {
        return path.startsWith("/api/");
    }
}
