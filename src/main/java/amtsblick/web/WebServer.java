// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import amtsblick.alert.AlertDesk;
import amtsblick.web.limit.Limits;
import amtsblick.web.site.Site;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.RoutesConfig;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;

/** The HTTP server: serves from {@link #start} until it is closed. */
public final class WebServer implements AutoCloseable {
    private final Javalin javalin;
    private final Farewell farewell;

    private WebServer(Javalin javalin, Farewell farewell) {
        this.javalin = javalin;
        this.farewell = farewell;
    }

    /**
     * Starts serving on the host and port of the site's settings.
     *
     * @param desk empty where no mails are sent
     * @throws io.javalin.util.JavalinBindException where the port is taken
     */
    public static WebServer start(Site site, Optional<AlertDesk> desk) {
        return start(site, desk, Routes::addTo);
    }

    /** Serves health and numbers alone: for a node that collects what others show. */
    public static WebServer startForWatching(Site site) {
        return start(site, Optional.empty(), Routes::addForWatching);
    }

    private static WebServer start(Site site, Optional<AlertDesk> desk, BiConsumer<Routes, RoutesConfig> answered) {
        Farewell farewell = new Farewell();
        Routes routes = new Routes(site, desk, farewell::hasBegun);
        Limits limits = new Limits(site.settings().limits(), site.settings().accessLog(), routes.others());
        routes.metrics().watch(limits);
        SecurityHeaders headers = new SecurityHeaders(site.settings().base());
        Javalin javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            config.concurrency.useVirtualThreads = true;
            config.http.prefer405over404 = true;
            config.http.compressionStrategy = CompressionStrategy.NONE; // answers are kept compressed already
            config.jetty.modifyHttpConfiguration(http -> {
                http.setHttpCompliance(
                        HttpCompliance.STRICT); // what two programs may read differently is nobody's question
                http.setUriCompliance(UriCompliance.RFC3986);
                http.addCustomizer(headers);
                http.addCustomizer(farewell);
                limits.addTo(http);
            });
            config.jetty.modifyServer(server -> {
                server.setStopTimeout(0); // those who are in were waited for by then
                server.setErrorHandler(new UnreadableRequests(headers));
                farewell.setHandler(limits.addTo(server));
                server.setHandler(farewell);
            });
            answered.accept(routes, config.routes);
        });
        javalin.start(site.settings().host(), site.settings().port());
        return new WebServer(javalin, farewell);
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    /** Takes no more requests, and finishes those that are under way, for up to five seconds. */
    @Override
    public void close() {
        farewell.say(javalin.jettyServer().server());
        javalin.stop();
    }
}
