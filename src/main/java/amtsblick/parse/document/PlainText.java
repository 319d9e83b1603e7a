// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.document;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Text as a reader sees it: markup goes, words stay; doubled blanks and what nobody can see go too. */
public final class PlainText {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]+");

    private PlainText() {}

    /**
     * The words of a text that may contain markup or entities, also where a publishing system escaped them twice
     * ({@code M&amp;#252;nchen}).
     */
    public static String of(String text) {
        String words = text;
        for (int layer = 0; layer < 3 && Markup.isIn(words); layer++) {
            words = withoutMarkup(words);
        }
        return tidy(words);
    }

    /** The words of an element, without scripts and styles. */
    public static String of(Element element) {
        return tidy(element.text());
    }

    /** The same words with single blanks and nothing invisible. */
    public static String tidy(String words) {
        if (isTidy(words)) {
            return words.strip();
        }
        return BLANKS.matcher(Characters.visible(words)).replaceAll(" ").strip();
    }

    /** Whether the patterns would find nothing to do, as in most texts: false in doubt. */
    public static boolean isTidy(String words) {
        char previous = 'x';
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < ' ' || c == ' ' && previous == ' ' || c > '~' && isOdd(c)) {
                return false;
            }
            previous = c;
        }
        return true;
    }

    /** Whether it may be invisible, a blank, a mark on the letter before it, or half a pair. */
    private static boolean isOdd(char c) {
        return c <= '\u00A0' || c == '\u00AD' || c >= '\u0300' && c < '\u2010' || c >= '\u2028' && isOddBeyond(c);
    }

    private static boolean isOddBeyond(char c) {
        return c <= '\u202F' || c >= '\u205F' && c <= '\u206F' || c > '\u2E7F';
    }

    private static String withoutMarkup(String text) {
        if (!text.contains("<")) {
            return Parser.unescapeEntities(text, false);
        }
        org.jsoup.nodes.Document html = Jsoup.parseBodyFragment(Markup.protect(text));
        html.outputSettings(new OutputSettings().prettyPrint(false));
        html.select("script, style, template, noscript").remove();
        return html.body().text();
    }
}
