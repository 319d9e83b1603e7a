// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.fact.paper;

import java.util.Set;
import java.util.regex.Pattern;

/** Short forms of laws: three capitals or more, the last a G for "Gesetz". Courts have theirs for "Gericht". */
final class LawNames {
    private static final Pattern LAW = Pattern.compile("\\p{Lu}\\p{L}*\\p{Lu}\\p{L}*G");
    private static final Pattern COURT = Pattern.compile("(?:B|L)?(?:Verf|Verw|Arb|Pat|Ob)G.*|BayObLG");
    private static final Set<String> OTHERS = Set.of(
            "AG", "LG", "OLG", "VG", "OVG", "FG", "SG", "LSG", "BSG", "KG", "LAG", "BAG", "IHG", "DFG", "DSAG", "DPolG",
            "EVG");

    /** What is longer and of capitals alone is a word of a kicker: "SATZUNG". */
    private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}{7,}");

    private static final int LONGEST = 12;

    private LawNames() {}

    /** "OZG", "BSIG", "EGovG"; not "OVG" or "BVerwG". */
    static boolean isShort(String printed) {
        return printed.length() <= LONGEST
                && LAW.matcher(printed).matches()
                && !COURT.matcher(printed).matches()
                && !SHOUTED.matcher(printed).matches()
                && !OTHERS.contains(printed);
    }
}
