// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import amtsblick.push.Push;
import amtsblick.push.follow.Following;
import amtsblick.push.hub.HubSignature;
import amtsblick.web.answer.CrossOrigin;
import amtsblick.web.answer.Delivery;
import amtsblick.web.calendar.Calendars;
import amtsblick.web.feed.FeedFormat;
import amtsblick.web.feed.Feeds;
import amtsblick.web.mcp.McpEndpoint;
import amtsblick.web.openapi.ApiGuide;
import amtsblick.web.openapi.ApiTable;
import amtsblick.web.openapi.Endpoint;
import amtsblick.web.openapi.OpenApi;
import amtsblick.web.opendata.Catalogue;
import amtsblick.web.page.Frames;
import amtsblick.web.problem.Problems;
import amtsblick.web.push.HubDesk;
import amtsblick.web.push.TellingDesk;
import amtsblick.web.site.Site;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.function.BooleanSupplier;

/** What programs read: feeds, calendars, the API with its description, the catalogue; and what those who push to us and for us say. */
final class MachineRoutes {
    private final Site site;
    private final Frames frames;
    private final Problems problems;
    private final Delivery delivery;
    private final Requests requests;
    private final CrossOrigin others;

    MachineRoutes(
            Site site, Frames frames, Problems problems, Delivery delivery, Requests requests, CrossOrigin others) {
        this.site = site;
        this.frames = frames;
        this.problems = problems;
        this.delivery = delivery;
        this.requests = requests;
        this.others = others;
    }

    /** @param ending whether the server stops */
    void addTo(RoutesConfig routes, BooleanSupplier ending) {
        forReading(routes);
        forPushing(routes);
        forApi(routes, new ApiTable(site).endpoints(ending));
    }

    private void forReading(RoutesConfig routes) {
        for (FeedFormat format : FeedFormat.values()) {
            Handler feed = requests.selection(new Feeds(site, format));
            open(routes, format.path(), ctx -> {
                if (isOpenedInABrowser(ctx)) {
                    ctx.header(Routes.CACHE, Routes.NOT_KEPT)
                            .redirect("/abo" + Routes.asked(ctx), HttpStatus.SEE_OTHER);
                } else {
                    feed.handle(ctx);
                }
            });
        }
        open(routes, Calendars.PATH, requests.selection(new Calendars(site, problems)));
        open(routes, Catalogue.path(), requests.taking(List.of(), requests.page(new Catalogue(site))));
    }

    private void forPushing(RoutesConfig routes) {
        if (site.push().hub().isPresent()) {
            HubDesk hub = new HubDesk(site.push());
            routes.post(Push.HUB, ctx -> delivery.send(ctx, hub.of(ctx.formParamMap())));
        }
        site.push().following().ifPresent(following -> {
            TellingDesk desk = new TellingDesk(following);
            Routes.get(routes, Following.PATH + "{token}", requests.own(desk::asked));
            routes.post(
                    Following.PATH + "{token}",
                    ctx -> delivery.send(
                            ctx,
                            desk.told(ctx.pathParam("token"), ctx.header(HubSignature.HEADER), ctx.bodyAsBytes())));
        });
    }

    private void forApi(RoutesConfig routes, List<Endpoint> api) {
        api.forEach(endpoint -> open(routes, endpoint.path(), requests.of(endpoint)));
        if (site.settings().mcp()) {
            McpEndpoint mcp = new McpEndpoint(site.settings().name(), api, requests::answer);
            routes.post("/mcp", ctx -> mcp(ctx, mcp));
        }
        open(routes, "/openapi.json", requests.taking(List.of(), requests.page(new OpenApi(api))));
        Routes.get(routes, "/api", requests.page(new ApiGuide(frames, api)));
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

    /**
     * Whether somebody follows a link to what only feed readers can read (Fetch Metadata): programs send none of this, and browsers have
     * forgotten how to show a feed. A part of a feed's archive is asked for by those who know what it is.
     */
    private static boolean isOpenedInABrowser(Context ctx) {
        return "navigate".equals(ctx.header("Sec-Fetch-Mode"))
                && "document".equals(ctx.header("Sec-Fetch-Dest"))
                && ctx.queryParam("archive") == null;
    }

    /** An address that pages of other sites may read, too: it tells nothing that is not public, and nobody is known by a cookie. */
    private void open(RoutesConfig routes, String path, Handler handler) {
        others.open(path);
        Routes.get(routes, path, ctx -> {
            ctx.header(CrossOrigin.ALLOWED, CrossOrigin.ANYBODY).header(CrossOrigin.EXPOSED, CrossOrigin.HEADERS);
            handler.handle(ctx);
        });
        routes.options(
                path,
                ctx -> ctx.status(HttpStatus.NO_CONTENT)
                        .header(CrossOrigin.ALLOWED, CrossOrigin.ANYBODY)
                        .header("Access-Control-Allow-Methods", "GET, HEAD")
                        .header("Access-Control-Allow-Headers", CrossOrigin.ASKED)
                        .header("Allow", "GET, HEAD, OPTIONS"));
    }
}
