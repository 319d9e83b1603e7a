// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch.wire;

import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import amtsblick.remark.RemarkException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * Unpacks what a server packed, bounded, so that a small answer cannot fill the memory. The bytes say how: a Content-Encoding may be
 * missing (a feed in a {@code .gz} file), stand there twice, name a character encoding, or be left from a cache that unpacked the
 * answer.
 */
final class ContentCoding {
    /** RFC 9110, 8.4.1, and the registry of HTTP content codings: those that we never offered. */
    private static final Set<String> OTHER = Set.of("br", "zstd", "compress", "x-compress", "dcb", "dcz");

    private static final int GZIP_MAGIC = 0x1f8b;

    /** The first byte of a zlib stream with the usual window (RFC 1950, 2.2). */
    private static final int ZLIB = 0x78;

    /** Packed by the application and once more by the server before it. */
    private static final int MOST_LAYERS = 3;

    private ContentCoding() {}

    /**
     * @param coding the Content-Encoding header, empty where there is none
     * @throws IOException when it cannot be undone, or the result would be longer than {@code maxBytes}
     */
    static byte[] decode(String coding, byte[] body, int maxBytes) throws IOException {
        String said = coding.strip().toLowerCase(Locale.ROOT);
        if (OTHER.contains(said) && !isText(body)) {
            throw new RemarkException(Remark.of(RemarkCode.UNKNOWN_CODING, said));
        }
        byte[] plain = said.equals("deflate") && !isZlib(body) && !isGzip(body) && !isText(body)
                ? inflated(body, true, maxBytes)
                : unpacked(body, maxBytes);
        if (plain.length > maxBytes) {
            throw tooLarge(maxBytes);
        }
        return plain;
    }

    private static byte[] unpacked(byte[] body, int maxBytes) throws IOException {
        byte[] plain = body;
        for (int layer = 0; layer < MOST_LAYERS; layer++) {
            if (isGzip(plain)) {
                plain = read(new GZIPInputStream(new ByteArrayInputStream(plain)), maxBytes);
            } else if (isZlib(plain)) {
                plain = inflated(plain, false, maxBytes);
            } else {
                break;
            }
        }
        return plain;
    }

    /** "deflate" means a zlib stream (RFC 9110, 8.4.1.2), but some servers send the bare one. */
    private static byte[] inflated(byte[] body, boolean bare, int maxBytes) throws IOException {
        try {
            return read(new InflaterInputStream(new ByteArrayInputStream(body), new Inflater(bare)), maxBytes);
        } catch (ZipException e) {
            return body; // it merely began like packed bytes; the parser says what it is
        }
    }

    private static byte[] read(InputStream packed, int maxBytes) throws IOException {
        try (packed) {
            byte[] plain = packed.readNBytes(maxBytes);
            if (packed.read() >= 0) {
                throw tooLarge(maxBytes);
            }
            return plain;
        }
    }

    private static IOException tooLarge(int maxBytes) {
        return new RemarkException(Remark.of(RemarkCode.TOO_LARGE, maxBytes));
    }

    private static boolean isGzip(byte[] body) {
        return header(body) == GZIP_MAGIC;
    }

    private static boolean isZlib(byte[] body) {
        return header(body) >> 8 == ZLIB && header(body) % 31 == 0;
    }

    private static int header(byte[] body) {
        return body.length < 2 ? 0 : (body[0] & 0xff) << 8 | body[1] & 0xff;
    }

    /** Whether it begins as documents do, after a byte order mark or blanks. */
    private static boolean isText(byte[] body) {
        int start = header(body) == 0xEFBB ? 3 : 0;
        while (start < body.length && (body[start] == '\n' || body[start] == '\r' || body[start] == ' ')) {
            start++;
        }
        return start >= body.length || "<{[".indexOf(body[start]) >= 0;
    }
}
