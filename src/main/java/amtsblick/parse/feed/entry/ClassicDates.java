// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.feed.entry;

import amtsblick.german.Months;
import amtsblick.german.Zones;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Forms that programs print and people do not: C's {@code asctime} and {@code date}, ISO 8601 without separators or minutes, days with
 * hyphens, zones that nobody knows. Written anew in the form that everybody reads.
 */
final class ClassicDates {
    private static final String CLOCK = "\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?";
    private static final String ZONE = "(?:" + Zones.PATTERN + ")";

    /** {@code Tue Jun  9 17:00:00 CEST 2026} (ISO C, 7.27.3.1; RFC 9110, 5.6.7). */
    private static final Pattern ASCTIME = Pattern.compile(
            "(?i)(?:\\p{L}+\\.?,?\\s+)?(?<month>" + Months.PATTERN + ")\\s+(?<day>\\d{1,2}),?\\s+(?<clock>" + CLOCK
                    + ")(?:\\s+(?<zone>" + ZONE + "|[A-Z]{1,5}))?\\s+(?<year>\\d{4})");

    /** {@code 20260609T170000Z}, {@code 202606091700}. */
    private static final Pattern BASIC =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})[T ]?(\\d{2})(\\d{2})(\\d{2})?(?:[.,]\\d+)?\\s?(" + ZONE + ")?");

    /** {@code 2026-06-09T17Z}. */
    private static final Pattern HOUR = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2})\\s?(" + ZONE + ")?");

    /** {@code 09-06-2026 17:00}: European, as with slashes. */
    private static final Pattern HYPHENS =
            Pattern.compile("((?:\\p{L}{2,10}[.,]{0,2}\\s)?\\d{1,2})-(\\d{1,2})-(\\d{4})(?!\\d)(.*)");

    /** A word behind the clock that is no zone known here: Greenwich's by RFC 2822, 4.3. */
    private static final Pattern UNKNOWN_ZONE =
            Pattern.compile("(.*\\d{4}.*[T ,]" + CLOCK + ")\\s?(?!" + ZONE + "|[AP]M\\b|Uhr\\b|am\\b|pm\\b)[A-Z]{1,5}");

    /** An offset that is none: then the time is not known, and the day is. */
    private static final Pattern BROKEN_OFFSET =
            Pattern.compile("(.*\\d{4}.*)[T ,]+" + CLOCK + "\\s?(?!" + ZONE + "(?![\\d:]))[+-].*");

    private ClassicDates() {}

    static String usual(String text) {
        Matcher asctime = ASCTIME.matcher(text);
        if (asctime.matches()) {
            String zone = asctime.group("zone") == null ? "" : " " + asctime.group("zone");
            return usual(asctime.group("day") + " " + asctime.group("month") + " " + asctime.group("year") + " "
                    + asctime.group("clock") + zone);
        }
        Matcher basic = BASIC.matcher(text);
        if (basic.matches()) {
            return basic.replaceFirst("$1-$2-$3T$4:$5:" + (basic.group(6) == null ? "00" : "$6") + given(basic, 7));
        }
        Matcher hour = HOUR.matcher(text);
        if (hour.matches()) {
            return hour.replaceFirst("$1T$2:00" + given(hour, 3));
        }
        Matcher unknown = UNKNOWN_ZONE.matcher(text);
        if (unknown.matches()) {
            return unknown.group(1) + " UTC";
        }
        Matcher broken = BROKEN_OFFSET.matcher(text);
        return broken.matches() ? broken.group(1) : HYPHENS.matcher(text).replaceFirst("$1/$2/$3$4");
    }

    private static String given(Matcher matcher, int group) {
        return matcher.group(group) == null ? "" : "$" + group;
    }
}
