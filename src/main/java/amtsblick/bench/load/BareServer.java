// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.bench.load;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.http.Context;
import java.util.Map;

/** The server that ours stands on, with nothing of ours: it answers with bytes that it was given. */
final class BareServer implements AutoCloseable {
    private final Javalin javalin;

    /** @param answers by path and query */
    BareServer(Map<String, KeptAnswer> answers) {
        javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            config.concurrency.useVirtualThreads = true;
            config.http.compressionStrategy = CompressionStrategy.NONE;
            config.routes.get("/*", ctx -> answer(ctx, answers));
        });
        javalin.start("127.0.0.1", 0);
    }

    private static void answer(Context ctx, Map<String, KeptAnswer> answers) {
        String query = ctx.queryString();
        KeptAnswer kept = answers.get(query == null ? ctx.path() : ctx.path() + "?" + query);
        if (kept == null) {
            ctx.status(404);
            return;
        }
        ctx.header("ETag", kept.tag());
        if (kept.tag().equals(ctx.header("If-None-Match"))) {
            ctx.status(304);
        } else {
            ctx.contentType(kept.type()).header("Content-Encoding", "gzip").result(kept.body());
        }
    }

    int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
