// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.text;

import amtsblick.news.fact.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sums of money: a currency with a number before it, or behind it as the Swiss and the English write. Anything else that is counted is none. */
public final class Amounts {
    private static final Map<String, String> CURRENCIES = Map.of(
            "euro", "EUR", "euros", "EUR", "eur", "EUR", "franken", "CHF", "chf", "CHF", "francs", "CHF", "fr", "CHF");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final Map<String, BigDecimal> UNITS = Map.ofEntries(
            Map.entry("tausend", THOUSAND),
            Map.entry("tsd", THOUSAND),
            Map.entry("million", MILLION),
            Map.entry("millionen", MILLION),
            Map.entry("millions", MILLION),
            Map.entry("mio", MILLION),
            Map.entry("mill", MILLION),
            Map.entry("milliarde", BILLION),
            Map.entry("milliarden", BILLION),
            Map.entry("milliard", BILLION),
            Map.entry("milliards", BILLION),
            Map.entry("bn", BILLION),
            Map.entry("mrd", BILLION));
    private static final char SIGN = '\u20ac';
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final HeadlineWords words;
    private final PrintedNumbers numbers;
    private final String text;
    private final List<Amount> found = new ArrayList<>(2);

    /** Where the sign stands that a sum was read by, so that the next number does not have it too. */
    private int spent = -1;

    private Amounts(HeadlineWords words) {
        this.words = words;
        this.numbers = new PrintedNumbers(words);
        this.text = words.text();
    }

    /** In the order of the text, each sum once. */
    public static List<Amount> of(HeadlineWords words) {
        Amounts amounts = new Amounts(words);
        for (int word = 0; word < words.size(); word++) {
            amounts.at(word);
        }
        return amounts.found;
    }

    private void at(int word) {
        int sign = signAfter(words.end(word));
        if (sign >= 0) {
            spent = before(word, "EUR", words.end(word)) ? sign : spent;
            return;
        }
        sign = signBefore(words.start(word));
        if (sign >= 0 && sign != spent) {
            behind(sign, word, "EUR");
            return;
        }
        char first = text.charAt(words.start(word));
        if (first != 'E' && first != 'F' && first != 'C' && first != 'f' && first != 'e') {
            return;
        }
        String currency = CURRENCIES.get(words.folded(word));
        if (currency != null
                && !(word > 0 && before(word - 1, currency, words.end(word)))
                && word + 1 < words.size()
                && words.zone(word) == words.zone(word + 1)) {
            behind(words.start(word), word + 1, currency);
        }
    }

    /** Where the currency's sign stands from here on, which is no word; -1 where something else does, or it belongs to what follows it. */
    private int signAfter(int from) {
        int at = text.charAt(from) == '.' ? from + 1 : from; // Mio.
        while (isBlank(text.charAt(at))) {
            at++;
        }
        return text.charAt(at) == SIGN && !Character.isDigit(text.charAt(at + 1)) ? at : -1;
    }

    private int signBefore(int to) {
        int at = to - 1;
        while (at >= 0 && isBlank(text.charAt(at))) {
            at--;
        }
        return at >= 0 && text.charAt(at) == SIGN ? at : -1;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u202f';
    }

    /** A sum whose number or unit ends with this word. */
    private boolean before(int last, String currency, int end) {
        int number = last;
        if (words.is(number, "de") && number > 0) { // millions de francs
            number--;
        }
        Optional<BigDecimal> unit = unit(number);
        if (unit.isPresent() && --number < 0) {
            return false;
        }
        int from = numbers.first(number);
        Optional<BigDecimal> value = numbers.value(from, number, unit.isPresent());
        if (value.isEmpty()) {
            return false;
        }
        partner(from, unit, currency);
        add(value.get().multiply(unit.orElse(BigDecimal.ONE)), currency, text.substring(words.start(from), end));
        return true;
    }

    private Optional<BigDecimal> unit(int word) {
        return words.is(word, "billion")
                        && !words.isCapital(word) // English writes it small, and means a thousandth of the German
                ? Optional.of(BILLION)
                : Optional.ofNullable(UNITS.get(words.folded(word)));
    }

    /** "85.000 und 52.000 Euro": the first shares unit and currency of the second. */
    private void partner(int from, Optional<BigDecimal> unit, String currency) {
        if (from < 2
                || !words.is(from - 1, "und")
                || !numbers.isDigits(from - 2)
                || words.zone(from - 2) != words.zone(from)) {
            return;
        }
        int first = numbers.first(from - 2);
        numbers.value(first, from - 2, unit.isPresent())
                .filter(value -> value.compareTo(THOUSAND) >= 0 || unit.isPresent())
                .ifPresent(value -> add(
                        value.multiply(unit.orElse(BigDecimal.ONE)),
                        currency,
                        text.substring(words.start(first), words.end(from - 2))));
    }

    /**
     * "CHF 1'250'000", "Fr. 3 Mio.", "€300,000"
     *
     * @param start where the currency stands
     * @param number the word behind it
     */
    private void behind(int start, int number, String currency) {
        if (!numbers.isDigits(number)) {
            return;
        }
        int last = numbers.last(number);
        int end = last;
        Optional<BigDecimal> unit = last + 1 < words.size() ? unit(last + 1) : Optional.empty();
        if (unit.isPresent()) {
            end++;
        }
        String printed = text.substring(start, words.end(end));
        Optional<BigDecimal> value = numbers.value(number, last, unit.isPresent() && text.charAt(start) != SIGN);
        if (value.isPresent() && (unit.isPresent() || !isFriday(number - 1, value.get()))) {
            add(value.get().multiply(unit.orElse(BigDecimal.ONE)), currency, printed);
        }
    }

    /** "Mo–Fr 9 Uhr", "Fr. 15. Mai": with a small number behind it, it is the day more often than francs. */
    private boolean isFriday(int word, BigDecimal value) {
        return word >= 0 && words.is(word, "fr") && value.compareTo(HUNDRED) < 0;
    }

    private void add(BigDecimal value, String currency, String printed) {
        double exact = value.doubleValue();
        if (exact > 0
                && found.stream()
                        .noneMatch(a -> a.value() == exact && a.currency().equals(currency))) {
            found.add(new Amount(exact, currency, printed.strip()));
        }
    }
}
