// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 with bytes in it that are none, as where texts of two systems were pasted together: a bad byte costs its place, never the
 * document. It is read as the character of windows-1252 that it most likely is; what is left of a sequence that was cut off becomes
 * U+FFFD (WHATWG Encoding, 8.1.1).
 *
 * @param text all of it
 * @param sequences how many characters of two bytes and more fit, of those that European languages use
 * @param bad how many bytes did not fit
 */
record MendedUtf8(String text, int sequences, int bad) {
    /** First bytes of umlauts and of quotes and dashes: alone they are the rest of a character and not "Â", "Ã" or "â". */
    private static final int LATIN = 0xC2;

    private static final int LATIN_TOO = 0xC3;
    private static final int LAST_LATIN = 0xC5;
    private static final int PUNCTUATION = 0xE2;

    static MendedUtf8 of(byte[] body) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(body);
        CharBuffer out = CharBuffer.allocate(body.length + 1);
        int bad = 0;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            bad++;
            out.put(mended(body, in.position(), result.length()));
            in.position(in.position() + result.length());
            decoder.reset();
            result = decoder.decode(in, out, true);
        }
        return new MendedUtf8(out.flip().toString(), sequences(body), bad);
    }

    private static String mended(byte[] body, int at, int length) {
        int first = body[at] & 0xff;
        boolean rest = length > 1 || first == LATIN || first == LATIN_TOO;
        return rest ? "\uFFFD" : new String(body, at, 1, EncodingLabels.WINDOWS);
    }

    private static int sequences(byte[] body) {
        int count = 0;
        for (int i = 0; i + 1 < body.length; i++) {
            int first = body[i] & 0xff;
            boolean two = first >= LATIN && first <= LAST_LATIN && follows(body[i + 1]);
            boolean three = first == PUNCTUATION && i + 2 < body.length && follows(body[i + 1]) && follows(body[i + 2]);
            if (two || three) {
                count++;
            }
        }
        return count;
    }

    private static boolean follows(byte b) {
        return (b & 0xC0) == 0x80;
    }
}
