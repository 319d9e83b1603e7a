// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.answer;

import amtsblick.web.address.Lang;
import amtsblick.web.site.Site;
import amtsblick.web.site.VisitWatch;
import io.javalin.http.Context;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends answers: from the cache where nothing has changed, as 304 where the reader has it already, compressed where wanted. */
public final class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final String ANSWERED = "amtsblick.answered";

    /** The attribute of a request that tells its client from others; those that have none are one. */
    public static final String CLIENT = "amtsblick.client";

    private final AnswerCache cache;
    private final Spellings spellings = new Spellings();

    public Delivery(Site site, VisitWatch visits) {
        cache = new AnswerCache(new Edition.Desk(site.finding()::generation, visits::stand, site.clock()));
    }

    /** Gives out nothing that was made before: what was removed must not be shown once more. */
    public void forget() {
        cache.forget();
    }

    /** Tells how the cache does. */
    public void watch(MeterRegistry registry) {
        cache.watch(registry);
    }

    /**
     * Sends what was asked in the very same words before, where nothing has changed since or a new answer is being made.
     *
     * @return whether it was sent
     */
    public boolean again(Context ctx) throws IOException {
        Optional<String> address = spellings.address(ctx);
        Optional<Answer> kept = address.flatMap(cache::ready);
        if (kept.isPresent()) {
            send(ctx, address.get(), kept.get());
        }
        return kept.isPresent();
    }

    /**
     * Sends the answer of an address in a language: the one that is kept, as long as it says it may be.
     *
     * @param address path and parameters, spelled canonically
     * @param make called later too, when this request is over
     */
    public void cached(Context ctx, String address, Lang lang, Supplier<Response> make) throws IOException {
        String key = lang.code() + ' ' + address;
        Answer answer = cache.get(key, Objects.requireNonNullElse(ctx.attribute(CLIENT), ""), make);
        if (answer.keepable()) {
            spellings.remember(ctx, key);
        }
        send(ctx, key, answer);
    }

    private void send(Context ctx, String key, Answer answer) throws IOException {
        ctx.header("Vary", "Accept-Language, Accept-Encoding");
        answer.headers().forEach(ctx::header);
        if (answer.keepable()) {
            ctx.header("ETag", answer.etag()).header("Cache-Control", "public, max-age=60");
            if (matches(ctx.header("If-None-Match"), answer.etag())) {
                ctx.status(304);
                return;
            }
        } else {
            ctx.header("Cache-Control", "no-cache");
            ctx.attribute(ANSWERED, true);
        }
        ctx.status(answer.status()).contentType(answer.type());
        if (Gzip.isWanted(ctx.header("Accept-Encoding"))) {
            write(ctx.header("Content-Encoding", "gzip"), answer.gzip());
        } else {
            write(ctx, cache.plain(key, answer));
        }
    }

    /** Straight to the server: as a result it would be copied once more, and large ones sent in chunks. */
    private static void write(Context ctx, byte[] body) throws IOException {
        ctx.res().setContentLength(body.length);
        ctx.res().getOutputStream().write(body);
    }

    /** An answer that is made anew each time. */
    public void send(Context ctx, Response response) {
        ctx.header("Cache-Control", "no-cache");
        ctx.attribute(ANSWERED, true);
        response.headers().forEach(ctx::header);
        ctx.status(response.status()).contentType(response.type()).result(response.body());
    }

    /**
     * An answer that is made while it is sent. What fails before the first byte is said like anything else; later the connection is
     * cut, so that nobody takes a part for the whole.
     */
    public void stream(Context ctx, Streamed answer) throws IOException {
        byte[] portion = answer.portions().next();
        ctx.header("Cache-Control", "no-cache").header("Vary", "Accept-Language, Accept-Encoding");
        answer.headers().forEach(ctx::header);
        ctx.status(200).contentType(answer.type());
        boolean zipped = Gzip.isWanted(ctx.header("Accept-Encoding"));
        if (zipped) {
            ctx.header("Content-Encoding", "gzip");
        }
        if (ctx.req().getMethod().equals("HEAD")) {
            ctx.res().flushBuffer(); // else the server takes it for an empty one and says so
            return;
        }
        OutputStream plain = ctx.res().getOutputStream();
        OutputStream out = zipped ? new GZIPOutputStream(plain) : plain;
        try {
            for (; portion.length > 0; portion = answer.portions().next()) {
                out.write(portion);
            }
        } catch (RuntimeException e) {
            LOG.error("Sending {} was given up: {}", ctx.path(), e.getMessage());
            ServletContextRequest.getServletContextRequest(ctx.req())
                    .getConnectionMetaData()
                    .getConnection()
                    .close();
            return;
        }
        out.close();
    }

    /** A file whose address changes with its content. */
    public void forever(Context ctx, Assets asset) throws IOException {
        ctx.header("Cache-Control", "public, max-age=31536000, immutable").header("Vary", "Accept-Encoding");
        ctx.contentType(asset.type());
        if (Gzip.isWanted(ctx.header("Accept-Encoding"))) {
            write(ctx.header("Content-Encoding", "gzip"), asset.gzip());
        } else {
            write(ctx, asset.bytes());
        }
    }

    public static boolean isAnswered(Context ctx) {
        return Boolean.TRUE.equals(ctx.attribute(ANSWERED));
    }

    /** Weak comparison against a list of tags (RFC 9110, 13.1.2), whose quotes cannot stand inside a tag. */
    private static boolean matches(@Nullable String header, String etag) {
        return header != null && (header.equals("*") || header.contains(etag.substring(2)));
    }
}
