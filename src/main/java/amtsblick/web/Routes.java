// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import amtsblick.archive.ArchiveException;
import amtsblick.web.Pages.Format;
import amtsblick.web.address.KnownValues;
import amtsblick.web.address.Lang;
import amtsblick.web.address.QueryParams;
import amtsblick.web.address.Selection;
import amtsblick.web.answer.Assets;
import amtsblick.web.answer.Delivery;
import amtsblick.web.answer.Response;
import amtsblick.web.api.Api;
import amtsblick.web.api.TriedText;
import amtsblick.web.page.Messages;
import amtsblick.web.site.Site;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All addresses in one table. */
final class Routes {
    private static final Logger LOG = LoggerFactory.getLogger(Routes.class);
    private static final List<String> TEXTS = List.of("about", "imprint", "privacy", "accessibility", "subscribe");

    private final Site site;
    private final Pages pages;
    private final QueryParams params;
    private final Delivery delivery;
    private final Metrics metrics;

    Routes(Site site) {
        this.site = site;
        pages = new Pages(site);
        params = new QueryParams(KnownValues.of(site));
        delivery = new Delivery(site);
        metrics = new Metrics(site);
    }

    void addTo(RoutesConfig routes) {
        cached(routes, "/", ctx -> selection(ctx, site.settings().pageSize(), pages::headlines));
        cached(routes, "/feed.rss", ctx -> feed(ctx, Format.RSS));
        cached(routes, "/feed.atom", ctx -> feed(ctx, Format.ATOM));
        cached(routes, "/feed.json", ctx -> feed(ctx, Format.JSON));
        cached(routes, "/api/v1/items", this::items);
        cached(routes, "/api/v1/items/{id}", ctx -> item(ctx, pages::apiItem));
        get(routes, "/api/v1/classify", ctx -> delivery.send(ctx, pages.classify(tried(ctx), preferred(ctx))));
        cached(routes, "/item/{id}", ctx -> item(ctx, pages::item));
        get(routes, "/sources", ctx -> fresh(ctx, pages::sources));
        get(routes, "/sources/{id}", ctx -> fresh(ctx, (l, x) -> pages.source(ctx.pathParam("id"), l, x)));
        get(routes, "/sources.opml", ctx -> fresh(ctx, (_, _) -> pages.opml()));
        get(routes, "/crawl", ctx -> fresh(ctx, pages::crawl));
        get(routes, "/crawl/{host}", ctx -> fresh(ctx, (l, x) -> pages.crawl(ctx.pathParam("host"), l, x)));
        get(routes, "/metrics", ctx -> ctx.contentType(Metrics.TYPE).result(metrics.scrape()));
        for (String name : TEXTS) {
            cached(routes, "/" + name, ctx -> page(ctx, (l, x) -> pages.text(name, l, x)));
        }
        get(routes, "/assets/{hash}/{file}", this::asset);
        get(routes, "/favicon.ico", ctx -> ctx.redirect(Assets.ICON.path(), HttpStatus.FOUND));
        get(routes, "/robots.txt", ctx -> ctx.contentType("text/plain").result(ROBOTS));
        get(routes, "/health", ctx -> ctx.json(Health.of(site)));
        routes.exception(ArchiveException.class, (e, ctx) -> unavailable(ctx, e));
        routes.exception(Exception.class, (e, ctx) -> fault(ctx, e));
        routes.error(HttpStatus.NOT_FOUND, this::notFound);
        routes.error(HttpStatus.METHOD_NOT_ALLOWED, this::notAllowed);
    }

    /** HEAD is answered like GET, without the body (RFC 9110, 9.3.2). */
    private static void get(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }

    /** What was asked before word for word is answered without being read. */
    private void cached(RoutesConfig routes, String path, Handler handler) {
        get(routes, path, ctx -> {
            if (!delivery.again(ctx)) {
                handler.handle(ctx);
            }
        });
    }

    /** Filters make more addresses than there is news: machines are asked to read the feeds instead. */
    private static final String ROBOTS = """
        User-agent: *
        Disallow: /api/
        Disallow: /*?
        Crawl-delay: 5
        """;

    /** Makes an answer in a language; the second is the one that the address names. */
    private interface Page {
        Response in(Lang lang, Optional<Lang> explicit);
    }

    private interface SelectionPage {
        Response of(Selection selection, Lang lang, Optional<Lang> explicit);
    }

    private interface ItemPage {
        Response of(String id, Lang lang, Optional<Lang> explicit);
    }

    private void feed(Context ctx, Format format) throws IOException {
        selection(ctx, site.settings().feedSize(), (s, lang, explicit) -> pages.feed(format, s, lang, explicit));
    }

    /** Whoever reads page after page needs the counts of further choices once at most: {@code facets=none} leaves them out. */
    private void items(Context ctx) throws IOException {
        boolean counted = !"none".equals(ctx.queryParam("facets"));
        selection(
                ctx,
                counted ? "" : "#facets=none",
                site.settings().feedSize(),
                (s, lang, explicit) -> pages.items(s, counted, lang, explicit));
    }

