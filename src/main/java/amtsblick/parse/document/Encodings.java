// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.document;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes to text, for feeds, pages and lists alike: byte order mark, header (RFC 7303, 3), declaration ({@code <?xml encoding}, or a
 * page's {@code <meta charset>}), then what the bytes look like. Names mean what they mean to browsers, see {@link EncodingLabels};
 * what was said is not believed where the bytes say otherwise.
 */
public final class Encodings {
    private static final Pattern HEADER = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");
    private static final Pattern DECLARED = Pattern.compile("(?i)^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']\\s*([\\w.:-]+)");
    private static final Pattern META = Pattern.compile("(?i)<meta[^>]*?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
    private static final int XML_HEAD = 200;

    /** WHATWG's prescan takes 1,024 bytes; publishing systems put comments and scripts before it. */
    private static final int PAGE_HEAD = 4_096;

    private Encodings() {}

    /** A text and the name of the encoding it came in. */
    public record Decoded(String text, String charset) {}

    /** The text of a feed's bytes. */
    public static Decoded decode(byte[] body, String contentType) {
        return decode(body, contentType, named(DECLARED, head(body, XML_HEAD)));
    }

    /** The text of a web page's bytes. */
    public static Decoded page(byte[] body, String contentType) {
        String head = head(body, PAGE_HEAD);
        return decode(body, contentType, named(META, head).or(() -> named(DECLARED, head)));
    }

    private static Decoded decode(byte[] body, String contentType, Optional<Charset> declared) {
        Optional<Charset> mark = byteOrderMark(body);
        Charset said = mark.or(() -> named(HEADER, contentType).filter(c -> canBe(c, body)))
                .or(() -> declared.filter(c -> canBe(c, body)))
                .orElse(StandardCharsets.UTF_8);
        boolean inDoubt = said.equals(StandardCharsets.UTF_8) || said.equals(EncodingLabels.WINDOWS);
        if (!inDoubt) {
            return decoded(new String(body, said), said, contentType, body);
        }
        MendedUtf8 utf8 = MendedUtf8.of(body);
        Charset charset = likelier(said, mark.isPresent(), utf8);
        String text = charset.equals(StandardCharsets.UTF_8) ? utf8.text() : new String(body, charset);
        return decoded(text, charset, contentType, body);
    }

    /** UTF-8 and windows-1252 are taken for one another by mistake, and the bytes of umlauts tell which it is. */
    private static Charset likelier(Charset said, boolean marked, MendedUtf8 utf8) {
        if (said.equals(StandardCharsets.UTF_8)) {
            return marked || utf8.bad() <= utf8.sequences() ? said : EncodingLabels.WINDOWS;
        }
        return utf8.bad() == 0 && utf8.sequences() > 0 ? StandardCharsets.UTF_8 : said;
    }

    private static Decoded decoded(String text, Charset charset, String contentType, byte[] body) {
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
        return matcher.find() ? EncodingLabels.charset(matcher.group(1)) : Optional.empty();
    }

    /** A text without a zero byte is in no encoding of two or four bytes. */
    private static boolean canBe(Charset charset, byte[] body) {
        boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
        return !wide || head(body, XML_HEAD).indexOf('\0') >= 0;
    }

    /** The old name of the Windows code page, where the document goes by it: that is what was said. */
    private static String label(Charset charset, String contentType, byte[] body) {
        String head = contentType + head(body, XML_HEAD);
        return charset.equals(EncodingLabels.WINDOWS)
                        && head.toLowerCase(Locale.ROOT).contains("iso-8859-1")
                ? "iso-8859-1"
                : charset.name().toLowerCase(Locale.ROOT);
    }

    private static String head(byte[] body, int length) {
        return new String(body, 0, Math.min(body.length, length), StandardCharsets.ISO_8859_1);
    }
}
