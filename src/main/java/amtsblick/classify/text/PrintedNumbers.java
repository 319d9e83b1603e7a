// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.text;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * Numbers among the words of a headline, in digits as Germans, Swiss and English group them (12.500, 12’500, 12,500, 12 500) or as a
 * word. A number is named by its first and its last word, since full stops, commas and blanks part the groups.
 */
public final class PrintedNumbers {
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("ein", 1),
            Map.entry("eine", 1),
            Map.entry("einer", 1),
            Map.entry("einen", 1),
            Map.entry("zwei", 2),
            Map.entry("drei", 3),
            Map.entry("vier", 4),
            Map.entry("fünf", 5),
            Map.entry("sechs", 6),
            Map.entry("sieben", 7),
            Map.entry("acht", 8),
            Map.entry("neun", 9),
            Map.entry("zehn", 10),
            Map.entry("elf", 11),
            Map.entry("zwölf", 12),
            Map.entry("zwanzig", 20),
            Map.entry("dreißig", 30),
            Map.entry("fünfzig", 50),
            Map.entry("hundert", 100));
    private static final String APOSTROPHES = "'\u2019\u2018\u02bc";
    private static final int GROUP = 3;

    private final HeadlineWords words;
    private final String text;

    public PrintedNumbers(HeadlineWords words) {
        this.words = words;
        this.text = words.text();
    }

    /** The last group of digits of the number that begins here. */
    public int last(int first) {
        int last = first;
        while (last + 1 < words.size() && first(last + 1) == first) {
            last++;
        }
        return last;
    }

    /** Back to the first group of digits of the number that ends here. */
    public int first(int last) {
        int first = last;
        while (first > 0 && isDigits(first) && isDigits(first - 1) && isJoint(first - 1)) {
            first--;
        }
        return first;
    }

    /** Whether both are groups of one number: by full stop, comma or apostrophe, or three digits behind a blank. */
    private boolean isJoint(int word) {
        int gap = words.start(word + 1) - words.end(word);
        char between = text.charAt(words.end(word));
        if (gap != 1 || words.zone(word) != words.zone(word + 1)) {
            return false;
        }
        boolean blank = between == ' ' || between == '\u00a0' || between == '\u202f' || between == '\u2009';
        boolean threeDigits = length(word + 1) == GROUP;
        return blank
                ? threeDigits && length(word) <= GROUP
                : between == '.' || between == ',' || APOSTROPHES.indexOf(between) >= 0 && threeDigits;
    }

    /**
     * What a number comes to; empty where its groups make none.
     *
     * @param hasUnit whether a unit follows (Millionen), of which thousandths may be told
     */
    public Optional<BigDecimal> value(int from, int last, boolean hasUnit) {
        if (!isDigits(from)) {
            Integer number = from == last ? NUMBERS.get(words.folded(from)) : null;
            return Optional.ofNullable(number).map(BigDecimal::valueOf);
        }
        StringBuilder digits = new StringBuilder();
        for (int word = from; word <= last; word++) {
            boolean decimal = word == last && word > from && isDecimal(word, hasUnit);
            if (!isAllDigits(word) || word > from && !decimal && length(word) != GROUP) {
                return Optional.empty();
            }
            digits.append(decimal ? "." : "").append(text, words.start(word), words.end(word));
        }
        return Optional.of(new BigDecimal(digits.toString()));
    }

    /**
     * A comma begins the decimals, and so does a full stop where no three digits follow. Three digits behind a comma are thousandths of a
     * million ("1,028 Millionen"), but not of a euro: there they are thousands, as the English write.
     */
    private boolean isDecimal(int word, boolean hasUnit) {
        char between = text.charAt(words.end(word - 1));
        return length(word) != GROUP ? between == ',' || between == '.' : between == ',' && hasUnit;
    }

    private int length(int word) {
        return words.end(word) - words.start(word);
    }

    /** Whether a word begins with a digit. */
    public boolean isDigits(int word) {
        char c = text.charAt(words.start(word));
        return c >= '0' && c <= '9';
    }

    private boolean isAllDigits(int word) {
        for (int i = words.start(word); i < words.end(word); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
