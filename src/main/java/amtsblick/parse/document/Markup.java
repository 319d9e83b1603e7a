// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.document;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.parser.Tag;

/**
 * What in a text is markup, and what merely stands between angle brackets: {@code <b>} is a tag, {@code <Entwurf>} is a word, because
 * HTML has no such element, no prefix makes it one of another vocabulary, and nothing closes it.
 */
public final class Markup {
    private static final Pattern ENTITY = Pattern.compile("&(#?[0-9a-zA-Z]{1,32});");

    private static final Pattern CLOSING = Pattern.compile("</([a-zA-Z][^\\s/>]*)");

    /** What the HTML standard takes for the beginning of a tag, comment or declaration (13.2.5.6). */
    private static final Pattern OPENING = Pattern.compile("<([!?/]?)([a-zA-Z][^\\s/>]*|--|\\[CDATA\\[)?");

    /** An ampersand that begins a parameter of an address and no entity, however well known its name: {@code &copy=2}. */
    private static final Pattern BARE =
            Pattern.compile("(?s)<!\\[CDATA\\[.*?(?:]]>|\\z)|&(?=[A-Za-z][\\w.\\-%\\[\\]]*=)");

    private Markup() {}

    /** Whether there is a tag or an entity in it; most texts have neither and cost a look. */
    static boolean isIn(String text) {
        return (text.indexOf('<') >= 0 || text.indexOf('&') >= 0)
                && (ENTITY.matcher(text).find() || new Closings(text).anyMarkup());
    }

    /** The same markup, in which the angle brackets that are none of it are written as {@code &lt;}. */
    public static String protect(String text) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        Closings closings = new Closings(text);
        return OPENING.matcher(text)
                .replaceAll(opening -> Matcher.quoteReplacement(
                        closings.isMarkup(opening)
                                ? opening.group()
                                : "&lt;" + opening.group().substring(1)));
    }

    /** The same markup without the characters that XML forbids and line breaks that only some programs know. */
    public static String withoutControls(String markup) {
        return Characters.withoutControls(markup);
    }

    /** The same XML without forbidden characters, and with each ampersand that begins no entity written as one. */
    public static String wellFormed(String xml) {
        String possible = withoutControls(xml);
        return possible.indexOf('&') < 0
                ? possible
                : BARE.matcher(possible).replaceAll(found -> found.group().equals("&") ? "&amp;" : "$0");
    }

    /** A text and the names of what is closed in it, gathered once: a hostile text opens a hundred thousand. */
    private static final class Closings {
        private final String text;
        private final Set<String> names;

        Closings(String text) {
            this.text = text;
            names = CLOSING.matcher(text)
                    .results()
                    .map(closing -> closing.group(1).toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
        }

        boolean anyMarkup() {
            return OPENING.matcher(text).results().anyMatch(this::isMarkup);
        }

        boolean isMarkup(MatchResult opening) {
            String name = opening.group(2) == null ? "" : opening.group(2).toLowerCase(Locale.ROOT);
            if (name.isEmpty() || !opening.group(1).isEmpty()) {
                return !name.isEmpty(); // a closing tag, a comment, a declaration
            }
            return Tag.isKnownTag(name)
                    || name.indexOf(':') > 0
                    || names.contains(name)
                    || text.startsWith("/>", opening.end());
        }
    }
}
