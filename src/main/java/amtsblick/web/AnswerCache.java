// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * Answers rendered and compressed once for each state of the archive. Bounded in number and bytes; the least recently asked
 * go first. A key contains the archive's generation, so that nothing old is ever found.
 */
final class AnswerCache {
    private static final int MOST = 2_000;
    private static final long MOST_BYTES = 32L * 1024 * 1024;

    private final Map<String, Packed> answers = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    /** A compressed answer. */
    record Packed(int status, String type, byte[] gzip) {
        static Packed of(Response response) {
            try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                    GZIPOutputStream zip = new GZIPOutputStream(out)) {
                zip.write(response.body());
                zip.finish();
                return new Packed(response.status(), response.type(), out.toByteArray());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    synchronized Optional<Packed> get(String key) {
        return Optional.ofNullable(answers.get(key));
    }

    synchronized void put(String key, Packed answer) {
        Packed before = answers.put(key, answer);
        bytes += answer.gzip.length - (before == null ? 0 : before.gzip.length);
        var oldest = answers.entrySet().iterator();
        while ((answers.size() > MOST || bytes > MOST_BYTES) && oldest.hasNext()) {
            bytes -= oldest.next().getValue().gzip.length;
            oldest.remove();
        }
    }
}
