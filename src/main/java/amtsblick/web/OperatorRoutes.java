// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import amtsblick.alert.AlertDesk;
import amtsblick.remark.SecurityLog;
import amtsblick.web.alert.AlertsPage;
import amtsblick.web.answer.Delivery;
import amtsblick.web.answer.Response;
import amtsblick.web.operator.Acts;
import amtsblick.web.operator.FormSeal;
import amtsblick.web.operator.Gate;
import amtsblick.web.operator.Gate.Admission;
import amtsblick.web.operator.ItemForm;
import amtsblick.web.operator.Operator;
import amtsblick.web.operator.OverviewPage;
import amtsblick.web.operator.ReceiversPage;
import amtsblick.web.operator.Trial;
import amtsblick.web.page.Asked;
import amtsblick.web.page.Frames;
import amtsblick.web.problem.Problems;
import amtsblick.web.site.Site;
import amtsblick.web.site.WebSettings;
import amtsblick.web.slug.Dossiers;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/**
 * The operator's pages over HTTP: who comes is asked who they are, forms have to be ours and to come from our own pages, acts are done by
 * POST alone and lead back to a page, and nothing of it is kept on the way. Where nobody is named as operator, there are no such addresses.
 */
final class OperatorRoutes {
    private final Site site;
    private final Frames frames;
    private final Problems problems;
    private final Delivery delivery;
    private final Dossiers dossiers;
    private final Requests requests;
    private final FormSeal seal = new FormSeal();
    private final Optional<AlertDesk> desk;

    OperatorRoutes(
            Site site,
            Frames frames,
            Problems problems,
            Delivery delivery,
            Dossiers dossiers,
            Requests requests,
            Optional<AlertDesk> desk) {
        this.desk = desk;
        this.site = site;
        this.frames = frames;
        this.problems = problems;
        this.delivery = delivery;
        this.dossiers = dossiers;
        this.requests = requests;
    }

    void addTo(RoutesConfig routes) {
        site.settings().operatorPages().ifPresent(pages -> addTo(routes, pages));
    }

    /** Answers an operator. */
    @FunctionalInterface
    private interface Desk {
        Response answer(Asked asked, Operator operator) throws InterruptedException;
    }

    private void addTo(RoutesConfig routes, WebSettings.OperatorPages pages) {
        Gate gate = new Gate(pages, site.settings().limits());
        OverviewPage overview = new OverviewPage(site, frames, dossiers, seal);
        Acts acts = new Acts(site);
        ItemForm items = new ItemForm(site, frames, problems, seal, acts);
        ReceiversPage receivers = new ReceiversPage(site, frames, seal);
        Routes.get(routes, OverviewPage.PATH, shown(gate, overview::of));
        Routes.get(routes, OverviewPage.PATH + "/protokoll.csv", shown(gate, (_, _) -> overview.deeds()));
        Routes.get(routes, OverviewPage.PATH + "/meldung", shown(gate, (asked, _) -> toItem(asked)));
        Routes.get(routes, ItemForm.PATH + "{id}", shown(gate, items::of));
        Routes.get(routes, ReceiversPage.PATH, shown(gate, receivers::of));
        routes.post(
                ReceiversPage.PATH,
                done(
                        gate,
                        (form, operator) -> OverviewPage.next(
                                form, ReceiversPage.PATH + "?done=" + receivers.test(form, operator))));
        routes.post(OverviewPage.SOURCE, done(gate, acted(acts::onSource)));
        routes.post(ItemForm.PATH + "{id}", done(gate, (form, operator) -> {
            Response became = items.taken(form, operator);
            delivery.forget();
            return became;
        }));
        AlertsPage alerts = new AlertsPage(site, frames, seal, desk);
        Routes.get(routes, AlertsPage.PATH, shown(gate, alerts::of));
        routes.post(AlertsPage.PATH, done(gate, alerts::taken));
        routes.post(OverviewPage.TRIAL, done(gate, new Trial(site, frames)::of));
    }

    private static Desk acted(BiFunction<Asked, Operator, String> act) {
        return (form, operator) -> OverviewPage.next(form, OverviewPage.PATH + "?done=" + act.apply(form, operator));
    }

    private static Response toItem(Asked asked) {
        return OverviewPage.next(
                asked, ItemForm.path(asked.parameter("id")).orElse(OverviewPage.PATH + "?done=unknown"));
    }

    private Handler shown(Gate gate, Desk desk) {
        return ctx ->
                admitted(gate, ctx).ifPresent(operator -> send(ctx, () -> desk.answer(requests.asked(ctx), operator)));
    }

    private Handler done(Gate gate, Desk desk) {
        return ctx -> {
            Optional<Operator> operator = admitted(gate, ctx);
            if (operator.isEmpty()) {
                return;
            }
            Asked asked = requests.asked(ctx);
            Asked form = new Asked(asked.path(), asked.name(), ctx.formParamMap(), asked.reader());
            if (isFromElsewhere(ctx) || !seal.fits(form.parameter("seal"), operator.get(), ctx.path(), site.today())) {
                SecurityLog.note(
                        SecurityLog.Event.FOREIGN_FORM,
                        () -> SecurityLog.pair("path", ctx.path())
                                + ' '
                                + SecurityLog.pair("operator", operator.get().name()));
                send(ctx, () -> problems.saying(HttpStatus.FORBIDDEN.getCode(), "error.form", asked));
                return;
            }
            send(ctx, () -> desk.answer(form, operator.get()));
        };
    }

    /** Browsers say which page a form was sent from (Fetch Metadata; RFC 6454); programs do not, and have to know the seal all the same. */
    private boolean isFromElsewhere(Context ctx) {
        String site = ctx.header("Sec-Fetch-Site");
        String origin = ctx.header("Origin");
        return site != null && !site.equals("same-origin")
                || origin != null
                        && !origin.equals(this.site.settings().base().toString())
                        && !origin.equals("http://" + ctx.host())
                        && !origin.equals("https://" + ctx.host());
    }

    private Optional<Operator> admitted(Gate gate, Context ctx) {
        return switch (gate.admit(ServletContextRequest.getServletContextRequest(ctx.req()))) {
            case Admission.Admitted(Operator operator) -> Optional.of(operator);
            case Admission.Wait(var time) -> {
                ctx.header("Retry-After", Long.toString(time.toSeconds() + 1));
                send(
                        ctx,
                        () -> problems.saying(
                                HttpStatus.TOO_MANY_REQUESTS.getCode(), "error.attempts", requests.asked(ctx)));
                yield Optional.empty();
            }
            case Admission.Unknown(boolean asking) -> {
                if (asking) {
                    ctx.header("WWW-Authenticate", "Basic realm=\"Amtsblick\", charset=\"UTF-8\"");
                }
                int status = (asking ? HttpStatus.UNAUTHORIZED : HttpStatus.FORBIDDEN).getCode();
                send(ctx, () -> problems.saying(status, "error.operator", requests.asked(ctx)));
                yield Optional.empty();
            }
        };
    }

    private interface Answer {
        Response make() throws InterruptedException;
    }

    private void send(Context ctx, Answer answer) {
        try {
            Response made = answer.make();
            ctx.header("Referrer-Policy", "same-origin").header("X-Robots-Tag", "noindex");
            delivery.send(ctx, made.with("Cache-Control", "no-store"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped meanwhile", e);
        }
    }
}
