// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.document;

import java.text.Normalizer;

/**
 * Which characters a reader can see: the others go, so that equal words are equal texts. Letters with marks become one character
 * (Unicode normalization form C), line breaks of every kind become blanks.
 */
final class Characters {
    /** What Word calls a hyphen that does not break. */
    private static final char HARD_HYPHEN = '\u001E';

    private static final int BLANK = ' ';
    private static final int NOTHING = -1;

    private Characters() {}

    static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().map(Characters::visible).filter(c -> c != NOTHING).forEach(visible::appendCodePoint);
        return Normalizer.normalize(visible, Normalizer.Form.NFC);
    }

    /** What line-based readers and XML parsers would stumble over, gone from markup whose blanks mean something. */
    static String withoutControls(String markup) {
        return hasForbidden(markup)
                ? markup.codePoints()
                        .map(c -> isForbidden(c) ? visible(c) : c)
                        .filter(c -> c != NOTHING)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : markup;
    }

    /** Letter by letter, without a stream: every document is asked in whole, and hardly any has one. */
    private static boolean hasForbidden(String markup) {
        for (int i = 0; i < markup.length(); i += Character.charCount(markup.codePointAt(i))) {
            if (isForbidden(markup.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int visible(int c) {
        if (c == '\t' || c == '\n' || c == '\u000B' || c == '\f' || c == '\r') {
            return BLANK;
        }
        if (c == '\u0085' || c == '\u2028' || c == '\u2029') {
            return BLANK;
        }
        if (c == HARD_HYPHEN) {
            return '-';
        }
        if (c >= 0x80 && c <= 0x9F) {
            return windows(c);
        }
        return c < ' ' || c == 0x7F || isInvisible(c) || isNone(c) ? NOTHING : c;
    }

    /** A control character of the C1 set is one of windows-1252 that was misread on its way (HTML standard, 13.2.5.80). */
    private static int windows(int c) {
        int character = new String(new byte[] {(byte) c}, EncodingLabels.WINDOWS).codePointAt(0);
        return character == 0xFFFD ? NOTHING : character;
    }

    /**
     * Soft hyphen, zero-width space, word joiner, byte order mark, and bidirectional overrides. The zero-width joiners stay: they
     * make letters of some scripts and most emoji.
     */
    private static boolean isInvisible(int c) {
        return c == 0xAD
                || c == 0x200B
                || c == 0x200E
                || c == 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x2069
                || c == 0xFEFF;
    }

    /** Half of a surrogate pair, a noncharacter (Unicode, 23.7), or private, as the glyphs of icon fonts are. */
    private static boolean isNone(int c) {
        return c >= 0xD800 && c <= 0xF8FF || c >= 0xFDD0 && c <= 0xFDEF || (c & 0xFFFE) == 0xFFFE || c >= 0xF0000;
    }

    private static boolean isForbidden(int c) {
        boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0x7F && c <= 0x9F;
        return control || c == 0x2028 || c == 0x2029 || isNone(c);
    }
}
