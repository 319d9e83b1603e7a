// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.slug;

import amtsblick.german.Letters;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** A name as addresses spell it: "Thüringen" is {@code thueringen}, "Bad Homburg v. d. Höhe" {@code bad-homburg-v-d-hoehe}. */
public final class Slug {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    /** What stands in brackets behind a name: "Register (Once-Only)". */
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^)]*\\)\\s*$");

    private Slug() {}

    /** In small letters of ASCII and digits, with single hyphens between words; empty where nothing of it can be spelled so. */
    public static String of(String name) {
        String german = Letters.transcribed(Letters.lower(Normalizer.normalize(name, Normalizer.Form.NFC)));
        String bare =
                MARKS.matcher(Normalizer.normalize(german, Normalizer.Form.NFD)).replaceAll("");
        return ENDS.matcher(OTHERS.matcher(bare).replaceAll("-")).replaceAll("");
    }

    /** The slug of what stands before a remark in brackets. */
    static String ofBeginning(String name) {
        return of(REMARK.matcher(name).replaceAll(""));
    }
}
