// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.document;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Text as a reader sees it: markup goes, words stay; soft hyphens, control characters and doubled blanks go too. */
public final class PlainText {
    /**
     * Soft hyphen, zero-width space, word joiner, byte order mark, and bidirectional overrides. The zero-width joiners stay: they
     * make letters of some scripts and most emoji.
     */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");
    private static final Pattern MARKUP = Pattern.compile("<\\s*[/!a-zA-Z]|&(#?[0-9a-zA-Z]{1,8});");

    private PlainText() {}

    /**
     * The words of a text that may contain markup or entities, also where a publishing system escaped them twice
     * ({@code M&amp;#252;nchen}).
     */
    public static String of(String text) {
        String words = text;
        for (int layer = 0; layer < 3 && hasMarkup(words); layer++) {
            words = withoutMarkup(words);
        }
        return tidy(words);
    }

    /** The words of an element, without scripts and styles. */
    public static String of(Element element) {
        return tidy(element.text());
    }

    /** Whether there is a tag or an entity in it; most texts have neither and cost a look. */
    static boolean hasMarkup(String text) {
        return (text.indexOf('<') >= 0 || text.indexOf('&') >= 0)
                && MARKUP.matcher(text).find();
    }

    /** The same words with single blanks and nothing invisible. */
    public static String tidy(String words) {
        if (isTidy(words)) {
            return words.strip();
        }
        String visible =
                CONTROL.matcher(INVISIBLE.matcher(words).replaceAll("")).replaceAll(" ");
        return BLANKS.matcher(visible).replaceAll(" ").strip();
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

    private static boolean isOdd(char c) {
        return c <= '\u00A0'
                || c == '\u00AD'
                || c >= '\u2000' && c <= '\u200F'
                || c >= '\u2028' && c <= '\u202F'
                || c >= '\u205F' && c <= '\u206F'
                || c == '\uFEFF';
    }

    private static String withoutMarkup(String text) {
        if (!text.contains("<")) {
            return Parser.unescapeEntities(text, false);
        }
        org.jsoup.nodes.Document html = Jsoup.parseBodyFragment(text);
        html.outputSettings(new OutputSettings().prettyPrint(false));
        html.select("script, style, template, noscript").remove();
        return html.body().text();
    }
}
