// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import amtsblick.web.site.Site;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;

/** The HTTP server: serves from {@link #start} until it is closed. */
public final class WebServer implements AutoCloseable {
    private static final int STOP_MILLIS = 2_000;

    private final Javalin javalin;

    private WebServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Starts serving on the host and port of the site's settings.
     *
     * @throws io.javalin.util.JavalinBindException where the port is taken
     */
    public static WebServer start(Site site) {
        Routes routes = new Routes(site);
        SecurityHeaders headers = new SecurityHeaders(site.settings().base());
        Javalin javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            config.concurrency.useVirtualThreads = true;
            config.http.prefer405over404 = true;
            config.http.compressionStrategy = CompressionStrategy.NONE; // answers are kept compressed already
            config.jetty.modifyHttpConfiguration(http -> http.addCustomizer(headers));
            config.jetty.modifyServer(server -> {
                server.setStopTimeout(STOP_MILLIS);
                server.setErrorHandler(new UnreadableRequests(headers));
            });
            routes.addTo(config.routes);
        });
        javalin.start(site.settings().host(), site.settings().port());
        return new WebServer(javalin);
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
