// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch;

import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import amtsblick.remark.RemarkException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Undoes a Content-Encoding, bounded, so that a small answer cannot fill the memory. */
final class ContentCoding {
    /** Lower four bits of a zlib stream's first byte (RFC 1950, 2.2). */
    private static final int ZLIB_METHOD = 8;

    private ContentCoding() {}

    /**
     * @param coding the Content-Encoding header, empty where there is none
     * @throws IOException when it cannot be undone, or the result would be longer than {@code maxBytes}
     */
    static byte[] decode(String coding, byte[] body, int maxBytes) throws IOException {
        if (body.length == 0) {
            return body;
        }
        try (InputStream in = stream(coding.strip().toLowerCase(Locale.ROOT), body)) {
            byte[] decoded = in.readNBytes(maxBytes);
            if (in.read() >= 0) {
                throw new RemarkException(Remark.of(RemarkCode.TOO_LARGE, maxBytes));
            }
            return decoded;
        }
    }

    private static InputStream stream(String coding, byte[] body) throws IOException {
        InputStream in = new ByteArrayInputStream(body);
        return switch (coding) {
            case "", "identity" -> in;
            case "gzip", "x-gzip" -> new GZIPInputStream(in);
            case "deflate" -> new InflaterInputStream(in, new Inflater(!isZlib(body)));
            default -> throw new RemarkException(Remark.of(RemarkCode.UNKNOWN_CODING, coding));
        };
    }

    /** "deflate" means a zlib stream (RFC 9110, 8.4.1.2), but some servers send the bare one. */
    private static boolean isZlib(byte[] body) {
        int header = body.length < 2 ? 0 : (body[0] & 0xff) << 8 | body[1] & 0xff;
        return (body[0] & 0x0f) == ZLIB_METHOD && header % 31 == 0;
    }
}
