// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.api;

import amtsblick.archive.Changes;
import amtsblick.archive.Changes.Change;
import amtsblick.archive.Changes.What;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsQuery;
import amtsblick.web.answer.Response;
import amtsblick.web.format.Json;
import amtsblick.web.page.Asked;
import amtsblick.web.page.PageHandler;
import amtsblick.web.problem.Problems;
import amtsblick.web.site.Site;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What happened to items after a number. Nothing is left out: where there is more than fits, {@code more} says so and {@code last} is
 * where to go on. With {@code wait=30} the answer comes when something happens, or empty after so many seconds.
 */
public final class ApiChanges implements PageHandler {
    /** The longest wait in seconds: less than what proxies usually bear. */
    public static final int LONGEST_WAIT = 50;

    /** So many may wait at once; who comes then is answered at once. */
    private static final int MOST_WAITING = 200;

    /** So often whoever waits looks whether the server stops. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    private static final String AFTER = "after";
    private static final String WAIT = "wait";
    private static final String WHAT = "what";

    private final Site site;
    private final BooleanSupplier ending;
    private final Semaphore waiting = new Semaphore(MOST_WAITING);

    /** @param ending whether the server stops: whoever waits gets what there is */
    public ApiChanges(Site site, BooleanSupplier ending) {
        this.site = site;
        this.ending = ending;
    }

    @Override
    public Response of(Asked asked) {
        Changes changes = site.archive().changes();
        String after = or(asked.parameter(AFTER), "0");
        String wait = or(asked.parameter(WAIT), "0");
        List<String> what = ApiWanted.list(asked.parameter(WHAT).toLowerCase(Locale.ROOT));
        if (!after.matches("[0-9]{1,18}") || Long.parseLong(after) > changes.last()) {
            return wrong(asked, AFTER, String.valueOf(changes.last()));
        } else if (!wait.equals("0") && !ApiWanted.isNumber(wait, LONGEST_WAIT)) {
            return wrong(asked, WAIT, LONGEST_WAIT);
        } else if (what.stream().anyMatch(id -> What.of(id).isEmpty())) {
            return wrong(asked, WHAT, Stream.of(What.values()).map(What::id).collect(Collectors.joining(", ")));
        }
        return switch (ApiWanted.read(asked, site, NewsQuery.MAX_SIZE)) {
            case ApiWanted.Wrong wrong -> wrong.response(asked);
            case ApiWanted.Portion portion -> {
                Duration longest = Duration.ofSeconds(Long.parseLong(wait));
                yield of(changes, await(changes, Long.parseLong(after), what, longest), what, portion, asked);
            }
        };
    }

    private Response of(Changes changes, long after, List<String> what, ApiWanted.Portion portion, Asked asked) {
        List<Change> all = changes.after(after, portion.limit());
        long last = all.isEmpty() ? after : all.getLast().number();
        List<Change> told =
                all.stream().filter(change -> isWanted(change, what)).toList();
        Map<String, NewsItem> items =
                site
                        .archive()
                        .items()
                        .get(told.stream().map(Change::item).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(NewsItem::id, Function.identity()));
        ChangePage page = new ChangePage(
                asked.reader().text("changes.description", after),
                after,
                last,
                last < changes.last(),
                told.stream()
                        .map(change -> ChangePage.Changed.of(
                                change, items.get(change.item()), asked.reader(), portion.fields()))
                        .toList());
        String next = asked.reader().absolute(asked.path() + "?" + further(asked, last));
        return Response.json(Json.bytes(page))
                .with("Link", "<" + next + ">; rel=\"next\", </openapi.json>; rel=\"describedby\"");
    }

    /** The same question from there on. */
    private static String further(Asked asked, long last) {
        StringBuilder further = new StringBuilder();
        Stream.of(WHAT, WAIT, ApiWanted.LIMIT, ApiWanted.FIELDS, "lang")
                .filter(parameter -> !asked.parameter(parameter).isEmpty())
                .forEach(parameter -> further.append(parameter)
                        .append('=')
                        .append(URLEncoder.encode(asked.parameter(parameter), StandardCharsets.UTF_8))
                        .append('&'));
        return further.append(AFTER).append('=').append(last).toString();
    }

    /** The number after which something wanted happened; where nothing did, up to which nothing had when the waiting was over. */
    private long await(Changes changes, long after, List<String> what, Duration longest) {
        if (longest.isZero() || !waiting.tryAcquire()) {
            return after;
        }
        long seen = after;
        try {
            long end = System.nanoTime() + longest.toNanos();
            for (long rest = longest.toNanos(); rest > 0 && !ending.getAsBoolean(); rest = end - System.nanoTime()) {
                if (changes.await(seen, Duration.ofNanos(Math.min(rest, LOOK.toNanos())))) {
                    List<Change> news = changes.after(seen, NewsQuery.MAX_SIZE);
                    if (news.stream().anyMatch(change -> isWanted(change, what))) {
                        return seen;
                    }
                    seen = news.isEmpty() ? seen : news.getLast().number();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // whoever is in a hurry gets what there is
        } finally {
            waiting.release();
        }
        return seen;
    }

    private static boolean isWanted(Change change, List<String> what) {
        return what.isEmpty() || what.contains(change.what().id());
    }

    private static Response wrong(Asked asked, String parameter, Object right) {
        return Problems.json(
                400,
                parameter,
                asked.reader().text("expected." + parameter, right),
                asked.reader().m());
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
