// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse;

import java.util.regex.Pattern;

/** The sentence or two below a title, cut from what sources put there, from nothing to the whole page. */
public final class Teasers {
    /** Longer than any teaser we may show, short enough to not be the article. */
    private static final int LONGEST = 1_000;

    private static final Pattern LEADING_DATE = Pattern.compile("^\\[\\d{1,2}\\.\\d{1,2}\\.\\d{4}]\\s*");
    private static final Pattern TRAILING_MORE = Pattern.compile(
            "\\s*(\\[?(mehr|weiterlesen|weiter|read more|more)\\s*(\\.{3}|…|»|›)?]?)\\s*$", Pattern.CASE_INSENSITIVE);

    private Teasers() {}

    public static String of(String text) {
        String plain = PlainText.of(text);
        String bare = TRAILING_MORE
                .matcher(LEADING_DATE.matcher(plain).replaceFirst(""))
                .replaceFirst("");
        if (bare.length() <= LONGEST) {
            return bare;
        }
        int end = bare.lastIndexOf(' ', LONGEST);
        return bare.substring(0, end > 0 ? end : LONGEST) + " …";
    }
}
