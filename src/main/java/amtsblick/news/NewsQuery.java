// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.news;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was asked. Values of one dimension are alternatives, different dimensions must all hold.
 *
 * @param text words as a reader types them, empty for none
 * @param values what is chosen by dimension; a dimension without a choice is left out
 * @param territories what those values that are territories stand for, each narrowing further
 * @param span the days asked for
 * @param openOn the day on which a deadline must not be over; empty for items with any deadline or none
 * @param sort the order of the answers
 * @param page 1-based
 * @param size items a page
 * @param since only what was collected then or later, whenever it was published
 */
public record NewsQuery(
        String text,
        Map<Dimension, List<String>> values,
        List<Territory> territories,
        Span span,
        Optional<LocalDate> openOn,
        Sort sort,
        int page,
        int size,
        Optional<Instant> since) {

    /** The deepest page that is served; further back, narrow the dates. */
    public static final int MAX_PAGE = 1000;

    /** The most items on one page or in one feed. */
    public static final int MAX_SIZE = 200;

    /** Items on a page unless configured otherwise. */
    public static final int DEFAULT_SIZE = 30;

    /** The longest query text that is read, in characters. */
    public static final int MAX_TEXT = 256;

    /** Everything, newest first. */
    public static final NewsQuery ALL = new NewsQuery(
            "", Map.of(), List.of(), Span.ALL, Optional.empty(), Sort.NEWEST, 1, DEFAULT_SIZE, Optional.empty());

    /** The order of the answers. Ties are broken by id, so that pages never overlap. */
    public enum Sort {
        NEWEST,
        OLDEST,
        RELEVANCE,
        /** What is over soonest first; of items with a deadline. */
        DEADLINE
    }

    public NewsQuery {
        Map<Dimension, List<String>> chosen = new EnumMap<>(Dimension.class);
        values.forEach((dimension, some) -> {
            if (!some.isEmpty()) {
                chosen.put(dimension, List.copyOf(some));
            }
        });
        values = Collections.unmodifiableMap(chosen);
        territories = List.copyOf(territories);
        if (page < 1 || page > MAX_PAGE || size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("page " + page + ", size " + size);
        }
    }

    /** What is chosen of a dimension, alternatives; empty for no choice. */
    public List<String> values(Dimension dimension) {
        return values.getOrDefault(dimension, List.of());
    }

    /** The same for another text, as a reader types it. */
    public NewsQuery withText(String newText) {
        return new NewsQuery(newText, values, territories, span, openOn, sort, page, size, since);
    }

    /** The same with these values of one dimension instead of what was chosen of it. */
    public NewsQuery with(Dimension dimension, List<String> newValues) {
        Map<Dimension, List<String>> changed = new EnumMap<>(Dimension.class);
        changed.putAll(values);
        changed.put(dimension, newValues);
        return new NewsQuery(text, changed, territories, span, openOn, sort, page, size, since);
    }

    /** The same with only these values of a dimension; with none, all. */
    public NewsQuery with(Dimension dimension, String... newValues) {
        return with(dimension, List.of(newValues));
    }

    public NewsQuery withSpan(Span newSpan) {
        return new NewsQuery(text, values, territories, newSpan, openOn, sort, page, size, since);
    }

    /** Only what can still be handed in on that day. */
    public NewsQuery openOn(LocalDate day) {
        return new NewsQuery(text, values, territories, span, Optional.of(day), sort, page, size, since);
    }

    /** The same with any deadline or none, and so not in their order. */
    public NewsQuery withoutDeadline() {
        Sort kept = sort == Sort.DEADLINE ? Sort.NEWEST : sort;
        return new NewsQuery(text, values, territories, span, Optional.empty(), kept, page, size, since);
    }

    /** Only what was collected then or later. */
    public NewsQuery since(Instant moment) {
        return since(Optional.of(moment));
    }

    /** The same whenever it was collected. */
    public NewsQuery sinceEver() {
        return since(Optional.empty());
    }

    private NewsQuery since(Optional<Instant> moment) {
        return new NewsQuery(text, values, territories, span, openOn, sort, page, size, moment);
    }

    public NewsQuery withSort(Sort newSort) {
        return new NewsQuery(text, values, territories, span, openOn, newSort, page, size, since);
    }

    /** Another page of the same, from 1. */
    public NewsQuery withPage(int newPage) {
        return new NewsQuery(text, values, territories, span, openOn, sort, newPage, size, since);
    }

    /** The same with so many items a page. */
    public NewsQuery withSize(int newSize) {
        return new NewsQuery(text, values, territories, span, openOn, sort, page, newSize, since);
    }

    /** Whether anything narrows the answer. */
    public boolean isFiltered() {
        return !(text.isBlank() && values.isEmpty() && span.isAll() && openOn.isEmpty() && since.isEmpty());
    }
}
