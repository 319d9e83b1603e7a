// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import amtsblick.alert.AlertDesk;
import amtsblick.archive.ArchiveException;
import amtsblick.push.Push;
import amtsblick.push.follow.Following;
import amtsblick.push.hub.HubSignature;
import amtsblick.web.address.Dossiers;
import amtsblick.web.alert.AlertGauges;
import amtsblick.web.answer.Assets;
import amtsblick.web.answer.Delivery;
import amtsblick.web.calendar.Calendars;
import amtsblick.web.discovery.Manifest;
import amtsblick.web.discovery.OpenSearch;
import amtsblick.web.discovery.Robots;
import amtsblick.web.discovery.Sitemap;
import amtsblick.web.feed.FeedFormat;
import amtsblick.web.feed.Feeds;
import amtsblick.web.headlines.HeadlinesPage;
import amtsblick.web.item.CitationFile;
import amtsblick.web.item.ItemPage;
import amtsblick.web.mcp.McpEndpoint;
import amtsblick.web.openapi.ApiGuide;
import amtsblick.web.openapi.ApiTable;
import amtsblick.web.openapi.Endpoint;
import amtsblick.web.openapi.OpenApi;
import amtsblick.web.opendata.Catalogue;
import amtsblick.web.operate.Health;
import amtsblick.web.operate.Metrics;
import amtsblick.web.operate.SecurityTxt;
import amtsblick.web.page.Frames;
import amtsblick.web.problem.Problems;
import amtsblick.web.push.HubDesk;
import amtsblick.web.push.TellingDesk;
import amtsblick.web.quality.QualityPage;
import amtsblick.web.register.Register;
import amtsblick.web.register.RegisterFile;
import amtsblick.web.register.RegisterPage;
import amtsblick.web.review.ReviewPage;
import amtsblick.web.review.SheetFormat;
import amtsblick.web.review.SheetPage;
import amtsblick.web.search.HelpPage;
import amtsblick.web.search.SuggestPage;
import amtsblick.web.site.Site;
import amtsblick.web.site.VisitWatch;
import amtsblick.web.sources.CrawlPages;
import amtsblick.web.sources.SourcesPages;
import amtsblick.web.subscribe.FeedLists;
import amtsblick.web.subscribe.SubscribePage;
import amtsblick.web.text.TextPage;
import amtsblick.web.words.Messages;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All addresses in one table, each with the room that answers it. */
final class Routes {
    private static final Logger LOG = LoggerFactory.getLogger(Routes.class);
    private static final List<String> TEXTS =
            List.of("about", "leichte-sprache", "imprint", "privacy", "accessibility", "subscribe");

    private static final String CACHE = "Cache-Control";
    private static final String NOT_KEPT = "no-store";

    private final Site site;
    private final Frames frames;
    private final Problems problems;
    private final Delivery delivery;
    private final Metrics metrics;
    private final Requests requests;
    private final Dossiers dossiers;
    private final Optional<AlertDesk> desk;

    Routes(Site site, Optional<AlertDesk> desk) {
        this.site = site;
        this.desk = desk;
        VisitWatch visits = new VisitWatch(site);
        frames = new Frames(site, visits);
        problems = new Problems(frames);
        delivery = new Delivery(site, visits);
        metrics = new Metrics(site);
        metrics.watch(delivery::watch);
        desk.map(AlertGauges::new).ifPresent(metrics::watch);
        requests = new Requests(site, problems, delivery, metrics);
        dossiers = new Dossiers(site);
    }

    /** The numbers of all that is answered here. */
    Metrics metrics() {
        return metrics;
    }

    void addTo(RoutesConfig routes) {
        forReaders(routes);
        new DossierRoutes(dossiers, site, frames, requests).addTo(routes);
        forMachines(routes);
        new AlertRoutes(site, frames, problems, delivery, requests, desk).addTo(routes);
        new OperatorRoutes(site, frames, problems, delivery, dossiers, requests, desk).addTo(routes);
        routes.exception(ArchiveException.class, (e, ctx) -> unavailable(ctx, e));
        routes.exception(Exception.class, (e, ctx) -> fault(ctx, e));
        routes.error(HttpStatus.NOT_FOUND, this::missing);
        routes.error(
                HttpStatus.METHOD_NOT_ALLOWED, ctx -> delivery.send(ctx, problems.notAllowed(requests.asked(ctx))));
    }

    /** What is asked of a node that shows nothing. */
    void addForWatching(RoutesConfig routes) {
        forWatching(routes);
        routes.exception(ArchiveException.class, (e, ctx) -> unavailable(ctx, e));
    }

