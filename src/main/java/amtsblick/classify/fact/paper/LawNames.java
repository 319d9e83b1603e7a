// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.fact.paper;

import java.util.regex.Pattern;

/** Short forms of laws: three capitals or more, the last a G for "Gesetz". Courts have theirs for "Gericht". */
final class LawNames {
    private static final Pattern LAW = Pattern.compile("\\p{Lu}\\p{L}*\\p{Lu}\\p{L}*G");
    private static final Pattern COURT = Pattern.compile("[ABFLOSV]{2,3}G|(?:B|L)?(?:Verf|Verw)G.*|BSG|IHG");
    private static final int LONGEST = 12;

    private LawNames() {}

    /** "OZG", "BSIG", "EGovG"; not "OVG" or "BVerwG". */
    static boolean isShort(String printed) {
        return printed.length() <= LONGEST
                && LAW.matcher(printed).matches()
                && !COURT.matcher(printed).matches();
    }
}
