// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.calendar;

import java.nio.charset.StandardCharsets;

/** Lines of a calendar as they go over the wire: text escaped, long lines folded, each ended by CRLF (RFC 5545, 3.1 and 3.3.11). */
final class CalendarLines {
    /** Octets of a line without its end, the blank that begins a continuation among them. */
    private static final int LONGEST = 75;

    private final StringBuilder lines = new StringBuilder();

    /** A property whose value is no text, such as a day or an address. */
    CalendarLines line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A property whose value is text that may say anything. */
    CalendarLines text(String name, String value) {
        return line(name, escaped(value));
    }

    /** Text as a value, or as one of several with commas between them. */
    static String escaped(String text) {
        return text.replaceAll("\\r\\n?", "\n")
                .replace('\t', ' ')
                .replaceAll("[\\p{Cc}&&[^\n]]", "")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Never within a character, as a reader that unfolds line by line could not put it together again. */
    private void fold(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            String character = Character.toString(line.codePointAt(at));
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LONGEST) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.append(character);
            octets += more;
            at += character.length();
        }
        lines.append("\r\n");
    }

    byte[] bytes() {
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
