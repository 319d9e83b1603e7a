// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.listing;

import amtsblick.news.Headline;
import amtsblick.news.Headline.DayMark;
import amtsblick.news.PublicationDate;
import amtsblick.parse.date.GermanDates;
import amtsblick.parse.date.PartialDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Completes the days of rows that print less than a whole one: first by the heading above, then by the order of the rows, at last from
 * the address. What is not printed anywhere is guessed, and marked so.
 */
final class RowDays {
    private static final Pattern IN_ADDRESS =
            Pattern.compile("[/_-]((?:19|20)\\d{2})[/_-]?(\\d{2})[/_-]?(\\d{2})(?=[/._-]|$)");

    private RowDays() {}

    /** A headline beside the block it stands in. */
    record Row(Block block, Headline headline) {
        private boolean isOpen() {
            return headline.date().isEmpty();
        }

        private Row with(LocalDate day, String printed, DayMark mark) {
            return new Row(block, headline.withDate(Optional.of(PublicationDate.ofDay(day)), printed, mark));
        }
    }

    static List<Row> complete(List<Row> rows, PageDays days) {
        return ordered(rows.stream().map(row -> headed(row, days)).toList(), days.today());
    }

    private static Row headed(Row row, PageDays days) {
        PageDays.Heading heading = days.above(row.block().link());
        return Optional.of(row)
                .filter(Row::isOpen)
                .flatMap(open -> BlockLeaf.of(open.block()))
                .map(leaf -> leaf.under(heading.year(), heading.month()))
                .flatMap(leaf -> leaf.date(days.today()).map(day -> row.with(day, leaf.printed(), DayMark.PRINTED)))
                .orElse(row);
    }

    private static List<Row> ordered(List<Row> rows, LocalDate today) {
        List<Optional<PartialDay>> leaves = rows.stream()
                .map(row -> row.isOpen() ? BlockLeaf.of(row.block()) : Optional.<PartialDay>empty())
                .map(leaf -> leaf.filter(day -> day.month() > 0 && day.year() == 0))
                .toList();
        List<Integer> open = IntStream.range(0, rows.size())
                .filter(i -> leaves.get(i).isPresent())
                .boxed()
                .toList();
        List<LocalDate> days = MissingYears.of(
                open.stream().map(i -> leaves.get(i).orElseThrow()).toList(), today);
        List<Row> all = new ArrayList<>(rows);
        for (int i = 0; i < days.size(); i++) {
            PartialDay leaf = leaves.get(open.get(i)).orElseThrow();
            all.set(open.get(i), rows.get(open.get(i)).with(days.get(i), leaf.printed(), DayMark.GUESSED));
        }
        return all;
    }

    /**
     * With the days that only the addresses tell, as the last resort: not where an address contradicts a day that is printed, nor where
     * all say the same, as those of a folder do.
     */
    static List<Headline> addressed(List<Headline> headlines, LocalDate today) {
        boolean wrong = headlines.stream()
                .anyMatch(headline -> headline.date()
                        .flatMap(date -> inAddress(headline, today).filter(day -> !day.equals(date.day())))
                        .isPresent());
        long different = headlines.stream()
                .flatMap(headline -> inAddress(headline, today).stream())
                .distinct()
                .count();
        if (wrong || different < 2) {
            return headlines;
        }
        return headlines.stream()
                .map(headline -> inAddress(headline, today)
                        .filter(_ -> headline.date().isEmpty())
                        .map(day -> headline.withDate(Optional.of(PublicationDate.ofDay(day)), "", DayMark.GUESSED))
                        .orElse(headline))
                .toList();
    }

    private static Optional<LocalDate> inAddress(Headline headline, LocalDate today) {
        Matcher match =
                IN_ADDRESS.matcher(Objects.requireNonNullElse(headline.link().getRawPath(), ""));
        try {
            return match.find()
                    ? Optional.of(LocalDate.of(number(match, 1), number(match, 2), number(match, 3)))
                            .filter(day -> GermanDates.isCredible(day, today))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty(); // eight digits that are a number
        }
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
