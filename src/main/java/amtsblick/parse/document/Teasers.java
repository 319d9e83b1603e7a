// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentence or two below a title, cut from what sources put there, from nothing to the whole page. */
public final class Teasers {
    /** Longer than any teaser we may show, short enough to not be the article. */
    private static final int LONGEST = 1_000;

    private static final Pattern LEADING_DATE = Pattern.compile("^\\[\\d{1,2}\\.\\d{1,2}\\.\\d{4}]\\s*");
    private static final Pattern TRAILING_MORE = Pattern.compile(
            "\\s*(\\[?(mehr|weiterlesen|weiter|read more|more)\\s*(\\.{3}|…|»|›)?]?)\\s*$", Pattern.CASE_INSENSITIVE);

    /** More than {@link #TRAILING_MORE} can match where blanks are single: nobody has to look for it in front. */
    private static final int LONGEST_MORE = 40;

    private Teasers() {}

    public static String of(String text) {
        String bare = withoutMore(withoutDate(PlainText.of(text)));
        if (bare.length() <= LONGEST) {
            return bare;
        }
        int end = bare.lastIndexOf(' ', LONGEST);
        return bare.substring(0, end > 0 ? end : LONGEST) + " …";
    }

    private static String withoutDate(String plain) {
        return plain.startsWith("[") ? LEADING_DATE.matcher(plain).replaceFirst("") : plain;
    }

    private static String withoutMore(String plain) {
        Matcher more = TRAILING_MORE.matcher(plain);
        return more.find(Math.max(0, plain.length() - LONGEST_MORE))
                ? plain.substring(0, more.start()) + plain.substring(more.end())
                : plain;
    }
}
