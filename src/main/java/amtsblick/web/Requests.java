// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import amtsblick.news.NewsQuery;
import amtsblick.web.address.KnownValues;
import amtsblick.web.address.Lang;
import amtsblick.web.address.QueryParams;
import amtsblick.web.address.Selection;
import amtsblick.web.address.SelectionAddress;
import amtsblick.web.answer.Delivery;
import amtsblick.web.answer.Response;
import amtsblick.web.openapi.Endpoint;
import amtsblick.web.openapi.Endpoint.Answering;
import amtsblick.web.operate.Metrics;
import amtsblick.web.page.Asked;
import amtsblick.web.page.PageHandler;
import amtsblick.web.page.SelectionHandler;
import amtsblick.web.page.StreamHandler;
import amtsblick.web.problem.Problems;
import amtsblick.web.site.Site;
import amtsblick.web.words.Reader;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** From HTTP to what the rooms are asked, and back: what was asked before in the very same words is answered without being read. */
final class Requests {
    private final Site site;
    private final QueryParams params;
    private final Problems problems;
    private final Delivery delivery;
    private final Metrics metrics;

    Requests(Site site, Problems problems, Delivery delivery, Metrics metrics) {
        this.site = site;
        this.problems = problems;
        this.delivery = delivery;
        this.metrics = metrics;
        params = new QueryParams(KnownValues.of(site));
    }

    /** An address of the API, whatever decides on its answer. */
    Handler of(Endpoint endpoint) {
        Handler handler = switch (endpoint.answering()) {
            case Answering.Kept(PageHandler page) -> page(page);
            case Answering.Own(PageHandler page) -> own(page);
            case Answering.Selected(SelectionHandler page) -> selection(page);
            case Answering.Sent(StreamHandler page) -> stream(page);
        };
        return ctx -> {
            Optional<Response> refusal = refusal(endpoint, asked(ctx));
            if (refusal.isPresent()) {
                delivery.send(ctx, refusal.get());
            } else {
                handler.handle(ctx);
            }
        };
    }

    private Optional<Response> refusal(Endpoint endpoint, Asked asked) {
        return refusal(endpoint::mistake, asked);
    }

    private Optional<Response> refusal(
            Function<Map<String, List<String>>, Optional<QueryParams.Result.Invalid>> mistake, Asked asked) {
        return mistake.apply(asked.parameters()).map(wrong -> {
            Map<String, List<String>> rest = new TreeMap<>(asked.parameters());
            for (Optional<QueryParams.Result.Invalid> next = Optional.of(wrong);
                    next.isPresent();
                    next = mistake.apply(rest)) {
                rest.remove(next.get().parameter());
            }
            return problems.invalid(asked, wrong, SelectionAddress.print(asked.path(), rest));
        });
    }

    /** An address that takes nothing but these parameters and the language: of a file with all in it nobody shall think that it was narrowed. */
    Handler taking(List<String> known, Handler handler) {
        List<String> all = Stream.concat(known.stream(), Stream.of("lang")).toList();
        return ctx -> {
            Optional<Response> refusal = refusal(typed -> QueryParams.mistake(typed, all), asked(ctx));
            if (refusal.isPresent()) {
                delivery.send(ctx, refusal.get());
            } else {
                handler.handle(ctx);
            }
        };
    }

    /** An address that nothing but its path and the language decides on. */
    Handler page(PageHandler page) {
        return unlessKept(ctx -> {
            Asked asked = asked(ctx);
            String address = SelectionAddress.print(
                    asked.path(), Selection.ALL, asked.reader().named());
            delivery.cached(ctx, address, asked.reader().lang(), metrics.timed(() -> page.of(asked)));
        });
    }

    /** An address whose parameters the room reads itself; each answer is for one reader. */
    Handler own(PageHandler page) {
        return ctx -> delivery.send(ctx, page.of(asked(ctx)));
    }

    /** An address whose parameters are a selection. */
    Handler selection(SelectionHandler page) {
        return unlessKept(ctx -> {
            Asked asked = asked(ctx);
            Map<String, List<String>> selecting = new TreeMap<>(asked.parameters());
            selecting.keySet().removeAll(page.extras());
            switch (read(selecting, page)) {
                case QueryParams.Result.Valid valid -> {
                    String address = SelectionAddress.print(asked.path(), valid.selection(), valid.lang());
                    if (page.hasForm() && namesEmptyFields(asked)) {
                        ctx.redirect(address, HttpStatus.SEE_OTHER);
                        return;
                    }
                    delivery.cached(
                            ctx,
                            address + extras(page, asked),
                            asked.reader().lang(),
                            metrics.timed(() -> page.of(valid.selection(), asked)));
                }
                case QueryParams.Result.Invalid wrong ->
                    delivery.send(
                            ctx,
                            problems.invalid(
                                    asked, wrong.beside(page.extras()), without(wrong, selecting, page.size(), asked)));
            }
        });
    }

