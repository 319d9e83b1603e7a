// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.query;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days that move with today: {@code gestern}, {@code Montag}, {@code 2w}, {@code vor 3 Tagen}, {@code letzte Woche}, {@code last month}. */
final class MovingDays {
    private static final Pattern SPAN =
            Pattern.compile("(?:(?:die |den )?(?:letzten?|vergangenen?|the last|last) )?(\\d{1,4}) ?(\\p{L}+)");
    private static final Pattern AGO =
            Pattern.compile("vor (\\d{1,4}|eine[mr]) (\\p{L}+)|(\\d{1,4}|an?) (\\p{L}+) ago");
    private static final Pattern UNIT =
            Pattern.compile("(?:(diese[rsnm]?|this)|(?:letzte[rsnm]?|vorige[rsnm]?|vergangene[rsnm]?|last)) (\\p{L}+)");

    private static final List<String> WEEKDAYS = List.of(
            "montag monday",
            "dienstag tuesday",
            "mittwoch wednesday",
            "donnerstag thursday",
            "freitag friday",
            "samstag saturday sonnabend",
            "sonntag sunday");

    private MovingDays() {}

    /** @param said in lower case, with single spaces */
    static Optional<SpokenDay> read(String said, LocalDate today) {
        return word(said, today)
                .or(() -> span(said, today))
                .or(() -> ago(said, today))
                .or(() -> unit(said, today));
    }

    private static Optional<SpokenDay> word(String said, LocalDate today) {
        return switch (said) {
            case "today", "heute" -> SpokenDay.moving(today);
            case "yesterday", "gestern" -> SpokenDay.moving(today.minusDays(1));
            case "vorgestern" -> SpokenDay.moving(today.minusDays(2));
            default ->
                weekday(said).flatMap(day -> SpokenDay.moving(today.with(TemporalAdjusters.previousOrSame(day))));
        };
    }

    private static Optional<DayOfWeek> weekday(String said) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (List.of(WEEKDAYS.get(day.ordinal()).split(" ")).contains(said)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /** "2w", "die letzten 14 Tage": so many until today, which is the last of them, were it of none. */
    private static Optional<SpokenDay> span(String said, LocalDate today) {
        Matcher span = SPAN.matcher(said);
        return span.matches()
                ? unitOf(span.group(2))
                        .flatMap(unit -> SpokenDay.moving(today.minus(Math.max(1, Long.parseLong(span.group(1))), unit)
                                .plusDays(1)))
                : Optional.empty();
    }

    private static Optional<SpokenDay> ago(String said, LocalDate today) {
        Matcher ago = AGO.matcher(said);
        if (!ago.matches()) {
            return Optional.empty();
        }
        String number = ago.group(1) == null ? ago.group(3) : ago.group(1);
        long many = Character.isDigit(number.charAt(0)) ? Long.parseLong(number) : 1;
        return unitOf(ago.group(2) == null ? ago.group(4) : ago.group(2))
                .flatMap(unit -> SpokenDay.moving(today.minus(many, unit)));
    }

    /** "Diese Woche", "letzter Monat", "last year". */
    private static Optional<SpokenDay> unit(String said, LocalDate today) {
        Matcher named = UNIT.matcher(said);
        if (!named.matches()) {
            return Optional.empty();
        }
        boolean current = named.group(1) != null;
        return unitOf(named.group(2)).map(unit -> {
            LocalDate inside = current ? today : today.minus(1, unit);
            LocalDate first = switch (unit) {
                case WEEKS -> inside.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTHS -> inside.withDayOfMonth(1);
                case YEARS -> inside.withDayOfYear(1);
                default -> inside;
            };
            return new SpokenDay(first, first.plus(1, unit).minusDays(1), true);
        });
    }

    private static Optional<ChronoUnit> unitOf(String word) {
        return Optional.ofNullable(
                switch (word) {
                    case "d", "t", "tag", "tage", "tagen", "tages", "day", "days" -> ChronoUnit.DAYS;
                    case "w", "woche", "wochen", "week", "weeks" -> ChronoUnit.WEEKS;
                    case "m", "monat", "monate", "monaten", "monats", "month", "months" -> ChronoUnit.MONTHS;
                    case "y", "j", "jahr", "jahre", "jahren", "jahres", "year", "years" -> ChronoUnit.YEARS;
                    default -> null;
                });
    }
}
