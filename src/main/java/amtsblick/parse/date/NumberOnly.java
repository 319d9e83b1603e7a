// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.date;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Numbers with full stops that only look like dates: telephones, files, versions, as in {@code Telefon 030 12.05.20 23}. */
final class NumberOnly {
    private static final int NEAR = 30;

    /** What names a number; digits of it may come between. */
    private static final Pattern NAMED = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:version|tel|telefon|telefax|fax|mobil|durchwahl|az|aktenzeichen|gz|geschäftszeichen|iban|ip|rn|build)"
                    + "[.:]*\\s*[\\d/() -]{0,12}$|(?<!\\p{L})(?:nr|nummer)[.:]*\\s*$");

    /** Groups of digits before and after are parts of one long number. */
    private static final Pattern BEFORE = Pattern.compile("\\d[ /-]$");

    private static final Pattern AFTER = Pattern.compile("^(?:[-/]\\d|\\.\\d| \\d{2,}(?!\\d*(?:[:.h]\\d| ?Uhr)))");
    private static final Pattern SHORT_YEAR = Pattern.compile("^\\d{1,2}\\s?\\.\\s?\\d{1,2}\\s?\\.\\s?\\d{2}$");

    private NumberOnly() {}

    static boolean is(String text, MatchResult match) {
        String before = text.substring(Math.max(0, match.start() - NEAR), match.start());
        if (NAMED.matcher(before).find()) {
            return true;
        }
        String after = text.substring(match.end(), Math.min(text.length(), match.end() + NEAR));
        return SHORT_YEAR.matcher(match.group()).matches()
                && (BEFORE.matcher(before).find() || AFTER.matcher(after).find());
    }
}
