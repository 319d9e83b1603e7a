// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.headlines;

import amtsblick.web.address.Selection;
import amtsblick.web.words.Reader;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A span of time to choose.
 *
 * @param name in words
 * @param href chooses it, or takes it back where it is chosen
 * @param chosen whether it is chosen
 */
public record TimeSpan(String name, String href, boolean chosen) {
    private static final int YEARS = 4;

    /** @param months how many items the selection has in each month; a year without any is offered only where it is chosen */
    static List<TimeSpan> all(Selection selection, Map<YearMonth, Long> months, Reader reader, LocalDate today) {
        Set<Integer> years = months.entrySet().stream()
                .filter(month -> month.getValue() > 0)
                .map(month -> month.getKey().getYear())
                .collect(Collectors.toSet());
        List<TimeSpan> spans = new ArrayList<>();
        for (String word : List.of("today", "yesterday", "7d", "30d", "90d")) {
            spans.add(span(reader.text("span." + word), word, "", selection, reader));
        }
        for (int year = today.getYear(); year > today.getYear() - YEARS; year--) {
            LocalDate first = Year.of(year).atDay(1);
            String last = first.plusYears(1).minusDays(1).toString();
            TimeSpan span = span(String.valueOf(year), first.toString(), last, selection, reader);
            if (span.chosen || years.contains(year)) {
                spans.add(span);
            }
        }
        return spans;
    }

    private static TimeSpan span(String name, String from, String to, Selection selection, Reader reader) {
        boolean chosen = selection.from().equals(from) && selection.to().equals(to);
        Selection target = chosen ? selection.withDays("", "") : selection.withDays(from, to);
        return new TimeSpan(name, reader.href("/", target), chosen);
    }
}
