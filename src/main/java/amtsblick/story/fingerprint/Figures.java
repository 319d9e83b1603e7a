// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story.fingerprint;

import amtsblick.german.Endings;
import amtsblick.german.Letters;
import amtsblick.german.Months;
import amtsblick.german.StopWords;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a headline by what they count: amounts of money, shares, "212 Faxgeräte", the years in its title, and what the title
 * numbers: "Bauabschnitt 2". Days are none. Two reports of one event may count different things, but not the same thing differently.
 *
 * @param byUnit what is counted (empty where that is not said) to the numbers of it, as plain digits
 */
public record Figures(Map<String, Set<String>> byUnit) {
    private static final Figures NONE = new Figures(Map.of());
    private static final String MONEY = "€";
    private static final String SHARE = "%";
    private static final String YEAR = "year";

    private static final Map<String, String> UNITS = Map.of(
            "€", MONEY, "euro", MONEY, "eur", MONEY, "franken", MONEY, "chf", MONEY, "%", SHARE, "prozent", SHARE);

    /** A number, what it is multiplied by and what it counts; neither a day ("15. Mai") nor part of a name (NIS-2). */
    private static final Pattern NUMBER = Pattern.compile(
            "(?:(?<before>\\p{Lu}[\\p{L}-]+)\\s+)?(?<![\\p{L}\\d.,-])(?<whole>\\d{1,3}(?:[.'’]\\d{3})+|\\d{1,9})(?:,(?<rest>\\d{1,3}))?(?![\\d-])"
                    + "(?!\\.?\\s*" + Months.PATTERN + ")\\.?"
                    + "(?:\\s+(?<scale>Mio|Million|Mrd|Milliarde)(?:\\.|en|n)?)?(?:\\s*(?<unit>[€%]|\\p{Lu}[\\p{L}-]+))?");

    /** Words of degree, which begin a sentence in capitals as well: "Rund 300 nehmen teil" (Duden, Gradpartikeln). */
    private static final Set<String> DEGREES = Set.of(
            "rund",
            "etwa",
            "ungefähr",
            "circa",
            "ca",
            "knapp",
            "fast",
            "beinahe",
            "gut",
            "mehr",
            "weniger",
            "mindestens",
            "höchstens",
            "maximal",
            "minimal",
            "insgesamt",
            "bereits",
            "schon",
            "erst",
            "erstmals",
            "allein",
            "weitere",
            "ab");

    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d");

    static Figures of(String title, String teaser) {
        Map<String, Set<String>> found = new HashMap<>();
        add(found, title, true);
        add(found, teaser, false);
        return found.isEmpty() ? NONE : new Figures(found);
    }

    private static void add(Map<String, Set<String>> found, String text, boolean title) {
        if (!hasDigit(text)) {
            return;
        }
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            boolean year = YEARS.matcher(text.substring(number.start("whole"), number.end()))
                    .matches();
            if (!year || title) {
                found.computeIfAbsent(year ? YEAR : counted(number, title), _ -> new HashSet<>())
                        .add(value(number));
            }
        }
    }

    /** Looked for letter by letter: most texts have none, and this is asked of all. */
    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** What follows, or in a title without that, the noun that is numbered. */
    private static String counted(Matcher number, boolean title) {
        String before = number.group("before");
        return number.group("unit") == null && title && before != null && isNoun(Letters.lower(before))
                ? Endings.cut(before)
                : unit(number.group("unit"));
    }

    private static boolean isNoun(String lower) {
        return !StopWords.contains(lower) && !DEGREES.contains(lower);
    }

    private static String unit(@Nullable String word) {
        return word == null ? "" : UNITS.getOrDefault(word.toLowerCase(Locale.GERMAN), Endings.cut(word));
    }

    private static String value(Matcher number) {
        String whole = number.group("whole").replaceAll("\\D", "");
        String rest = number.group("rest");
        int zeros = switch (String.valueOf(number.group("scale"))) {
            case "Mio", "Million" -> 6;
            case "Mrd", "Milliarde" -> 9;
            default -> 0;
        };
        return new BigDecimal(rest == null ? whole : whole + "." + rest)
                .scaleByPowerOfTen(zeros)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** All numbers but years, which are shared by chance. */
    List<String> numbers() {
        return byUnit.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(YEAR))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    /** Whether both count the same thing, and none of their numbers of it are the same. */
    public boolean contradict(Figures other) {
        return byUnit.entrySet().stream()
                .anyMatch(entry -> !entry.getKey().isEmpty()
                        && other.byUnit.containsKey(entry.getKey())
                        && Collections.disjoint(entry.getValue(), other.byUnit.get(entry.getKey())));
    }
}
