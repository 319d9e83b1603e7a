// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.news;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * One page of answers.
 *
 * @param query what was asked
 * @param hits the answers in order
 * @param total how many items match in all
 * @param facets counts for narrowing or widening the question
 * @param notes what the reader should know about how the text was read; ids of messages: {@code query.shortened} (too long or
 *     too many words, the rest was left out), {@code query.simplified} (signs without a meaning here were read as blanks; {@code
 *     query.quote}, {@code bracket}, {@code operator}, {@code empty}, {@code beginning}, {@code field}, {@code value} and {@code day} likewise name what
 *     was not understood), {@code query.broad} (too many words begin so, only the beginning itself was looked for),
 *     {@code query.relaxed} (few items have all words, so some that have a part of them are shown after those), {@code
 *     query.absent} (none has all, so such alone are shown),
 *     {@code query.noWords} (nothing that could be searched), {@code query.timeout} (stopped early, there may be more)
 */
public record NewsPage(NewsQuery query, List<Hit> hits, long total, Facets facets, List<String> notes) {
    public NewsPage {
        hits = List.copyOf(hits);
        notes = List.copyOf(notes);
    }

    /** Whether nothing was left out because the search was stopped early. */
    public boolean isWhole() {
        return !notes.contains("query.timeout");
    }

    /** How many pages there are, at least 1 and at most {@link NewsQuery#MAX_PAGE}. */
    public int pages() {
        return (int) Math.clamp((total + query.size() - 1) / query.size(), 1, NewsQuery.MAX_PAGE);
    }

    /**
     * One answer.
     *
     * @param item the item
     * @param titleMarks the parts of the title that matched the text of the query, in order, not overlapping
     * @param snippetMarks likewise for {@link NewsItem#snippet()}
     * @param distant whether it has far less to do with the question than the best answer
     */
    public record Hit(NewsItem item, List<Mark> titleMarks, List<Mark> snippetMarks, boolean distant) {
        public Hit(NewsItem item, List<Mark> titleMarks, List<Mark> snippetMarks) {
            this(item, titleMarks, snippetMarks, false);
        }

        public Hit {
            titleMarks = List.copyOf(titleMarks);
            snippetMarks = List.copyOf(snippetMarks);
        }
    }

    /** A stretch of text from {@code start} (inclusive) to {@code end} (exclusive), in UTF-16 units. */
    public record Mark(int start, int end) {}

    /**
     * How many items each further choice would show. The counts of a dimension leave out that dimension's own filter, so
     * that the alternatives to what is chosen keep their numbers. Most frequent first.
     *
     * @param counts items by value for each dimension
     * @param months items by month of their date, oldest first, without gaps
     */
    public record Facets(Map<Dimension, Map<String, Long>> counts, Map<YearMonth, Long> months) {
        public static final Facets NONE = new Facets(Map.of(), Map.of());

        /** The counts of one dimension by value. */
        public Map<String, Long> of(Dimension dimension) {
            return counts.getOrDefault(dimension, Map.of());
        }
    }
}
