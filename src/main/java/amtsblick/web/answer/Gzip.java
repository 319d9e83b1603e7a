// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.answer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Packs bodies, and knows who can unpack them. */
final class Gzip {
    /** Answers are packed once and mostly read once or twice: 3 % more bytes than the usual level for a third of its work. */
    private static final int QUICK = 4;

    private Gzip() {}

    static byte[] packed(byte[] plain) {
        return packed(plain, QUICK);
    }

    /** What is packed once for all readers. */
    static byte[] packedBest(byte[] plain) {
        return packed(plain, Deflater.BEST_COMPRESSION);
    }

    private static byte[] packed(byte[] plain, int level) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                GZIPOutputStream zip = new Packing(out, level)) {
            zip.write(plain);
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] unpacked(byte[] gzip) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Packing extends GZIPOutputStream {
        Packing(OutputStream out, int level) throws IOException {
            super(out);
            def.setLevel(level);
        }
    }

    /**
     * Whether a reader's {@code Accept-Encoding} names gzip, and does not refuse it in the same breath: {@code gzip;q=0} (RFC
     * 9110, 12.5.3).
     */
    static boolean isWanted(@Nullable String header) {
        if (header == null) {
            return false;
        }
        for (String coding : header.split(",")) { // one character: split without a regular expression
            int weight = coding.indexOf(';');
            String name = weight < 0 ? coding : coding.substring(0, weight);
            if (name.strip().equalsIgnoreCase("gzip")) {
                return weight < 0 || !isZero(coding.substring(weight + 1));
            }
        }
        return false;
    }

    /** Whether a weight is {@code q=0}, {@code q=0.0}, ... */
    private static boolean isZero(String weight) {
        int value = weight.indexOf('=') + 1;
        return value > 0 && weight.substring(value).chars().noneMatch(c -> c >= '1' && c <= '9');
    }
}
