// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;

/** Sends answers: from the cache where nothing has changed, as 304 where the reader has it already, compressed where wanted. */
final class Delivery {
    private static final String ANSWERED = "amtsblick.answered";

    private final AnswerCache cache = new AnswerCache();
    private final Site site;

    Delivery(Site site) {
        this.site = site;
    }

    /** Headers that keep everything foreign out: no scripts at all, nothing from elsewhere, no framing, no referrer. */
    static void secure(Context ctx) {
        ctx.header(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
                        + " frame-ancestors 'none'");
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "no-referrer");
        ctx.header("Permissions-Policy", "interest-cohort=()");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
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
        ctx.header("ETag", etag);
        ctx.header("Vary", "Accept-Language, Accept-Encoding");
        ctx.header("Cache-Control", "public, max-age=60");
        if (matches(ctx.header("If-None-Match"), etag)) {
            ctx.status(304);
            return;
        }
        AnswerCache.Packed packed = cache.get(key).orElseGet(() -> {
            AnswerCache.Packed made = AnswerCache.Packed.of(answer.get());
            cache.put(key, made);
            return made;
        });
        send(ctx, packed);
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
        if (Objects.requireNonNullElse(ctx.header("Accept-Encoding"), "")
                .toLowerCase(Locale.ROOT)
                .contains("gzip")) {
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
