// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse;

import amtsblick.news.PublicationDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as German, Austrian, Swiss and European offices print them, and as feeds write them: {@code 30.06.2025},
 * {@code Mo., 30.6.2025}, {@code 26. Jan 2022}, {@code 1. Jänner 2026}, {@code Montag, 30. März 2020 - 15:04},
 * {@code Tue, 9 Jun 2026 17:00:00 +0200}, ISO 8601 with and without zone. A time without a zone is German time; a date
 * without a time stays a day.
 *
 * <p>{@code java.time} is no help with the words: its German month names know neither "Jan" without a full stop nor "Jänner".
 */
public final class GermanDates {
    /** Earlier than any web page; also what keeps a zeroed clock (1970) out. */
    private static final int FIRST_YEAR = 1990;

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("jän", 1),
            Map.entry("jae", 1),
            Map.entry("feb", 2),
            Map.entry("feber", 2),
            Map.entry("mär", 3),
            Map.entry("mrz", 3),
            Map.entry("mae", 3),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("mai", 5),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("okt", 10),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dez", 12),
            Map.entry("dec", 12));

    private static final Map<String, ZoneId> ZONES = Map.ofEntries(
            Map.entry("z", ZoneOffset.UTC),
            Map.entry("ut", ZoneOffset.UTC),
            Map.entry("utc", ZoneOffset.UTC),
            Map.entry("gmt", ZoneOffset.UTC),
            Map.entry("mez", ZoneOffset.ofHours(1)),
            Map.entry("cet", ZoneOffset.ofHours(1)),
            Map.entry("mesz", ZoneOffset.ofHours(2)),
            Map.entry("cest", ZoneOffset.ofHours(2)),
            Map.entry("est", ZoneOffset.ofHours(-5)),
            Map.entry("edt", ZoneOffset.ofHours(-4)),
            Map.entry("pst", ZoneOffset.ofHours(-8)),
            Map.entry("pdt", ZoneOffset.ofHours(-7)));

    private static final String MONTH =
            "(?<name>Jan(?:uary?|uar)?|Jän(?:ner)?|Jaenner|Feb(?:ruar[y]?|er)?|Mär(?:z)?|Mrz|Maerz"
                    + "|Mar(?:ch)?|Apr(?:il)?|Mai|May|June?|Juni|July?|Juli|Aug(?:ust)?|Sept?(?:ember)?|O[kc]t(?:ober)?"
                    + "|Nov(?:ember)?|De[zc](?:ember)?)\\b\\.?";
    private static final String TIME =
            "(?:\\s*(?:,|um|-|–|\\||T)?\\s*(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d+)?)?"
                    + "(?:\\s*Uhr)?(?:\\s*(?<zone>Z\\b|[+-]\\d{2}:?\\d{2}|\\(?(?:UTC?|GMT|MES?Z|CES?T|E[SD]T|P[SD]T)\\b))?)?";

    private static final Pattern DATE = Pattern.compile(
            "(?<![\\d.])(?:(?<isoYear>\\d{4,5})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})"
                    + "|(?<slashYear>\\d{4})/(?<slashMonth>\\d{1,2})/(?<slashDay>\\d{1,2})"
                    + "|(?<usMonth>\\d{1,2})/(?<usDay>\\d{1,2})/(?<usYear>\\d{4})(?!\\d)"
                    + "|(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>\\d{4,5}|\\d{2})(?!\\d)"
                    + "|(?<dayOfName>\\d{1,2})\\.?[\\s-]*" + MONTH
                    + "[\\s,-]*(?<yearOfName>\\d{4,5}|\\d{2})(?!\\d|[:.]\\d)"
                    + "|" + MONTH.replace("?<name>", "?<firstName>")
                    + "\\s(?<dayAfter>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<yearAfter>\\d{4}))"
                    + TIME,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private GermanDates() {}

    /**
     * A date in a text.
     *
     * @param date what it means
     * @param printed as it stands there
     */
    public record Found(PublicationDate date, String printed) {}

    /** The first valid date in a free text; years before 1990 and days after tomorrow are none. */
    public static Optional<Found> find(String text, LocalDate today) {
        String blanks = text.replace('\u00A0', ' ').replace('\u202F', ' ');
        Matcher matcher = DATE.matcher(blanks.length() > 5_000 ? blanks.substring(0, 5_000) : blanks);
        while (matcher.find()) {
            Optional<PublicationDate> date = date(matcher, today);
            if (date.isPresent()) {
                return Optional.of(new Found(date.get(), matcher.group().strip()));
            }
        }
        return Optional.empty();
    }

    /** The date that a text is, such as the content of a date element. */
    public static Optional<PublicationDate> read(String text, LocalDate today) {
        return find(text, today).map(Found::date);
    }

    private static Optional<PublicationDate> date(Matcher m, LocalDate today) {
        try {
            LocalDate day = day(m);
            if (day.getYear() < FIRST_YEAR || day.isAfter(today.plusDays(1))) {
                return Optional.empty();
            }
            return Optional.of(
                    time(m).map(time -> PublicationDate.ofInstant(instant(day.atTime(time), m.group("zone"))))
                            .orElseGet(() -> PublicationDate.ofDay(day)));
        } catch (DateTimeException e) {
            return Optional.empty(); // 31.02. or 25:70 is no date
        }
    }

    private static LocalDate day(Matcher m) {
        if (m.group("isoYear") != null) {
            return LocalDate.of(number(m, "isoYear"), number(m, "isoMonth"), number(m, "isoDay"));
        }
        if (m.group("slashYear") != null) {
            return LocalDate.of(number(m, "slashYear"), number(m, "slashMonth"), number(m, "slashDay"));
        }
        if (m.group("usYear") != null) {
            return LocalDate.of(number(m, "usYear"), number(m, "usMonth"), number(m, "usDay"));
        }
        if (m.group("day") != null) {
            return LocalDate.of(year(m, "year"), number(m, "month"), number(m, "day"));
        }
        if (m.group("dayOfName") != null) {
            return LocalDate.of(year(m, "yearOfName"), month(m.group("name")), number(m, "dayOfName"));
        }
        return LocalDate.of(year(m, "yearAfter"), month(m.group("firstName")), number(m, "dayAfter"));
    }

    private static Optional<LocalTime> time(Matcher m) {
        if (m.group("hour") == null) {
            return Optional.empty();
        }
        int second = m.group("second") == null ? 0 : number(m, "second");
        return Optional.of(LocalTime.of(number(m, "hour"), number(m, "minute"), Math.min(second, 59)));
    }

    private static Instant instant(LocalDateTime time, @Nullable String zone) {
        if (zone == null) {
            return time.atZone(PublicationDate.ZONE).toInstant();
        }
        String name = zone.replace("(", "").toLowerCase(Locale.ROOT);
        ZoneId known = ZONES.containsKey(name)
                ? ZONES.get(name)
                : ZoneOffset.of(name.replaceFirst("^([+-]\\d\\d)(\\d\\d)$", "$1:$2"));
        return time.atZone(known).toInstant();
    }

    private static int number(Matcher m, String group) {
        return Integer.parseInt(m.group(group));
    }

    private static int year(Matcher m, String group) {
        int year = number(m, group);
        return m.group(group).length() == 2 ? 2000 + year : year;
    }

    private static int month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        Integer month = MONTHS.get(lower.substring(0, 3));
        if (month == null) {
            throw new DateTimeException("no month: " + name);
        }
        return month;
    }
}
