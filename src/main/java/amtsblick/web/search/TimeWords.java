// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.search;

import amtsblick.news.Span;
import amtsblick.query.SpokenDay;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days that a search names: "2026", "März 2026", "letzte Woche", "yesterday".
 *
 * @param from the first day as addresses say it, which may move
 * @param to likewise the last
 */
record TimeWords(int start, int end, String from, String to) {
    private static final Map<String, String> MOVING = Map.ofEntries(
            Map.entry("heute", "today"),
            Map.entry("today", "today"),
            Map.entry("gestern", "yesterday"),
            Map.entry("yesterday", "yesterday"),
            Map.entry("letzte woche", "7d"),
            Map.entry("diese woche", "7d"),
            Map.entry("last week", "7d"),
            Map.entry("this week", "7d"),
            Map.entry("letzten monat", "30d"),
            Map.entry("letzter monat", "30d"),
            Map.entry("diesen monat", "30d"),
            Map.entry("last month", "30d"),
            Map.entry("this month", "30d"));

    private static final Pattern WORDS = Pattern.compile(
            "(?iu)(?<![\\p{L}\\p{N}])(?:" + String.join("|", MOVING.keySet())
                    + "|(?:dieses jahr|this year)|(?:letztes jahr|last year)"
                    + "|(?:(?:\\d{1,2}\\. ?)?(?:(?!(?:seit|bis|von|vom|zum|since|from|until) )\\p{L}{3,9}\\.? |\\d{1,2}[./-]))?(?:19|20)\\d\\d(?:-\\d{1,2}){0,2})(?![\\p{L}\\p{N}])");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d$");

    static Optional<TimeWords> in(String typed, LocalDate today) {
        Matcher matcher = WORDS.matcher(typed);
        return matcher.find()
                ? of(matcher.group().toLowerCase(Locale.GERMAN), matcher.start(), today)
                : Optional.empty();
    }

    private static Optional<TimeWords> of(String words, int start, LocalDate today) {
        String moving = MOVING.get(words);
        if (moving != null) {
            return Optional.of(
                    new TimeWords(start, start + words.length(), moving, moving.equals("yesterday") ? moving : ""));
        }
        if (words.endsWith("jahr") || words.endsWith("year")) {
            boolean last = words.startsWith("l");
            return span(String.valueOf(today.getYear() - (last ? 1 : 0)), today)
                    .map(span -> of(span, start, start + words.length()));
        }
        Matcher year = YEAR.matcher(words);
        return span(words, today)
                .map(span -> of(span, start, start + words.length()))
                .or(() -> year.find() // "Strategie 2026"
                        ? span(year.group(), today).map(span -> of(span, start + year.start(), start + words.length()))
                        : Optional.empty());
    }

    private static Optional<Span> span(String words, LocalDate today) {
        return SpokenDay.read(words, today).map(SpokenDay::span);
    }

    private static TimeWords of(Span span, int start, int end) {
        return new TimeWords(
                start,
                end,
                span.from().map(String::valueOf).orElse(""),
                span.to().map(String::valueOf).orElse(""));
    }
}