    private QueryParams.Result read(Map<String, List<String>> parameters, SelectionHandler page) {
        QueryParams.Result read = params.read(parameters, page.size(), site.today());
        if (page.isForgiving() && read instanceof QueryParams.Result.Invalid wrong) {
            Selection rest = params.without(wrong, parameters, page.size(), site.today());
            return new QueryParams.Result.Valid(rest, Lang.of(last(parameters, "lang")));
        }
        return read;
    }

    private static String last(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getLast();
    }

    /** The same address without what is wrong with it. */
    private String without(
            QueryParams.Result.Invalid wrong, Map<String, List<String>> parameters, int size, Asked asked) {
        Selection rest = params.without(wrong, parameters, size, site.today());
        return asked.reader().href(asked.path(), rest);
    }

    private static boolean namesEmptyFields(Asked asked) {
        return asked.parameters().values().stream()
                .anyMatch(values -> values.stream().anyMatch(String::isBlank));
    }

    /** An address whose parameters are a selection, of which everything is sent. */
    Handler stream(StreamHandler page) {
        return ctx -> {
            Asked asked = asked(ctx);
            Map<String, List<String>> selecting = new TreeMap<>(asked.parameters());
            selecting.keySet().removeAll(page.extras());
            Optional<Response> refusal = page.refusal(asked);
            switch (params.read(selecting, NewsQuery.MAX_SIZE, site.today())) {
                case QueryParams.Result.Invalid wrong ->
                    delivery.send(
                            ctx,
                            problems.invalid(
                                    asked,
                                    wrong.beside(page.extras()),
                                    without(wrong, selecting, NewsQuery.MAX_SIZE, asked)));
                case QueryParams.Result.Valid _ when refusal.isPresent() -> delivery.send(ctx, refusal.get());
                case QueryParams.Result.Valid valid -> delivery.stream(ctx, page.of(valid.selection(), asked));
            }
        };
    }

    /** What an address of the API answers to a question that did not come as an address. */
    Response answer(Endpoint endpoint, Asked asked) {
        return refusal(endpoint, asked).orElseGet(() -> switch (endpoint.answering()) {
            case Answering.Kept(PageHandler page) -> page.of(asked);
            case Answering.Own(PageHandler page) -> page.of(asked);
            case Answering.Sent(StreamHandler _) -> problems.notAllowed(asked);
            case Answering.Selected(SelectionHandler page) -> {
                Map<String, List<String>> selecting = new TreeMap<>(asked.parameters());
                selecting.keySet().removeAll(page.extras());
                yield switch (params.read(selecting, page.size(), site.today())) {
                    case QueryParams.Result.Valid valid -> page.of(valid.selection(), asked);
                    case QueryParams.Result.Invalid wrong ->
                        problems.invalid(
                                asked, wrong.beside(page.extras()), without(wrong, selecting, page.size(), asked));
                };
            }
        });
    }

    private Handler unlessKept(Handler handler) {
        return ctx -> {
            if (!delivery.again(ctx)) {
                handler.handle(ctx);
            }
        };
    }

    /** What tells an answer from others of the same selection. */
    private static String extras(SelectionHandler page, Asked asked) {
        StringJoiner extras = new StringJoiner("&", "#", "").setEmptyValue("");
        page.extras().stream()
                .sorted()
                .filter(name -> !asked.parameter(name).isEmpty())
                .forEach(name -> extras.add(name + "=" + asked.parameter(name)));
        return extras.toString();
    }

    Asked asked(Context ctx) {
        String name = ctx.pathParamMap().values().stream().findFirst().orElse("");
        Map<String, List<String>> parameters = ctx.queryParamMap();
        Optional<Lang> named = Optional.ofNullable(parameters.get("lang")).flatMap(all -> Lang.of(all.getLast()));
        Reader reader = Reader.of(site, named.orElseGet(() -> preferred(ctx)), named.isPresent());
        return new Asked(ctx.path(), name, parameters, reader);
    }

    static Lang preferred(Context ctx) {
        return Lang.preferred(Objects.requireNonNullElse(ctx.header("Accept-Language"), ""));
    }
}
