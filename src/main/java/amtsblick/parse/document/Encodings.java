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
    private static final Pattern DECLARED =
            Pattern.compile("(?i)^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']\\s*([\\w.:-]+)");
    private static final Pattern META = Pattern.compile("(?i)<meta[^>]*?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
    private static final int XML_HEAD = 200;

    /** WHATWG's prescan takes 1,024 bytes; publishing systems put comments and scripts before it. */
    private static final int PAGE_HEAD = 4_096;

    private Encodings() {}

    /** A text and the name of the encoding it came in. */
    public record Decoded(String text, String charset) {}

    /** An encoding and what it was called. */
    private record Named(Charset charset, String name) {
        Named(Charset charset) {
            this(charset, charset.name().toLowerCase(Locale.ROOT));
        }

        boolean is(Charset other) {
            return charset.equals(other);
        }
    }

    /** The text of a feed's bytes. */
    public static Decoded decode(byte[] body, String contentType) {
        return decode(body, contentType, named(DECLARED, head(body, XML_HEAD)));
    }

    /** The text of a web page's bytes. */
    public static Decoded page(byte[] body, String contentType) {
        String head = head(body, PAGE_HEAD);
        return decode(body, contentType, named(META, head).or(() -> named(DECLARED, head)));
    }

    private static Decoded decode(byte[] body, String contentType, Optional<Named> declared) {
        Optional<Named> mark = byteOrderMark(body).map(Named::new);
        Named said = mark.or(() -> named(HEADER, contentType).filter(c -> canBe(c.charset(), body)))
                .or(() -> declared.filter(c -> canBe(c.charset(), body)))
                .orElse(new Named(StandardCharsets.UTF_8));
        if (!said.is(StandardCharsets.UTF_8) && !said.is(EncodingLabels.WINDOWS)) {
            return decoded(new String(body, said.charset()), said);
        }
        MendedUtf8 utf8 = MendedUtf8.of(body);
        Named named = likelier(said, mark.isPresent(), utf8);
        return decoded(
                named.is(StandardCharsets.UTF_8) ? utf8.text() : new String(body, EncodingLabels.WINDOWS), named);
    }

    /** UTF-8 and windows-1252 are taken for one another by mistake, and the bytes of umlauts tell which it is. */
    private static Named likelier(Named said, boolean marked, MendedUtf8 utf8) {
        if (said.is(StandardCharsets.UTF_8)) {
            return marked || utf8.bad() <= utf8.sequences() ? said : new Named(EncodingLabels.WINDOWS);
        }
        return utf8.bad() == 0 && utf8.sequences() > 0 ? new Named(StandardCharsets.UTF_8) : said;
    }

    private static Decoded decoded(String text, Named named) {
        return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, named.name());
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

    /** The Windows code page keeps the old name that it was called by; others go by their own. */
    private static Optional<Named> named(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find()
                ? EncodingLabels.charset(matcher.group(1))
                        .map(charset -> charset.equals(EncodingLabels.WINDOWS)
                                ? new Named(charset, matcher.group(1).toLowerCase(Locale.ROOT))
                                : new Named(charset))
                : Optional.empty();
    }

    /** A text without a zero byte is in no encoding of two or four bytes. */
    private static boolean canBe(Charset charset, byte[] body) {
        boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
        return !wide || head(body, XML_HEAD).indexOf('\0') >= 0;
    }

    private static String head(byte[] body, int length) {
        return new String(body, 0, Math.min(body.length, length), StandardCharsets.ISO_8859_1);
    }
}
