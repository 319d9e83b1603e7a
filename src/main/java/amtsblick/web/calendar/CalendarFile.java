// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.calendar;

import amtsblick.news.NewsItem;
import amtsblick.news.fact.Facts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A calendar as a file (RFC 5545, and RFC 7986 for what it says of itself).
 *
 * @param title of the calendar
 * @param description a sentence about it
 * @param uid names it for good, wherever it is served
 * @param address where it is had
 * @param page the page that shows the same
 * @param lang the language of its words
 * @param entries what stands in it
 * @param alarm how many days before a deadline a reader wants to be told; nobody is who did not ask
 * @param today deadlines before it ring no more
 */
record CalendarFile(
        String title,
        String description,
        String uid,
        String address,
        String page,
        String lang,
        List<CalendarEntry> entries,
        OptionalInt alarm,
        LocalDate today) {
    static final String TYPE = "text/calendar; charset=utf-8";

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String REFRESH = "PT6H";

    /** In the morning, and not at the midnight at which a day begins. */
    private static final int ALARM_HOUR = 9;

    byte[] bytes() {
        CalendarLines lines = new CalendarLines()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Amtsblick//Amtsblick//" + lang.toUpperCase(Locale.ROOT))
                .line("CALSCALE", "GREGORIAN")
                .line("UID", uid)
                .text("NAME", title)
                .text("X-WR-CALNAME", title)
                .text("DESCRIPTION", description)
                .line("URL;VALUE=URI", page)
                .line("SOURCE;VALUE=URI", address)
                .line("REFRESH-INTERVAL;VALUE=DURATION", REFRESH)
                .line("X-PUBLISHED-TTL", REFRESH);
        revised().ifPresent(at -> lines.line("LAST-MODIFIED", MOMENT.format(at)));
        entries.forEach(entry -> event(entry, lines));
        if (entries.isEmpty()) {
            zone(lines);
        }
        return lines.line("END", "VCALENDAR").bytes();
    }

    private Optional<Instant> revised() {
        return entries.stream().map(entry -> entry.history().revised()).max(Instant::compareTo);
    }

    /** Whole days, of which DTEND is the first that is free again (3.6.1), and which keep nobody busy. */
    private void event(CalendarEntry entry, CalendarLines lines) {
        CalendarEntry.History history = entry.history();
        lines.line("BEGIN", "VEVENT").line("UID", entry.uid());
        // Nobody is sent this by a method: then DTSTAMP says when it was last revised (3.8.7.2).
        lines.line("DTSTAMP", MOMENT.format(history.revised()));
        if (!history.created().equals(NewsItem.LONG_AGO)) {
            lines.line("CREATED", MOMENT.format(history.created()));
        }
        lines.line("LAST-MODIFIED", MOMENT.format(history.revised()))
                .line("SEQUENCE", String.valueOf(history.sequence()))
                .line("STATUS", entry.cancelled() ? "CANCELLED" : "CONFIRMED")
                .line("DTSTART;VALUE=DATE", DAY.format(entry.first()))
                .line("DTEND;VALUE=DATE", DAY.format(entry.last().plusDays(1)))
                .line("TRANSP", "TRANSPARENT")
                .text("SUMMARY", entry.summary())
                .text("DESCRIPTION", entry.description())
                .text("CATEGORIES", entry.category())
                .line("URL", entry.url());
        alarm.ifPresent(days -> alarm(entry, days, lines));
        lines.line("END", "VEVENT");
    }

    private void alarm(CalendarEntry entry, int days, CalendarLines lines) {
        if (entry.kind() == Facts.Kind.DEADLINE
                && !entry.cancelled()
                && !entry.last().isBefore(today)) {
            lines.line("BEGIN", "VALARM")
                    .line("ACTION", "DISPLAY")
                    .text("DESCRIPTION", entry.summary())
                    .line("TRIGGER", "-P" + (days - 1) + "DT" + (24 - ALARM_HOUR) + "H")
                    .line("END", "VALARM");
        }
    }

    /** A calendar must have at least one component (3.6): without entries, that is the time zone of the days that may come. */
    private static void zone(CalendarLines lines) {
        lines.line("BEGIN", "VTIMEZONE").line("TZID", "Europe/Berlin");
        change(lines, "DAYLIGHT", "19810329T020000", 3, "+0100", "+0200");
        change(lines, "STANDARD", "19961027T030000", 10, "+0200", "+0100");
        lines.line("END", "VTIMEZONE");
    }

    private static void change(CalendarLines lines, String to, String since, int month, String before, String after) {
        lines.line("BEGIN", to)
                .line("DTSTART", since)
                .line("RRULE", "FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU")
                .line("TZOFFSETFROM", before)
                .line("TZOFFSETTO", after)
                .line("END", to);
    }
}
