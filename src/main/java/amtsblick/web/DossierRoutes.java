// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import amtsblick.news.Dimension;
import amtsblick.web.compare.ComparePage;
import amtsblick.web.dossier.DossierPage;
import amtsblick.web.dossier.IndexPage;
import amtsblick.web.dossier.PlaceFinder;
import amtsblick.web.page.Frames;
import amtsblick.web.site.Site;
import amtsblick.web.slug.Dossier;
import amtsblick.web.slug.Dossiers;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;

/** The readable addresses: dossiers, the lists of them, and the way to a place. */
final class DossierRoutes {
    /** What has a page that lists it all, beside the sources. */
    private static final List<Dimension> LISTED =
            List.of(Dimension.REGION, Dimension.TOPIC, Dimension.KIND, Dimension.BODY, Dimension.AREA);

    private final Dossiers dossiers;
    private final Site site;
    private final Frames frames;
    private final Requests requests;

    DossierRoutes(Dossiers dossiers, Site site, Frames frames, Requests requests) {
        this.dossiers = dossiers;
        this.site = site;
        this.frames = frames;
        this.requests = requests;
    }

    void addTo(RoutesConfig routes) {
        for (Dimension dimension : Dimension.values()) {
            Dossier.folder(dimension)
                    .ifPresent(folder -> Routes.get(
                            routes, folder + "{name}", dossier(new DossierPage(dimension, dossiers, site, frames))));
        }
        for (Dimension dimension : Dimension.values()) {
            if (dimension != Dimension.PLACE) {
                Dossier.folder(dimension)
                        .ifPresent(folder -> Routes.moved(
                                routes,
                                folder.substring(0, folder.length() - 1),
                                Dossier.index(dimension).orElseThrow()));
            }
        }
        for (Dimension listed : LISTED) {
            String path = Dossier.index(listed).orElseThrow();
            Routes.get(routes, path, requests.page(new IndexPage(listed, dossiers, site, frames)));
        }
        Routes.get(routes, Dossier.index(Dimension.PLACE).orElseThrow(), places(new PlaceFinder(dossiers, frames)));
        comparisons(routes);
    }

    /** What the form asks for has an address of its own. */
    private void comparisons(RoutesConfig routes) {
        ComparePage compare = new ComparePage(dossiers, site, frames);
        Handler shown = requests.selection(compare);
        Routes.get(routes, Dossier.comparisons(), ctx -> {
            Optional<Dossier> chosen = compare.chosen(ctx.queryParamMap());
            if (chosen.isPresent()) {
                ctx.redirect(compare.address(chosen.get(), ctx.queryParamMap()), HttpStatus.FOUND);
            } else {
                shown.handle(ctx);
            }
        });
        Routes.get(routes, Dossier.comparisons() + "/{name}", ctx -> {
            Optional<Dossier> named = compare.named(ctx.pathParam("name"));
            if (named.isEmpty()) {
                ctx.status(HttpStatus.NOT_FOUND);
            } else if (named.flatMap(Dossier::comparison)
                    .filter(ctx.path()::equals)
                    .isEmpty()) {
                ctx.redirect(compare.address(named.get(), ctx.queryParamMap()), HttpStatus.FOUND);
            } else {
                shown.handle(ctx);
            }
        });
    }

    /** Under another spelling of its name, or narrowed further, a dossier is found elsewhere. */
    private Handler dossier(DossierPage page) {
        Handler shown = requests.page(page);
        return ctx -> {
            String query = ctx.queryString() == null ? "" : ctx.queryString();
            Optional<String> elsewhere = page.elsewhere(ctx.pathParam("name"), ctx.queryParamMap(), query);
            if (elsewhere.isPresent()) {
                ctx.redirect(elsewhere.get(), HttpStatus.FOUND);
            } else {
                shown.handle(ctx);
            }
        };
    }

    private Handler places(PlaceFinder places) {
        Handler choice = requests.taking(List.of("name"), requests.own(places));
        return ctx -> {
            Optional<String> page = places.page(requests.asked(ctx));
            if (page.isPresent()) {
                ctx.redirect(page.get(), HttpStatus.SEE_OTHER);
            } else {
                choice.handle(ctx);
            }
        };
    }
}
