// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;

/** Sends answers: from the cache where nothing has changed, as 304 where the reader has it already, compressed where wanted. */
final class Delivery {
    private static final String ANSWERED = "amtsblick.answered";

    /** Names gzip without refusing it in the same breath, {@code gzip;q=0} (RFC 9110, 12.5.3). */
    private static final Pattern GZIP = Pattern.compile("(?i)\\bgzip\\b(?!\\s*;\\s*q\\s*=\\s*0(\\.0*)?\\s*(,|$))");

    private final AnswerCache cache = new AnswerCache();
    private final Site site;

    Delivery(Site site) {
        this.site = site;
    }

    /**
     * An answer that changes only with the archive, the language and the day.
     *
     * @param address path and parameters, spelled canonically
     */
    void cached(Context ctx, String address, Lang lang, Supplier<Response> answer) {
        String day = site.clock()
                .instant()
                .atZone(amtsblick.news.PublicationDate.ZONE)
                .toLocalDate()
                .toString();
        String key = String.join(" ", site.archive().generation(), day, lang.code(), address);
        String etag = "W/\"" + hash(key) + "\"";
        if (matches(ctx.header("If-None-Match"), etag)) {
            validators(ctx, etag).status(304);
            return;
        }
        AnswerCache.Packed packed = cache.get(key).orElseGet(() -> {
            AnswerCache.Packed made = AnswerCache.Packed.of(answer.get());
            cache.put(key, made);
            return made;
        });
        send(validators(ctx, etag), packed);
    }

    /** Set once there is an answer: a problem met on the way must not be kept under the tag of what was asked for. */
    private static Context validators(Context ctx, String etag) {
        return ctx.header("ETag", etag)
                .header("Vary", "Accept-Language, Accept-Encoding")
                .header("Cache-Control", "public, max-age=60");
    }

    /** An answer that is made anew each time. */
    void send(Context ctx, Response response) {
        ctx.header("Cache-Control", "no-cache");
        ctx.attribute(ANSWERED, true);
        ctx.status(response.status()).contentType(response.type()).result(response.body());
    }

    /** A file whose address changes with its content. */
    void forever(Context ctx, Assets asset) {
        ctx.header("Cache-Control", "public, max-age=31536000, immutable");
        ctx.contentType(asset.type()).result(asset.bytes());
    }

    static boolean isAnswered(Context ctx) {
        return Boolean.TRUE.equals(ctx.attribute(ANSWERED));
    }

    private static void send(Context ctx, AnswerCache.Packed packed) {
        ctx.attribute(ANSWERED, true);
        ctx.status(packed.status()).contentType(packed.type());
        if (GZIP.matcher(Objects.requireNonNullElse(ctx.header("Accept-Encoding"), ""))
                .find()) {
            ctx.header("Content-Encoding", "gzip").result(packed.gzip());
        } else {
            ctx.result(unpacked(packed.gzip()));
        }
    }

    private static byte[] unpacked(byte[] gzip) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Weak comparison against a list of tags (RFC 9110, 13.1.2). */
    private static boolean matches(@org.jspecify.annotations.Nullable String header, String etag) {
        return Optional.ofNullable(header)
                .filter(tags -> tags.equals("*") || tags.replace("W/", "").contains(etag.substring(2)))
                .isPresent();
    }

    private static String hash(String key) {
        CRC32 crc = new CRC32();
        crc.update(key.getBytes(StandardCharsets.UTF_8));
        return BigInteger.valueOf(crc.getValue())
                .shiftLeft(32)
                .or(BigInteger.valueOf(key.hashCode() & 0xFFFFFFFFL))
                .toString(36);
    }
}
