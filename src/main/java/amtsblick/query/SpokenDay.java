// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.query;

import amtsblick.german.Months;
import amtsblick.news.PublicationDate;
import amtsblick.news.Span;
import amtsblick.parse.date.GermanDates;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as people say it: {@code 2026-03-01}, {@code 1.3.2026}, {@code 1. März}, {@code März 2026}, {@code gestern}, {@code letzte Woche},
 * {@code 2w}, {@code vor 3 Tagen}, {@code last month}. Most of them are more than a day long, so it has a first and a last one. What moves with
 * the days keeps its words, so that the address moves, too; what does not is told as {@code 2026-03-01}.
 *
 * @param first the first day meant
 * @param last the last
 * @param moving whether it means other days tomorrow
 */
public record SpokenDay(LocalDate first, LocalDate last, boolean moving) {
    /** Further into the future nobody asks. */
    private static final long YEARS_AHEAD = 100;

    private static final Pattern BEFORE =
            Pattern.compile("(?:seit|ab|von|vom|bis zum|bis|zum|am|im|since|from|until|to|on|in) (?:dem |the )?");
    private static final Pattern SPAN =
            Pattern.compile("(?:(?:die |den )?(?:letzten?|vergangenen?|the last|last) )?(\\d{1,4}) ?(\\p{L}+)");
    private static final Pattern AGO =
            Pattern.compile("vor (\\d{1,4}|eine[mr]) (\\p{L}+)|(\\d{1,4}|an?) (\\p{L}+) ago");
    private static final Pattern UNIT =
            Pattern.compile("(?:(diese[rsnm]?|this)|(?:letzte[rsnm]?|vorige[rsnm]?|vergangene[rsnm]?|last)) (\\p{L}+)");
    private static final Pattern DAY_AND_MONTH = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\.?");
    private static final Pattern DAY_AND_NAME = Pattern.compile("(\\d{1,2})\\.? (\\p{L}+)\\.?");
    private static final Pattern MONTH_AND_YEAR =
            Pattern.compile("(?:(\\p{L}+)\\.? |(\\d{1,2})[/.])(\\d{4})|(\\d{4})-(\\d{1,2})");
    private static final Pattern MONTH = Pattern.compile("\\p{L}+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private static final List<String> WEEKDAYS = List.of(
            "montag monday",
            "dienstag tuesday",
            "mittwoch wednesday",
            "donnerstag thursday",
            "freitag friday",
            "samstag saturday sonnabend",
            "sonntag sunday");

    /** Empty where it says no day; {@code today} is what the moving ones move with. */
    public static Optional<SpokenDay> read(String text, LocalDate today) {
        String said = tidy(text);
        try {
            return iso(said)
                    .or(() -> word(said, today))
                    .or(() -> span(said, today))
                    .or(() -> ago(said, today))
                    .or(() -> unit(said, today))
                    .or(() -> printed(said, today))
                    .or(() -> withoutYear(said, today))
                    .or(() -> month(said, today))
                    .filter(day -> day.first.getYear() > 0);
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty(); // 31.02. is no day
        }
    }

    /** How it stands in addresses: what moves by its words, in one spelling; of the others the first or the last day. */
    public String spelled(String text, LocalDate day) {
        return moving ? tidy(text) : day.toString();
    }

    /** From its first day to its last. */
    public Span span() {
        return Span.of(first, last);
    }

    private static String tidy(String text) {
        String lower = text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.GERMAN);
        Matcher before = BEFORE.matcher(lower);
        return before.lookingAt() ? lower.substring(before.end()) : lower;
    }

    private static Optional<SpokenDay> iso(String said) {
        return said.matches("\\d{4}-\\d{2}-\\d{2}") ? fixed(LocalDate.parse(said)) : Optional.empty();
    }

    private static Optional<SpokenDay> word(String said, LocalDate today) {
        return switch (said) {
            case "today", "heute" -> moving(today);
            case "yesterday", "gestern" -> moving(today.minusDays(1));
            case "vorgestern" -> moving(today.minusDays(2));
            default -> weekday(said).flatMap(day -> moving(today.with(TemporalAdjusters.previousOrSame(day))));
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
                        .flatMap(unit -> moving(today.minus(Math.max(1, Long.parseLong(span.group(1))), unit)
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
                .flatMap(unit -> moving(today.minus(many, unit)));
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

    /** A whole date as newsrooms print it. */
    private static Optional<SpokenDay> printed(String said, LocalDate today) {
        return GermanDates.find(said, today.plusYears(YEARS_AHEAD))
                .filter(found -> found.printed().equals(said))
                .map(GermanDates.Found::date)
                .map(PublicationDate::day)
                .flatMap(SpokenDay::fixed);
    }

    /** The latest 1 March there was. */
    private static Optional<SpokenDay> withoutYear(String said, LocalDate today) {
        Matcher digits = DAY_AND_MONTH.matcher(said);
        if (digits.matches()) {
            return latest(MonthDay.of(Integer.parseInt(digits.group(2)), Integer.parseInt(digits.group(1))), today);
        }
        Matcher named = DAY_AND_NAME.matcher(said);
        return named.matches()
                ? latest(MonthDay.of(Months.number(named.group(2)), Integer.parseInt(named.group(1))), today)
                : Optional.empty();
    }

    private static Optional<SpokenDay> latest(MonthDay day, LocalDate today) {
        LocalDate thisYear = day.atYear(today.getYear());
        return fixed(thisYear.isAfter(today) ? day.atYear(today.getYear() - 1) : thisYear);
    }

    private static Optional<SpokenDay> month(String said, LocalDate today) {
        if (YEAR.matcher(said).matches()) {
            LocalDate first = LocalDate.of(Integer.parseInt(said), 1, 1);
            return Optional.of(new SpokenDay(first, first.plusYears(1).minusDays(1), false));
        }
        Matcher dated = MONTH_AND_YEAR.matcher(said);
        if (dated.matches()) {
            boolean iso = dated.group(4) != null;
            int number = iso
                    ? Integer.parseInt(dated.group(5))
                    : dated.group(1) == null ? Integer.parseInt(dated.group(2)) : Months.number(dated.group(1));
            return whole(YearMonth.of(Integer.parseInt(dated.group(iso ? 4 : 3)), number));
        }
        if (!MONTH.matcher(said).matches()) {
            return Optional.empty();
        }
        YearMonth named = YearMonth.of(today.getYear(), Months.number(said));
        return whole(named.isAfter(YearMonth.from(today)) ? named.minusYears(1) : named);
    }

    private static Optional<SpokenDay> whole(YearMonth month) {
        return Optional.of(new SpokenDay(month.atDay(1), month.atEndOfMonth(), false));
    }

    private static Optional<SpokenDay> moving(LocalDate day) {
        return Optional.of(new SpokenDay(day, day, true));
    }

    private static Optional<SpokenDay> fixed(LocalDate day) {
        return Optional.of(new SpokenDay(day, day, false));
    }
}
