// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.demo;

import static amtsblick.demo.shape.ShapeMarkup.escape;

import amtsblick.demo.shape.Desk;
import amtsblick.demo.shape.Desk.Conduct;
import amtsblick.demo.shape.MadeUpArticle;
import amtsblick.demo.shape.Shape;
import amtsblick.demo.shape.ShapeMarkup;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Answers the newsroom's addresses: robots.txt, the desks' feeds and pages, and their articles. Knows no network. */
final class Newsroom {
    /** How long the slow desk takes. */
    static final Duration SLOWNESS = Duration.ofMillis(1500);

    private final DemoEdition edition;
    private final URI address;

    /** @param address where the newsroom is reached, without a path */
    Newsroom(DemoEdition edition, URI address) {
        this.edition = edition;
        this.address = address;
    }

    /** The desk that this path belongs to. */
    static Optional<Desk> desk(String path) {
        return Desks.ALL.stream()
                .filter(desk -> path.startsWith("/" + desk.id() + "/"))
                .findFirst();
    }

    /** The answer to a GET for {@code path} and the raw {@code query}, empty for none. */
    DemoAnswer answer(String path, String query, Instant now) {
        return switch (path) {
            case "/" -> DemoAnswer.ok("text/html; charset=utf-8", overview(), Optional.empty());
            case "/robots.txt" -> DemoAnswer.ok("text/plain; charset=utf-8", robots(), Optional.empty());
            default ->
                desk(path)
                        .map(desk -> answer(desk, path.substring(desk.id().length() + 1), query, now))
                        .orElseGet(Newsroom::notFound);
        };
    }

    private DemoAnswer answer(Desk desk, String path, String query, Instant now) {
        if (path.startsWith("/meldung/")) {
            return article(desk, path.substring("/meldung/".length()).replaceFirst("/$", ""), now);
        }
        boolean list = desk.shape().path().equals(path) || desk.shape().path().equals(path + "?" + query);
        if (!list && !path.equals("/")) {
            return notFound();
        }
        return switch (desk.conduct()) {
            case FAILING -> DemoAnswer.of(500, "Interner Fehler", Map.of());
            case BUSY -> DemoAnswer.of(429, "Bitte etwas Geduld", Map.of("Retry-After", "120"));
            case PROPER, SLOW, SHUT -> list ? front(desk, query, now) : home(desk);
        };
    }

    private DemoAnswer article(Desk desk, String slug, Instant now) {
        return edition.of(desk.id(), now).stream()
                .filter(article -> article.slug().equals(slug))
                .findFirst()
                .map(article -> ArticlePage.answer(desk, article))
                .orElseGet(Newsroom::notFound);
    }

    private DemoAnswer front(Desk desk, String query, Instant now) {
        List<MadeUpArticle> articles = edition.of(desk.id(), now);
        URI home = address.resolve("/" + desk.id() + "/");
        String body = desk.shape().print(new Shape.Front(desk, home, articles, query, now));
        Optional<Instant> changed =
                articles.stream().map(MadeUpArticle::changed).max(Comparator.naturalOrder());
        return DemoAnswer.ok(desk.shape().contentType(), body, changed);
    }

    private static DemoAnswer home(Desk desk) {
        String main = "<main><h1>%s</h1><p>Eine erfundene Redaktion. <a href=\"%s\">Ihre Meldungen</a></p></main>"
                .formatted(escape(desk.name()), escape(desk.path()));
        return DemoAnswer.ok("text/html; charset=utf-8", ShapeMarkup.page(desk, desk.name(), main), Optional.empty());
    }

    private static String overview() {
        String desks = Desks.ALL.stream()
                .map(desk -> "<li><a href=\"%s\">%s</a></li>".formatted(escape(desk.path()), escape(desk.name())))
                .collect(Collectors.joining("\n"));
        return """
            <!DOCTYPE html>
            <html lang="de"><head><meta charset="utf-8"><title>Redaktionen der Vorf&uuml;hrung</title></head>
            <body><h1>Redaktionen der Vorf&uuml;hrung</h1>
            <p>Alles hier ist erfunden und dient nur dazu, Amtsblick ohne Internet zu zeigen.</p>
            <ul>
            %s
            </ul></body></html>
            """.formatted(desks);
    }

    private static String robots() {
        String shut = Desks.ALL.stream()
                .filter(desk -> desk.conduct() == Conduct.SHUT)
                .map(desk -> "Disallow: /" + desk.id() + "/\n")
                .collect(Collectors.joining());
        return "User-agent: *\n" + shut;
    }

    private static DemoAnswer notFound() {
        return DemoAnswer.of(404, "Diese Seite gibt es nicht", Map.of());
    }
}
