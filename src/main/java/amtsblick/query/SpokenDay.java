// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.query;

import amtsblick.news.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
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
    private static final Pattern BEFORE = Pattern.compile(
            "(?:seit|ab|von|vom|bis zum|bis|zum|am|im|since|from|until|to|on|in(?! \\d{1,4} ?\\p{L})) (?:dem |the )?");

    /** Empty where it says no day; {@code today} is what the moving ones move with. */
    public static Optional<SpokenDay> read(String text, LocalDate today) {
        String said = tidy(text);
        try {
            return MovingDays.read(said, today)
                    .or(() -> CalendarDays.read(said, today))
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

    /** A day that is another one tomorrow. */
    static Optional<SpokenDay> moving(LocalDate day) {
        return Optional.of(new SpokenDay(day, day, true));
    }

    /** A day that stays what it is. */
    static Optional<SpokenDay> fixed(LocalDate day) {
        return Optional.of(new SpokenDay(day, day, false));
    }
}
