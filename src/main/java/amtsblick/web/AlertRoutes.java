// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import amtsblick.alert.AlertDesk;
import amtsblick.web.alert.ConfirmPage;
import amtsblick.web.alert.LeavePage;
import amtsblick.web.alert.OwnExport;
import amtsblick.web.alert.OwnPage;
import amtsblick.web.alert.SignUpPage;
import amtsblick.web.answer.Delivery;
import amtsblick.web.answer.Response;
import amtsblick.web.limit.SignUpLimit;
import amtsblick.web.page.Asked;
import amtsblick.web.page.Frames;
import amtsblick.web.problem.Problems;
import amtsblick.web.site.Site;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/**
 * Subscriptions by mail over HTTP. Nothing changes but by POST, as mail programs and scanners follow every link; what shows a token is kept by nobody on the
 * way and passed on to no other site. Where no mails are sent, there is one page, which says so.
 */
final class AlertRoutes {
    private final Site site;
    private final Frames frames;
    private final Problems problems;
    private final Delivery delivery;
    private final Requests requests;
    private final Optional<AlertDesk> desk;
    private final SignUpLimit limit;

    AlertRoutes(
            Site site,
            Frames frames,
            Problems problems,
            Delivery delivery,
            Requests requests,
            Optional<AlertDesk> desk) {
        this.site = site;
        this.frames = frames;
        this.problems = problems;
        this.delivery = delivery;
        this.requests = requests;
        this.desk = desk;
        limit = new SignUpLimit(site.settings().limits().proxies());
    }

    void addTo(RoutesConfig routes) {
        SignUpPage signUp = new SignUpPage(site, frames, desk);
        Routes.get(routes, SignUpPage.PATH, requests.selection(signUp));
        routes.post(SignUpPage.PATH, ctx -> send(ctx, signUp.wished(form(ctx), mayAsk(ctx))));
        desk.ifPresent(open -> addTo(routes, open));
    }

    private void addTo(RoutesConfig routes, AlertDesk open) {
        ConfirmPage confirm = new ConfirmPage(site, frames, open);
        Routes.get(routes, ConfirmPage.PATH, shown(confirm::asked));
        routes.post(ConfirmPage.PATH, ctx -> send(ctx, confirm.decided(form(ctx))));
        LeavePage leave = new LeavePage(frames, open);
        Routes.get(routes, LeavePage.PATH, shown(leave::asked));
        routes.post(LeavePage.PATH, ctx -> {
            Asked form = form(ctx);
            String token = form.parameter("t").isEmpty() ? requests.asked(ctx).parameter("t") : form.parameter("t");
            send(ctx, leave.done(token, form.reader()));
        });
        OwnPage own = new OwnPage(site, frames, open);
        Routes.get(routes, OwnPage.PATH, shown(own::of));
        Routes.get(routes, OwnExport.PATH, shown(new OwnExport(open, problems)::of));
        routes.post(OwnPage.PATH, ctx -> {
            Asked form = form(ctx);
            String back = own.done(form)
                    .map(said -> OwnPage.address(form.parameter("t"), form.reader()) + "&done=" + said)
                    .orElse(form.reader().href(LeavePage.PATH));
            Response moved = new Response(HttpStatus.SEE_OTHER.getCode(), "text/plain; charset=utf-8", new byte[0]);
            send(ctx, moved.with("Location", back));
        });
    }

    private boolean mayAsk(Context ctx) {
        return limit.takes(ServletContextRequest.getServletContextRequest(ctx.req()));
    }

    private Handler shown(Function<Asked, Response> page) {
        return ctx -> send(ctx, page.apply(requests.asked(ctx)));
    }

    private Asked form(Context ctx) {
        Asked asked = requests.asked(ctx);
        return new Asked(asked.path(), asked.name(), ctx.formParamMap(), asked.reader());
    }

    private void send(Context ctx, Response made) {
        ctx.header("Referrer-Policy", "same-origin").header("X-Robots-Tag", "noindex");
        delivery.send(ctx, made.with("Cache-Control", "no-store"));
    }
}
