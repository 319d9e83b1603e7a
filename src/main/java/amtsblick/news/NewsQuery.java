// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.news;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was asked. Values within one filter are alternatives, different filters must all hold.
 *
 * @param text words as a reader types them, empty for none
 * @param regions ISO 3166-2 codes
 * @param topics ids of topics
 * @param kinds ids of kinds
 * @param levels ids of levels
 * @param sources ids of sources
 * @param places names of places
 * @param from first day, inclusive
 * @param to last day, inclusive
 * @param sort the order of the answers
 * @param page 1-based
 * @param size items a page
 */
public record NewsQuery(
        String text,
        List<String> regions,
        List<String> topics,
        List<String> kinds,
        List<String> levels,
        List<String> sources,
        List<String> places,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Sort sort,
        int page,
        int size) {

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
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Sort.NEWEST,
            1,
            DEFAULT_SIZE);

    /** The order of the answers. Ties are broken by id, so that pages never overlap. */
    public enum Sort {
        NEWEST,
        RELEVANCE
    }

    public NewsQuery {
        regions = List.copyOf(regions);
        topics = List.copyOf(topics);
        kinds = List.copyOf(kinds);
        levels = List.copyOf(levels);
        sources = List.copyOf(sources);
        places = List.copyOf(places);
        if (page < 1 || page > MAX_PAGE || size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("page " + page + ", size " + size);
        }
    }

    public NewsQuery withText(String newText) {
        return new NewsQuery(newText, regions, topics, kinds, levels, sources, places, from, to, sort, page, size);
    }

    public NewsQuery withRegions(List<String> newRegions) {
        return new NewsQuery(text, newRegions, topics, kinds, levels, sources, places, from, to, sort, page, size);
    }

    public NewsQuery withSources(List<String> newSources) {
        return new NewsQuery(text, regions, topics, kinds, levels, newSources, places, from, to, sort, page, size);
    }

    public NewsQuery withDates(Optional<LocalDate> newFrom, Optional<LocalDate> newTo) {
        return new NewsQuery(text, regions, topics, kinds, levels, sources, places, newFrom, newTo, sort, page, size);
    }

    public NewsQuery withSort(Sort newSort) {
        return new NewsQuery(text, regions, topics, kinds, levels, sources, places, from, to, newSort, page, size);
    }

    public NewsQuery withPage(int newPage) {
        return new NewsQuery(text, regions, topics, kinds, levels, sources, places, from, to, sort, newPage, size);
    }

    public NewsQuery withSize(int newSize) {
        return new NewsQuery(text, regions, topics, kinds, levels, sources, places, from, to, sort, page, newSize);
    }

    /** Whether anything narrows the answer. */
    public boolean isFiltered() {
        return !(text.isBlank()
                && regions.isEmpty()
                && topics.isEmpty()
                && kinds.isEmpty()
                && levels.isEmpty()
                && sources.isEmpty()
                && places.isEmpty()
                && from.isEmpty()
                && to.isEmpty());
    }
}
