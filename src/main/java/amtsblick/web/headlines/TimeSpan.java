// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.headlines;

import amtsblick.web.address.Selection;
import amtsblick.web.words.Reader;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;

/**
 * A span of time to choose.
 *
 * @param name in words
 * @param href chooses it, or takes it back where it is chosen
 * @param chosen whether it is chosen
 */
public record TimeSpan(String name, String href, boolean chosen) {
    private static final int YEARS = 4;

    static List<TimeSpan> all(Selection selection, Reader reader, LocalDate today) {
        List<TimeSpan> spans = new ArrayList<>();
        for (String word : List.of("today", "yesterday", "7d", "30d", "90d")) {
            spans.add(span(reader.text("span." + word), word, "", selection, reader));
        }
        for (int year = today.getYear(); year > today.getYear() - YEARS; year--) {
            LocalDate first = Year.of(year).atDay(1);
            spans.add(span(
                    String.valueOf(year),
                    first.toString(),
                    first.plusYears(1).minusDays(1).toString(),
                    selection,
                    reader));
        }
        return spans;
    }

    private static TimeSpan span(String name, String from, String to, Selection selection, Reader reader) {
        boolean chosen = selection.from().equals(from) && selection.to().equals(to);
        Selection target = chosen ? selection.withDays("", "") : selection.withDays(from, to);
        return new TimeSpan(name, reader.href("/", target), chosen);
    }
}