    private void forReaders(RoutesConfig routes) {
        SourcesPages sources = new SourcesPages(site, frames, problems, dossiers);
        CrawlPages crawl = new CrawlPages(site, frames, problems);
        get(routes, "/", requests.selection(new HeadlinesPage(site, frames)));
        for (Register register : Register.values()) {
            get(routes, register.path(), requests.selection(new RegisterPage(register, site, frames)));
            get(routes, register.file(), requests.selection(new RegisterFile(register, site)));
        }
        get(routes, "/register", this::registers);
        for (CitationFile.Format format : CitationFile.Format.values()) {
            get(routes, "/item/{id}" + format.ending(), requests.page(new CitationFile(format, site, problems)));
        }
        get(routes, "/item/{id}", requests.selection(new ItemPage(site, frames, problems, dossiers)));
        get(routes, ReviewPage.PATH, requests.own(new ReviewPage(site, frames, problems)));
        SheetPage sheets = new SheetPage(site, frames, problems);
        get(routes, SheetPage.PATH, requests.own(sheets::page));
        for (SheetFormat format : SheetFormat.values()) {
            get(routes, format.path(), requests.own(asked -> sheets.file(format, asked)));
        }
        get(routes, "/suche-hilfe", requests.page(new HelpPage(frames)));
        get(routes, "/suche/vorschlaege", requests.own(new SuggestPage(site, frames)));
        get(routes, "/qualitaet", requests.page(new QualityPage(site, frames)));
        get(routes, "/sources", requests.page(sources::all));
        get(routes, "/sources/{id}", requests.page(sources::one));
        get(routes, "/sources.opml", requests.page(sources::opml));
        get(routes, "/crawl", requests.page(crawl::all));
        get(routes, "/crawl/{host}", requests.page(crawl::one));
        TEXTS.forEach(name -> get(routes, "/" + name, requests.page(new TextPage(frames, name, desk.isPresent()))));
    }

    private void forMachines(RoutesConfig routes) {
        for (FeedFormat format : FeedFormat.values()) {
            Handler feed = requests.selection(new Feeds(site, format));
            open(routes, format.path(), ctx -> {
                if (isOpenedInABrowser(ctx)) {
                    ctx.header(CACHE, NOT_KEPT).redirect("/abo" + asked(ctx), HttpStatus.SEE_OTHER);
                } else {
                    feed.handle(ctx);
                }
            });
        }
        open(routes, Calendars.PATH, requests.selection(new Calendars(site, problems)));
        if (site.push().hub().isPresent()) {
            HubDesk hub = new HubDesk(site.push());
            routes.post(Push.HUB, ctx -> delivery.send(ctx, hub.of(ctx.formParamMap())));
        }
        site.push().following().ifPresent(following -> {
            TellingDesk desk = new TellingDesk(following);
            get(routes, Following.PATH + "{token}", requests.own(desk::asked));
            routes.post(
                    Following.PATH + "{token}",
                    ctx -> delivery.send(
                            ctx,
                            desk.told(ctx.pathParam("token"), ctx.header(HubSignature.HEADER), ctx.bodyAsBytes())));
        });
        List<Endpoint> api = new ApiTable(site).endpoints();
        api.forEach(endpoint -> open(routes, endpoint.path(), requests.of(endpoint.answering())));
        if (site.settings().mcp()) {
            McpEndpoint mcp = new McpEndpoint(site.settings().name(), api, requests::answer);
            routes.post("/mcp", ctx -> mcp(ctx, mcp));
        }
        open(routes, "/openapi.json", requests.page(new OpenApi(api)));
        get(routes, "/api", requests.page(new ApiGuide(frames, api)));
        get(routes, "/assets/{hash}/{file}", this::asset);
        get(routes, "/favicon.ico", ctx -> ctx.redirect(Assets.ICON.path(), HttpStatus.FOUND));
        get(routes, "/.well-known/security.txt", this::security);
        Sitemap sitemap = new Sitemap(site, problems, this::fixed);
        get(routes, "/abo", requests.selection(new SubscribePage(site, frames)));
        get(routes, FeedLists.PATH, requests.page(new FeedLists(site, problems)::of));
        open(routes, Catalogue.path(), requests.page(new Catalogue(site)));
        get(routes, "/robots.txt", requests.page(new Robots()));
        get(routes, "/sitemap.xml", requests.page(sitemap::all));
        get(routes, "/sitemap/{file}", requests.page(sitemap::part));
        get(routes, "/manifest.webmanifest", requests.page(new Manifest(site.settings())));
        get(routes, "/opensearch.xml", requests.page(new OpenSearch(site.settings())));
        forWatching(routes);
    }

