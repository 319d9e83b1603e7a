// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out how the characters of a document are encoded: byte order mark, header, declaration, and whether it fits. */
public final class Encodings {
    private static final Pattern HEADER = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");
    private static final Pattern DECLARED = Pattern.compile("(?i)^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)");

    private Encodings() {}

    /** A text and the name of the encoding it came in. */
    public record Decoded(String text, String charset) {}

    /** The text of a feed's bytes; what cannot be decoded becomes U+FFFD. */
    public static Decoded decode(byte[] body, String contentType) {
        Charset charset = byteOrderMark(body)
                .or(() -> named(HEADER, contentType).filter(c -> fits(c, body)))
                .or(() -> named(DECLARED, new String(body, 0, Math.min(body.length, 200), StandardCharsets.ISO_8859_1))
                        .filter(c -> fits(c, body)))
                .orElseGet(() ->
                        fits(StandardCharsets.UTF_8, body) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252"));
        String text = new String(body, charset);
        return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, label(charset, contentType, body));
    }

    /** A byte order mark, or what the first character "<" looks like in encodings of two and four bytes. */
    private static Optional<Charset> byteOrderMark(byte[] body) {
        return switch (first(body, 4)) {
            case 0x0000FEFF, 0x0000003C -> Optional.of(Charset.forName("UTF-32BE"));
            case 0xFFFE0000, 0x3C000000 -> Optional.of(Charset.forName("UTF-32LE"));
            default ->
                switch (first(body, 2)) {
                    case 0xEFBB -> Optional.of(StandardCharsets.UTF_8);
                    case 0xFEFF, 0x003C -> Optional.of(StandardCharsets.UTF_16BE);
                    case 0xFFFE, 0x3C00 -> Optional.of(StandardCharsets.UTF_16LE);
                    default -> Optional.empty();
                };
        };
    }

    private static int first(byte[] body, int count) {
        return body.length < 4 ? 0x20202020 : ByteBuffer.wrap(body).getInt() >>> (4 - count) * 8;
    }

    private static Optional<Charset> named(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(matcher.group(1));
            return Optional.of(charset.equals(StandardCharsets.ISO_8859_1) ? Charset.forName("windows-1252") : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** ISO 8859-1 is read as the Windows code page that contains it, as browsers do, and called what it was called. */
    private static String label(Charset charset, String contentType, byte[] body) {
        String head = contentType + new String(body, 0, Math.min(body.length, 200), StandardCharsets.ISO_8859_1);
        String name = charset.name().toLowerCase(Locale.ROOT);
        return name.equals("windows-1252") && head.toLowerCase(Locale.ROOT).contains("iso-8859-1")
                ? "iso-8859-1"
                : name;
    }

    /** A declared UTF-8 that is none is a lie; other encodings are taken at their word. */
    private static boolean fits(Charset charset, byte[] body) {
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return true;
        }
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(body));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
