// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.address;

import amtsblick.german.Letters;
import amtsblick.news.NewsQuery;
import amtsblick.query.SpokenDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters of an address that have one value each. Where one stands twice, the last that is filled in counts; what is empty was not
 * asked for.
 *
 * @param fields values by name
 */
record SingleParams(Map<String, List<String>> fields) {
    /** The one value of {@code deadline}: what is over is never offered. */
    static final String OPEN = "open";

    private static final List<String> OPEN_NAMES =
            List.of(OPEN, "offen", "offene", "offene frist", "offene fristen", "open deadlines");

    /** By what they are called, umlauts as they are {@linkplain Letters#heard heard}. */
    private static final Map<String, NewsQuery.Sort> SORTS = Map.ofEntries(
            Map.entry("newest", NewsQuery.Sort.NEWEST),
            Map.entry("newest first", NewsQuery.Sort.NEWEST),
            Map.entry("neueste", NewsQuery.Sort.NEWEST),
            Map.entry("neueste zuerst", NewsQuery.Sort.NEWEST),
            Map.entry("oldest", NewsQuery.Sort.OLDEST),
            Map.entry("oldest first", NewsQuery.Sort.OLDEST),
            Map.entry("aelteste", NewsQuery.Sort.OLDEST),
            Map.entry("aelteste zuerst", NewsQuery.Sort.OLDEST),
            Map.entry("relevance", NewsQuery.Sort.RELEVANCE),
            Map.entry("by relevance", NewsQuery.Sort.RELEVANCE),
            Map.entry("relevanz", NewsQuery.Sort.RELEVANCE),
            Map.entry("nach relevanz", NewsQuery.Sort.RELEVANCE),
            Map.entry("deadline", NewsQuery.Sort.DEADLINE),
            Map.entry("by deadline", NewsQuery.Sort.DEADLINE),
            Map.entry("frist", NewsQuery.Sort.DEADLINE),
            Map.entry("fristen", NewsQuery.Sort.DEADLINE),
            Map.entry("nach frist", NewsQuery.Sort.DEADLINE));

    /** The value without space around it; empty for none. */
    String text(String name) {
        return fields.getOrDefault(name, List.of()).reversed().stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** What was typed under this name, if anything was. */
    private Optional<String> typed(String name) {
        return Optional.of(text(name)).filter(value -> !value.isEmpty());
    }

    /**
     * A day, or a word for one that moves.
     *
     * @param today in Berlin
     */
    Optional<SpokenDay> day(String name, LocalDate today) {
        return typed(name)
                .map(text -> SpokenDay.read(text, today).orElseThrow(() -> new Mistake(name, text, "expected.day")));
    }

    /**
     * The moment after which items were seen first.
     *
     * @param today in Berlin
     */
    Optional<Instant> since(LocalDate today) {
        return typed("since")
                .map(text -> Minutes.read(text, today).orElseThrow(() -> new Mistake("since", text, "expected.since")));
    }

    /** Whether only what has a deadline to come is asked for. */
    boolean open() {
        String text = text("deadline");
        if (!text.isEmpty() && !OPEN_NAMES.contains(Letters.lower(text))) {
            throw new Mistake("deadline", text, "expected.deadline");
        }
        return !text.isEmpty();
    }

    /** The order; by relevance only where there are words to be relevant to. */
    NewsQuery.Sort sort(String words) {
        String text = text("sort");
        NewsQuery.Sort sort = text.isEmpty()
                ? NewsQuery.Sort.NEWEST
                : Optional.ofNullable(SORTS.get(Letters.heard(text)))
                        .orElseThrow(() -> new Mistake("sort", text, "expected.sort"));
        return sort == NewsQuery.Sort.RELEVANCE && words.isEmpty() ? NewsQuery.Sort.NEWEST : sort;
    }

    /** From 1. */
    int page() {
        String text = text("page");
        if (text.isEmpty()) {
            return 1;
        }
        if (!text.matches("[1-9]\\d{0,3}") || Integer.parseInt(text) > NewsQuery.MAX_PAGE) {
            throw new Mistake("page", text, "expected.page");
        }
        return Integer.parseInt(text);
    }

    /** The language that the address names. */
    Optional<Lang> lang() {
        return typed("lang").map(code -> Lang.of(code).orElseThrow(() -> new Mistake("lang", code, "expected.lang")));
    }
}
