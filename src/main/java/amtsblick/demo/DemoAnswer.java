// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * What the newsroom answers, before HTTP's own business.
 *
 * @param status the HTTP status
 * @param contentType the type of the body
 * @param body the body
 * @param changed when it changed last, where that is known
 * @param headers more headers
 */
record DemoAnswer(int status, String contentType, byte[] body, Optional<Instant> changed, Map<String, String> headers) {

    static DemoAnswer ok(String contentType, String body, Optional<Instant> changed) {
        return new DemoAnswer(200, contentType, bytes(body), changed, Map.of("Cache-Control", "max-age=5"));
    }

    static DemoAnswer of(int status, String words, Map<String, String> headers) {
        return new DemoAnswer(status, "text/plain; charset=utf-8", bytes(words + "\n"), Optional.empty(), headers);
    }

    /** A weak validator over the body: weak, because compressed and plain bytes share it. */
    String etag() {
        CRC32 crc = new CRC32();
        crc.update(body);
        return "W/\"" + Long.toHexString(crc.getValue()) + "-" + Integer.toHexString(body.length) + "\"";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
