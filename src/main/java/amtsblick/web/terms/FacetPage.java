// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.terms;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a selection is spread over the values of one filter and over time, as the API tells it.
 *
 * @param description the selection in words
 * @param dimension the filter's name in addresses
 * @param total how many items are selected
 * @param notes keys of what is to be said about the answer, as of items
 * @param explained each note in a sentence; only where there are any
 * @param values what most items have first; what is chosen of this filter narrows its own counts as little as it narrows the page's
 * @param months by month of the items' dates, oldest first, without gaps
 * @param quarters the same by quarter
 * @param years the same by year
 */
public record FacetPage(
        String description,
        String dimension,
        long total,
        List<String> notes,
        @Nullable Map<String, String> explained,
        List<Counted> values,
        List<Month> months,
        List<Quarter> quarters,
        List<Year> years) {

    /** How many items have a value. */
    public record Counted(String value, String name, long count) {}

    /** How many items are of a month, such as {@code 2025-06}. */
    public record Month(String month, long count) {}

    /** How many items are of a quarter, such as {@code 2025-Q2}. */
    public record Quarter(String quarter, long count) {}

    /** How many items are of a year. */
    public record Year(String year, long count) {}
}
