// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import amtsblick.web.answer.Assets;
import amtsblick.web.answer.Delivery;
import amtsblick.web.discovery.Manifest;
import amtsblick.web.discovery.OpenSearch;
import amtsblick.web.discovery.Robots;
import amtsblick.web.discovery.Sitemap;
import amtsblick.web.operate.SecurityTxt;
import amtsblick.web.problem.Problems;
import amtsblick.web.site.Site;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Files that browsers, search engines and security researchers look for at fixed addresses, and the assets of our pages. */
final class FileRoutes {
    private final Site site;
    private final Problems problems;
    private final Delivery delivery;
    private final Requests requests;

    FileRoutes(Site site, Problems problems, Delivery delivery, Requests requests) {
        this.site = site;
        this.problems = problems;
        this.delivery = delivery;
        this.requests = requests;
    }

    /** @param fixed the pages that have a readable address, without items and sources */
    void addTo(RoutesConfig routes, Supplier<List<String>> fixed) {
        Routes.get(routes, "/assets/{hash}/{file}", this::asset);
        Routes.get(routes, "/favicon.ico", ctx -> ctx.redirect(Assets.ICON.path(), HttpStatus.FOUND));
        Routes.get(routes, "/.well-known/security.txt", this::security);
        Sitemap sitemap = new Sitemap(site, problems, fixed);
        Routes.get(routes, "/robots.txt", requests.page(new Robots()));
        Routes.get(routes, "/sitemap.xml", requests.page(sitemap::all));
        Routes.get(routes, "/sitemap/{file}", requests.page(sitemap::part));
        Routes.get(routes, "/manifest.webmanifest", requests.page(new Manifest(site.settings())));
        Routes.get(routes, "/opensearch.xml", requests.page(new OpenSearch(site.settings())));
    }

    private void security(Context ctx) {
        SecurityTxt.of(site)
                .ifPresentOrElse(
                        text -> ctx.header(Routes.CACHE, "public, max-age=86400")
                                .contentType("text/plain; charset=utf-8")
                                .result(text),
                        () -> ctx.status(HttpStatus.NOT_FOUND));
    }

    /** An older hash leads to today's file, for pages that are still open: it may not be kept under that name for ever. */
    private void asset(Context ctx) throws IOException {
        Optional<Assets> asset = Assets.named(ctx.pathParam("file"));
        if (asset.isEmpty()) {
            ctx.status(HttpStatus.NOT_FOUND);
        } else if (asset.get().path().equals(ctx.path())) {
            delivery.forever(ctx, asset.get());
        } else {
            ctx.header(Routes.CACHE, "no-cache").redirect(asset.get().path(), HttpStatus.FOUND);
        }
    }
}