    private void selection(Context ctx, int size, SelectionPage page) throws IOException {
        selection(ctx, "", size, page);
    }

    /** @param kind what tells this answer from others of the same selection */
    private void selection(Context ctx, String kind, int size, SelectionPage page) throws IOException {
        Map<String, List<String>> asked = new HashMap<>(ctx.queryParamMap());
        if (!kind.isEmpty()) {
            asked.remove("facets"); // says how much is wanted of a selection, not which
        }
        switch (params.read(asked, size, pages.today())) {
            case QueryParams.Result.Valid valid -> {
                Lang lang = valid.lang().orElseGet(() -> preferred(ctx));
                String address = QueryParams.print(ctx.path(), valid.selection(), valid.lang()) + kind;
                delivery.cached(ctx, address, lang, () -> page.of(valid.selection(), lang, valid.lang()));
            }
            case QueryParams.Result.Invalid wrong ->
                delivery.send(ctx, pages.invalid(ctx.path(), wrong, preferred(ctx)));
        }
    }

    private void page(Context ctx, Page page) throws IOException {
        Optional<Lang> explicit = explicit(ctx);
        Lang lang = explicit.orElseGet(() -> preferred(ctx));
        String address = ctx.path() + explicit.map(l -> "?lang=" + l.code()).orElse("");
        delivery.cached(ctx, address, lang, () -> page.in(lang, explicit));
    }

    private void item(Context ctx, ItemPage page) throws IOException {
        String id = ctx.pathParam("id"); // read now: the page may be made when the request is over
        page(ctx, (lang, explicit) -> page.of(id, lang, explicit));
    }

    /** A page about visits, which change without the archive changing. */
    private void fresh(Context ctx, Page page) {
        Optional<Lang> explicit = explicit(ctx);
        delivery.send(ctx, page.in(explicit.orElseGet(() -> preferred(ctx)), explicit));
    }

    private static TriedText tried(Context ctx) {
        return new TriedText(
                Objects.requireNonNullElse(ctx.queryParam("kicker"), ""),
                Objects.requireNonNullElse(ctx.queryParam("title"), ""),
                Objects.requireNonNullElse(ctx.queryParam("teaser"), ""),
                Objects.requireNonNullElse(ctx.queryParam("publisher"), "text.invalid"));
    }

    /** An older hash leads to today's file, for pages that are still open: it may not be kept under that name for ever. */
    private void asset(Context ctx) throws IOException {
        Optional<Assets> asset = Assets.named(ctx.pathParam("file"));
        if (asset.isEmpty()) {
            ctx.status(HttpStatus.NOT_FOUND);
        } else if (asset.get().path().equals(ctx.path())) {
            delivery.forever(ctx, asset.get());
        } else {
            ctx.header("Cache-Control", "no-cache").redirect(asset.get().path(), HttpStatus.FOUND);
        }
    }

    private void notFound(Context ctx) {
        if (!Delivery.isAnswered(ctx)) {
            Lang lang = explicit(ctx).orElseGet(() -> preferred(ctx));
            delivery.send(ctx, pages.notFound(ctx.path(), "error.page", lang, explicit(ctx)));
        }
    }

    private void notAllowed(Context ctx) {
        Lang lang = preferred(ctx);
        String lead = Messages.in(lang).get("error.method");
        delivery.send(
                ctx,
                isApi(ctx)
                        ? new Response(405, Response.JSON, Api.error("method", lead))
                        : pages.problem(405, "error.405", lead, lang, Optional.empty()));
    }

    private void unavailable(Context ctx, ArchiveException e) {
        LOG.error("The archive does not answer: {}", e.getMessage());
        delivery.send(ctx, plainProblem(ctx, 503, "error.503", "error.archive"));
    }

    private void fault(Context ctx, Exception e) {
        LOG.error("Answering {} failed", ctx.path(), e);
        delivery.send(ctx, plainProblem(ctx, 500, "error.500", "error.fault"));
    }

    /** Without any template or archive, which may be what failed. */
    private static Response plainProblem(Context ctx, int status, String heading, String lead) {
        Lang lang = preferred(ctx);
        Messages m = Messages.in(lang);
        if (isApi(ctx)) {
            return new Response(status, Response.JSON, Api.error("", m.get(heading) + ". " + m.get(lead)));
        }
        String html = "<!doctype html><html lang=\"" + lang.code() + "\"><meta charset=\"utf-8\"><title>"
                + m.get(heading)
                + "</title><link rel=\"stylesheet\" href=\"" + Assets.STYLE.path() + "\"><main class=\"plain\"><h1>"
                + m.get(heading) + "</h1><p>" + m.get(lead) + "</p></main></html>";
        return Response.html(status, html.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isApi(Context ctx) {
        return ctx.path().startsWith("/api/");
    }

    private static Optional<Lang> explicit(Context ctx) {
        return Lang.of(Objects.requireNonNullElse(ctx.queryParam("lang"), ""));
    }

    private static Lang preferred(Context ctx) {
        return Lang.preferred(Objects.requireNonNullElse(ctx.header("Accept-Language"), ""));
    }
}
