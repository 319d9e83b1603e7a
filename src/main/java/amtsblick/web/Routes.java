// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import amtsblick.archive.ArchiveException;
import amtsblick.web.answer.Assets;
import amtsblick.web.answer.Delivery;
import amtsblick.web.api.ApiClassify;
import amtsblick.web.api.ApiItems;
import amtsblick.web.feed.FeedFormat;
import amtsblick.web.feed.Feeds;
import amtsblick.web.headlines.HeadlinesPage;
import amtsblick.web.item.ItemPage;
import amtsblick.web.page.Frames;
import amtsblick.web.page.Messages;
import amtsblick.web.problem.Problems;
import amtsblick.web.quality.QualityPage;
import amtsblick.web.register.Register;
import amtsblick.web.register.RegisterFile;
import amtsblick.web.register.RegisterPage;
import amtsblick.web.site.Site;
import amtsblick.web.site.VisitWatch;
import amtsblick.web.sources.CrawlPages;
import amtsblick.web.sources.SourcesPages;
import amtsblick.web.text.TextPage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All addresses in one table, each with the room that answers it. */
final class Routes {
    private static final Logger LOG = LoggerFactory.getLogger(Routes.class);
    private static final List<String> TEXTS =
            List.of("about", "leichte-sprache", "imprint", "privacy", "accessibility", "subscribe");

    /** Filters make more addresses than there is news: machines are asked to read the feeds instead. */
    private static final String ROBOTS = """
        User-agent: *
        Disallow: /api/
        Disallow: /*?
        Crawl-delay: 5
        """;

    private static final String CACHE = "Cache-Control";
    private static final String NOT_KEPT = "no-store";

    private final Site site;
    private final Frames frames;
    private final Problems problems;
    private final Delivery delivery;
    private final Requests requests;

    Routes(Site site) {
        this.site = site;
        VisitWatch visits = new VisitWatch(site);
        frames = new Frames(site, visits);
        problems = new Problems(frames);
        delivery = new Delivery(site, visits);
        requests = new Requests(site, problems, delivery);
    }

    void addTo(RoutesConfig routes) {
        forReaders(routes);
        forMachines(routes);
        routes.exception(ArchiveException.class, (e, ctx) -> unavailable(ctx, e));
        routes.exception(Exception.class, (e, ctx) -> fault(ctx, e));
        routes.error(HttpStatus.NOT_FOUND, this::missing);
        routes.error(
                HttpStatus.METHOD_NOT_ALLOWED, ctx -> delivery.send(ctx, problems.notAllowed(requests.asked(ctx))));
    }

    private void forReaders(RoutesConfig routes) {
        SourcesPages sources = new SourcesPages(site, frames, problems);
        CrawlPages crawl = new CrawlPages(site, frames, problems);
        get(routes, "/", requests.selection(new HeadlinesPage(site, frames)));
        for (Register register : Register.values()) {
            get(routes, register.path(), requests.selection(new RegisterPage(register, site, frames)));
            get(routes, register.file(), requests.selection(new RegisterFile(register, site)));
        }
        get(routes, "/register", this::registers);
        get(routes, "/item/{id}", requests.page(new ItemPage(site, frames, problems)));
        get(routes, "/qualitaet", requests.page(new QualityPage(site, frames)));
        get(routes, "/sources", requests.page(sources::all));
        get(routes, "/sources/{id}", requests.page(sources::one));
        get(routes, "/sources.opml", requests.page(sources::opml));
        get(routes, "/crawl", requests.page(crawl::all));
        get(routes, "/crawl/{host}", requests.page(crawl::one));
        TEXTS.forEach(name -> get(routes, "/" + name, requests.page(new TextPage(frames, name))));
    }

    private void forMachines(RoutesConfig routes) {
        ApiItems items = new ApiItems(site);
        Metrics metrics = new Metrics(site);
        get(routes, "/feed.rss", requests.selection(new Feeds(site, FeedFormat.RSS)));
        get(routes, "/feed.atom", requests.selection(new Feeds(site, FeedFormat.ATOM)));
        get(routes, "/feed.json", requests.selection(new Feeds(site, FeedFormat.JSON)));
        get(routes, "/api/v1/items", requests.selection(items));
        get(routes, "/api/v1/items/{id}", requests.page(items::one));
        get(routes, "/api/v1/classify", requests.own(new ApiClassify(site.classifier())));
        get(routes, "/assets/{hash}/{file}", this::asset);
        get(routes, "/favicon.ico", ctx -> ctx.redirect(Assets.ICON.path(), HttpStatus.FOUND));
        get(routes, "/robots.txt", ctx -> ctx.contentType("text/plain").result(ROBOTS));
        get(routes, "/health", ctx -> ctx.header(CACHE, NOT_KEPT).json(Health.of(site)));
        get(
                routes,
                "/metrics",
                ctx -> ctx.header(CACHE, NOT_KEPT).contentType(Metrics.TYPE).result(metrics.scrape()));
    }

    private void registers(Context ctx) {
        String asked = ctx.queryString() == null ? "" : "?" + ctx.queryString();
        ctx.redirect(Register.AGREEMENTS.path() + asked, HttpStatus.FOUND);
    }

    /** HEAD is answered like GET, without the body (RFC 9110, 9.3.2). */
    private static void get(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
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
