// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.text;

import amtsblick.german.Months;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the days that a text names: "3. Mai", "3.5.2026", "vom 3. bis 5. Mai 2026", "7. & 8. Mai", "May 3, 2026". */
public final class MentionedDays {
    private static final int CENTURY = 2000;

    private final HeadlineWords words;
    private final String text;

    private MentionedDays(HeadlineWords words) {
        this.words = words;
        this.text = words.text();
    }

    /** In the order of the text; none overlaps another. */
    public static List<MentionedDay> of(HeadlineWords words) {
        return new MentionedDays(words).all();
    }

    private List<MentionedDay> all() {
        List<MentionedDay> days = new ArrayList<>(2);
        int word = 0;
        while (word < words.size()) {
            Optional<MentionedDay> day =
                    number(word) > 0 ? german(word) : words.is(word, "ende") ? endOfMonth(word) : english(word);
            day.ifPresent(days::add);
            word = day.map(MentionedDay::to).orElse(word + 1);
        }
        return days;
    }

    /** A first day may leave its month to the last one. */
    private Optional<MentionedDay> german(int word) {
        if (!dotted(word)) {
            return Optional.empty();
        }
        Optional<MentionedDay> one = single(word);
        int next = one.map(MentionedDay::to).orElse(word + 1);
        int second = follows(next - 1) ? next : joins(next);
        Optional<MentionedDay> last = second < 0 || number(second) < 0 ? Optional.empty() : single(second);
        if (last.isEmpty()) {
            return one;
        }
        MentionedDay end = last.get();
        Optional<MonthDay> first = one.isPresent()
                ? one.map(MentionedDay::first)
                : MentionedDay.day(end.first().getMonthValue(), number(word));
        boolean inOrder = first.isPresent() && first.get().isBefore(end.first());
        return inOrder
                ? Optional.of(new MentionedDay(first.get(), Optional.of(end.first()), end.year(), word, end.to()))
                : one;
    }

    private Optional<MentionedDay> single(int word) {
        if (!dotted(word) || word + 1 >= words.size() || words.zone(word + 1) != words.zone(word)) {
            return Optional.empty();
        }
        boolean numeric = number(word + 1) > 0 && isNext(word) && (dotted(word + 1) || isYear(word + 2));
        int month = numeric ? number(word + 1) : month(word + 1);
        if (month == 0) {
            return Optional.empty();
        }
        boolean named = number(word + 1) < 0;
        int year = word + 2;
        boolean printed = isYear(year) || !named && isShortYear(year);
        return MentionedDay.day(month, number(word))
                .map(day -> new MentionedDay(
                        day,
                        Optional.empty(),
                        printed ? Optional.of(year(year)) : Optional.empty(),
                        word,
                        printed ? year + 1 : year));
    }

    /** "bis Ende Mai 2026": its last day. */
    private Optional<MentionedDay> endOfMonth(int word) {
        int month = words.is(word - 1, "bis") && word + 1 < words.size() ? month(word + 1) : 0;
        if (month == 0) {
            return Optional.empty();
        }
        boolean printed = isYear(word + 2);
        return MentionedDay.day(month, Month.of(month).minLength())
                .map(day -> new MentionedDay(
                        day,
                        Optional.empty(),
                        printed ? Optional.of(year(word + 2)) : Optional.empty(),
                        word,
                        printed ? word + 3 : word + 2));
    }

    private Optional<MentionedDay> english(int word) {
        boolean maybe = words.isCapital(word) && word + 1 < words.size() && number(word + 1) > 0 && words.runsOn(word);
        int month = maybe ? month(word) : 0;
        if (month == 0 || !isYear(word + 2) || dotted(word + 1)) {
            return Optional.empty();
        }
        return MentionedDay.day(month, number(word + 1))
                .map(day -> new MentionedDay(day, Optional.empty(), Optional.of(year(word + 2)), word, word + 3));
    }

    /** The number of the month that is named; 0 where none is. */
    private int month(int word) {
        return Months.find(words.folded(word)).orElse(0);
    }

    /** One or two digits as a number; else -1. */
    private int number(int word) {
        int from = words.start(word);
        int length = words.end(word) - from;
        if (length > 2 || !isDigit(from) || !isDigit(from + length - 1)) {
            return -1;
        }
        return Integer.parseInt(text.substring(from, from + length));
    }

    private boolean dotted(int word) {
        return text.charAt(words.end(word)) == '.';
    }

    /** Whether nothing but the full stop and a blank stand before the next word: "3.5.", "3. 5." */
    private boolean isNext(int word) {
        return text.substring(words.end(word) + 1, words.start(word + 1)).isBlank();
    }

    private boolean isYear(int word) {
        return isNumber(word, 4) && (text.charAt(words.start(word)) == '2' || text.startsWith("19", words.start(word)));
    }

    private boolean isShortYear(int word) {
        return isNumber(word, 2) && words.start(word) == words.end(word - 1) + 1;
    }

    private boolean isNumber(int word, int length) {
        if (word >= words.size()
                || words.zone(word) != words.zone(word - 1)
                || words.end(word) - words.start(word) != length) {
            return false;
        }
        for (int i = words.start(word); i < words.end(word); i++) {
            if (!isDigit(i)) {
                return false;
            }
        }
        return true;
    }

    private int year(int word) {
        int year = Integer.parseInt(words.folded(word));
        return year < 100 ? CENTURY + year : year;
    }

    private boolean isDigit(int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** "15.–17. November", "7. & 8. Mai": a sign, and no word, leads from one day to the next. */
    private boolean follows(int word) {
        if (word + 1 >= words.size() || words.zone(word) != words.zone(word + 1)) {
            return false;
        }
        String between = text.substring(words.end(word), words.start(word + 1))
                .replace(".", "")
                .strip();
        return between.length() == 1 && "-\u2013\u2014&/+".contains(between);
    }

    /** The word behind "und", "bis", "bis zum"; -1 where none of them stands here. */
    private int joins(int word) {
        int next = words.is(word, "bis") && words.is(word + 1, "zum") ? word + 2 : word + 1;
        boolean joins = words.is(word, "bis") || words.is(word, "und") || words.is(word, "u");
        return joins && next < words.size() && words.zone(word) == words.zone(next) ? next : -1;
    }
}