    private void forWatching(RoutesConfig routes) {
        get(routes, "/health", ctx -> health(ctx, Health.of(site)));
        get(routes, "/health/ready", ctx -> health(ctx, Health.of(site)));
        get(routes, "/health/live", ctx -> health(ctx, Health.alive()));
        get(
                routes,
                "/metrics",
                ctx -> ctx.header(CACHE, NOT_KEPT).contentType(Metrics.TYPE).result(metrics.scrape()));
    }

    private void security(Context ctx) {
        SecurityTxt.of(site)
                .ifPresentOrElse(
                        text -> ctx.header(CACHE, "public, max-age=86400")
                                .contentType("text/plain; charset=utf-8")
                                .result(text),
                        () -> ctx.status(HttpStatus.NOT_FOUND));
    }

    private static void health(Context ctx, Health health) {
        ctx.header(CACHE, NOT_KEPT).status(health.status()).json(health.words());
    }

    /** The pages that have a readable address, without items and sources. */
    private List<String> fixed() {
        return Stream.of(
                        Stream.of("/", "/sources", "/qualitaet", "/api", "/abo"),
                        TEXTS.stream().map(name -> "/" + name),
                        dossiers.paths().stream())
                .flatMap(paths -> paths)
                .distinct()
                .toList();
    }

    /** Pages of other sites are kept out: a browser that is led here by its own name server would be no language model. */
    private void mcp(Context ctx, McpEndpoint mcp) {
        String origin = ctx.header("Origin");
        if (origin != null && !origin.equals(site.settings().base().toString())) {
            ctx.status(HttpStatus.FORBIDDEN);
        } else {
            delivery.send(ctx, mcp.of(ctx.bodyAsBytes(), requests.asked(ctx).reader()));
        }
    }

    private void registers(Context ctx) {
        ctx.redirect(Register.AGREEMENTS.path() + asked(ctx), HttpStatus.FOUND);
    }

    private static String asked(Context ctx) {
        return ctx.queryString() == null ? "" : "?" + ctx.queryString();
    }

    /**
     * Whether somebody follows a link to what only feed readers can read (Fetch Metadata): programs send none of this, and browsers have
     * forgotten how to show a feed. A part of a feed's archive is asked for by those who know what it is.
     */
    private static boolean isOpenedInABrowser(Context ctx) {
        return "navigate".equals(ctx.header("Sec-Fetch-Mode"))
                && "document".equals(ctx.header("Sec-Fetch-Dest"))
                && ctx.queryParam("archive") == null;
    }

    /** HEAD is answered like GET, without the body (RFC 9110, 9.3.2). */
    static void get(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }

    /** An address that pages of other sites may read, too: it tells nothing that is not public, and nobody is known by a cookie. */
    private static void open(RoutesConfig routes, String path, Handler handler) {
        get(routes, path, ctx -> {
            ctx.header("Access-Control-Allow-Origin", "*").header("Access-Control-Expose-Headers", "ETag, Link");
            handler.handle(ctx);
        });
        routes.options(
                path,
                ctx -> ctx.status(HttpStatus.NO_CONTENT)
                        .header("Access-Control-Allow-Origin", "*")
                        .header("Access-Control-Allow-Methods", "GET, HEAD")
                        .header("Access-Control-Allow-Headers", "If-None-Match")
                        .header("Allow", "GET, HEAD, OPTIONS"));
    }

    /** An older hash leads to today's file, for pages that are still open: it may not be kept under that name for ever. */
    private void asset(Context ctx) throws IOException {
        Optional<Assets> asset = Assets.named(ctx.pathParam("file"));
        if (asset.isEmpty()) {
            ctx.status(HttpStatus.NOT_FOUND);
        } else if (asset.get().path().equals(ctx.path())) {
            delivery.forever(ctx, asset.get());
        } else {
            ctx.header(CACHE, "no-cache").redirect(asset.get().path(), HttpStatus.FOUND);
        }
    }

    private void missing(Context ctx) {
        if (!Delivery.isAnswered(ctx)) {
            delivery.send(ctx, problems.missing(requests.asked(ctx), "error.page"));
        }
    }

    private void unavailable(Context ctx, ArchiveException e) {
        LOG.error("The archive does not answer: {}", e.getMessage());
        delivery.send(ctx, Problems.unavailable(ctx.path(), Messages.in(Requests.preferred(ctx))));
    }

    private void fault(Context ctx, Exception e) {
        LOG.error("Answering {} failed", ctx.path(), e);
        delivery.send(ctx, Problems.fault(ctx.path(), Messages.in(Requests.preferred(ctx))));
    }
}
