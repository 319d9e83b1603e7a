// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.review;

import amtsblick.web.words.Reader;
import java.nio.charset.StandardCharsets;

/** A press review as plain text for a mail, in lines that mail programs do not break; an address stays whole. */
final class SheetText {
    /** RFC 5322, 2.1.1 asks for at most 78; quoting adds to it. */
    private static final int WIDTH = 72;

    private final StringBuilder text = new StringBuilder();

    private SheetText() {}

    static byte[] of(ReviewSheet sheet, Reader reader) {
        SheetText text = new SheetText();
        text.wrapped("", sheet.title()).wrapped("", sheet.day()).line("");
        int number = 0;
        for (SheetItem item : sheet.items()) {
            String begin = ++number + ". ";
            String indent = " ".repeat(begin.length());
            text.wrapped(begin, item.title()).wrapped(indent, item.about());
            if (!item.concerns().isEmpty()) {
                text.wrapped(indent, item.concerns());
            }
            if (!item.snippet().isEmpty()) {
                text.wrapped(indent, item.snippet());
            }
            if (!item.note().isEmpty()) {
                text.wrapped(indent, reader.text("review.noted", item.note()));
            }
            text.line(indent + item.link()).line("");
        }
        return text.wrapped("", sheet.made()).text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private SheetText line(String line) {
        text.append(line).append("\r\n");
        return this;
    }

    private SheetText wrapped(String begin, String words) {
        String indent = begin.isBlank() ? begin : " ".repeat(begin.length());
        StringBuilder line = new StringBuilder(begin);
        boolean first = true;
        for (String word : words.strip().split("\\s+")) {
            if (!first && line.length() + 1 + word.length() > WIDTH) {
                line(line.toString());
                line = new StringBuilder(indent);
                first = true;
            }
            line.append(first ? "" : " ").append(word);
            first = false;
        }
        return line(line.toString());
    }
}
