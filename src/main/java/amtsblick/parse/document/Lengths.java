// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.document;

import amtsblick.news.Headline;
import java.util.List;

/**
 * How long what a document says may be: longer than anything that is meant to be read, short enough that a source which says more, or
 * something else at each visit, fills neither the archive nor the pages.
 */
public final class Lengths {
    private static final int TITLE = 500;
    private static final int NAME = 100;
    private static final int KICKER = 200;
    private static final int TEASER = 1_000;
    private static final int PRINTED_DATE = 100;
    private static final int CATEGORY = 100;
    private static final int CATEGORIES = 20;
    private static final int GUID = 2_000;
    private static final String MORE = " …";

    private Lengths() {}

    static Headline within(Headline headline) {
        List<String> categories = headline.categories().stream()
                .limit(CATEGORIES)
                .map(category -> cut(category, CATEGORY))
                .toList();
        Headline bounded = new Headline(
                headline.kicker().map(kicker -> cut(kicker, KICKER)),
                cut(headline.title(), TITLE),
                cut(headline.teaser(), TEASER + MORE.length()),
                headline.link(),
                headline.date(),
                cut(headline.printedDate(), PRINTED_DATE),
                categories,
                headline.guid().map(guid -> guid.substring(0, Math.min(guid.length(), GUID))),
                headline.dayMark());
        return bounded.equals(headline) ? headline : bounded;
    }

    /** Of what a document calls itself. */
    public static String name(String title) {
        return cut(title, NAME);
    }

    /** Between words, where there is a blank in the second half. */
    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int room = most - MORE.length();
        int blank = text.lastIndexOf(' ', room);
        int end = blank > room / 2 ? blank : room;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + MORE;
    }
}
