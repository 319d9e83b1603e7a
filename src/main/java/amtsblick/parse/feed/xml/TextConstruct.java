// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.feed.xml;

import amtsblick.parse.document.Encodings;
import amtsblick.parse.document.Markup;
import amtsblick.parse.document.PlainText;
import java.net.URI;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Safelist;

/**
 * The text of an element, which in Atom is plain, escaped markup, XHTML or base64 by its {@code type} (RFC 4287, 3.1 and 4.1.3) and
 * {@code mode} (Atom 0.3, 3.1), and in RSS whatever its publishing system made of it.
 */
final class TextConstruct {
    /** What nobody means literally in a text that does not say whether it is markup. */
    private static final Pattern SURELY_MARKUP = Pattern.compile("(?i)</\\w+\\s*>|<(br|img|p)\\b[^<>]*>|&#?\\w+;");

    /** A title such as "&lt;blink&gt;", of which nothing would be left. */
    private static final Pattern ABOUT_MARKUP = Pattern.compile("(<\\w+ ?/?>\\s*)+");

    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]+={0,2}");
    private static final Safelist SAFE = Safelist.relaxed();

    private TextConstruct() {}

    /** Its words. */
    static String plain(Element element) {
        if (element.childrenSize() > 0) {
            return PlainText.tidy(element.text());
        }
        String words = words(element);
        String plain = isLiteral(element, words) ? PlainText.tidy(words) : PlainText.of(words);
        return plain.isEmpty() && ABOUT_MARKUP.matcher(words.strip()).matches() ? PlainText.tidy(words) : plain;
    }

    /** Safe HTML with absolute links. */
    static String html(Element element, URI base) {
        String markup = Markup.withoutControls(element.childrenSize() > 0 ? element.html() : words(element));
        if (isPlain(markup)) {
            return markup.trim();
        }
        return element.childrenSize() == 0 && isLiteral(element, markup)
                ? Entities.escape(markup.trim())
                : Jsoup.clean(Markup.protect(markup), base.toString(), SAFE);
    }

    /** Whether cleaning would change nothing: nothing to remove or escape, and no blanks to tidy, as in most teasers. */
    private static boolean isPlain(String text) {
        return PlainText.isTidy(text) && text.indexOf('<') < 0 && text.indexOf('>') < 0 && text.indexOf('&') < 0;
    }

    /** Whether the text means what stands there, brackets and all: so says Atom, unless it evidently is markup that forgot to. */
    private static boolean isLiteral(Element element, String words) {
        String type = type(element);
        boolean said = type.equals("text") || type.equals("text/plain");
        return isAtom(element)
                && (said || type.isEmpty() && !SURELY_MARKUP.matcher(words).find());
    }

    private static boolean isAtom(Element element) {
        Element root = Objects.requireNonNull(element.ownerDocument()).firstElementChild();
        return element.normalName().startsWith("atom:")
                || root != null
                        && (root.normalName().equals("feed")
                                || root.normalName().equals("entry"));
    }

    /** The element's text, decoded where the feed says base64 (Atom 0.3's mode, RFC 4287 4.1.3.3 for other media types). */
    static String words(Element element) {
        String type = type(element);
        boolean binary =
                type.contains("/") && !type.startsWith("text/") && !type.contains("xml") && !type.contains("html");
        String text = element.wholeText();
        boolean packed = binary || element.attr("mode").strip().equalsIgnoreCase("base64");
        return packed ? unpacked(text) : text;
    }

    private static String unpacked(String text) {
        String packed = text.replaceAll("\\s", "");
        if (!BASE64.matcher(packed).matches() || packed.replace("=", "").length() % 4 == 1) {
            return text; // it was mislabelled, and text all along
        }
        String bare = packed.replace("=", "").replace('-', '+').replace('_', '/');
        return Encodings.decode(Base64.getDecoder().decode(bare), "").text();
    }

    private static String type(Element element) {
        return element.attr("type").strip().toLowerCase(Locale.ROOT);
    }
}
