// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import amtsblick.alert.AlertDesk;
import amtsblick.archive.ArchiveException;
import amtsblick.web.alert.AlertGauges;
import amtsblick.web.answer.CrossOrigin;
import amtsblick.web.answer.Delivery;
import amtsblick.web.headlines.HeadlinesPage;
import amtsblick.web.item.CitationFile;
import amtsblick.web.item.ItemPage;
import amtsblick.web.operate.Metrics;
import amtsblick.web.page.Frames;
import amtsblick.web.problem.Problems;
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
import amtsblick.web.slug.Dossiers;
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
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All addresses, each with the room that answers it: those for readers here, the others in the tables beside it. */
final class Routes {
    private static final Logger LOG = LoggerFactory.getLogger(Routes.class);
    private static final List<String> TEXTS =
            List.of("about", "leichte-sprache", "imprint", "privacy", "accessibility", "subscribe");

    static final String CACHE = "Cache-Control";
    static final String NOT_KEPT = "no-store";

    private final Site site;
    private final Frames frames;
    private final Problems problems;
    private final Delivery delivery;
    private final Metrics metrics;
    private final Requests requests;
    private final Dossiers dossiers;
    private final Optional<AlertDesk> desk;
    private final BooleanSupplier ending;
    private final CrossOrigin others = new CrossOrigin();

    /** @param ending whether the server stops */
    Routes(Site site, Optional<AlertDesk> desk, BooleanSupplier ending) {
        this.site = site;
        this.desk = desk;
        this.ending = ending;
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

    /** What of it pages of other sites may read, as soon as it is added. */
    CrossOrigin others() {
        return others;
    }

    void addTo(RoutesConfig routes) {
        forReaders(routes);
        new DossierRoutes(dossiers, site, frames, requests).addTo(routes);
        new MachineRoutes(site, frames, problems, delivery, requests, others).addTo(routes, ending);
        new FileRoutes(site, problems, delivery, requests).addTo(routes, this::fixed);
        WatchRoutes.add(routes, site, desk, metrics);
        new AlertRoutes(site, frames, problems, delivery, requests, desk).addTo(routes);
        new OperatorRoutes(site, frames, problems, delivery, dossiers, requests, desk).addTo(routes);
        routes.after(Routes::nameNoTypeOfNothing);
        routes.exception(ArchiveException.class, (e, ctx) -> unavailable(ctx, e));
        routes.exception(Exception.class, (e, ctx) -> fault(ctx, e));
        routes.error(HttpStatus.NOT_FOUND, this::missing);
        routes.error(
                HttpStatus.METHOD_NOT_ALLOWED, ctx -> delivery.send(ctx, problems.notAllowed(requests.asked(ctx))));
    }

    /** What is asked of a node that shows nothing. */
    void addForWatching(RoutesConfig routes) {
        WatchRoutes.add(routes, site, desk, metrics);
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
        get(routes, SuggestPage.PATH, requests.taking(List.of("q"), requests.own(new SuggestPage(site, frames))));
        get(routes, "/qualitaet", requests.page(new QualityPage(site, frames)));
        get(routes, "/sources", requests.page(sources::all));
        get(routes, "/sources/{id}", requests.page(sources::one));
        get(routes, "/sources.opml", requests.taking(List.of(), requests.page(sources::opml)));
        get(routes, "/crawl", requests.page(crawl::all));
        get(routes, "/crawl/{host}", requests.page(crawl::one));
        get(routes, "/abo", requests.selection(new SubscribePage(site, frames, desk.isPresent())));
        get(routes, FeedLists.PATH, requests.taking(List.of(), requests.page(new FeedLists(site, problems)::of)));
        GuessedPaths.PAGES.forEach((guessed, meant) -> moved(routes, guessed, meant));
        TEXTS.forEach(name -> get(routes, "/" + name, requests.page(new TextPage(frames, name, desk.isPresent()))));
    }

    /** The pages that have a readable address, without items and sources. */
    private List<String> fixed() {
        return Stream.of(
                        Stream.of("/", "/sources", "/qualitaet", "/api"),
                        TEXTS.stream().map(name -> "/" + name),
                        dossiers.paths().stream())
                .flatMap(paths -> paths)
                .distinct()
                .toList();
    }

    /** An address under which something is looked for that lies elsewhere. */
    static void moved(RoutesConfig routes, String from, String to) {
        get(routes, from, ctx -> ctx.redirect(to + asked(ctx), HttpStatus.MOVED_PERMANENTLY));
    }

    private void registers(Context ctx) {
        ctx.redirect(Register.AGREEMENTS.path() + asked(ctx), HttpStatus.FOUND);
    }

    /** The parameters as they were asked, with their question mark. */
    static String asked(Context ctx) {
        return ctx.queryString() == null ? "" : "?" + ctx.queryString();
    }

    /** HEAD is answered like GET, without the body (RFC 9110, 9.3.2). */
    static void get(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }

    /** What has no body has no type of one (RFC 9110, 8.3); Javalin begins each answer as text. */
    private static void nameNoTypeOfNothing(Context ctx) {
        if (ctx.status() == HttpStatus.NO_CONTENT || ctx.status() == HttpStatus.NOT_MODIFIED) {
            ctx.res().setContentType(null);
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
