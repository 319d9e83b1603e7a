// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.wiring;

import amtsblick.command.terminal.Counted;
import amtsblick.config.ConfigError;
import amtsblick.config.ConfigFolder;
import amtsblick.config.Version;
import amtsblick.source.SourceCatalogue;
import amtsblick.web.WebServer;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves until the process is told to stop (SIGTERM, Ctrl-C), and then stops in order. */
public final class Running {
    private static final Logger LOG = LoggerFactory.getLogger(Running.class);

    /** A demo that shows less than all is still a demo. */
    private static final Duration FIRST_ROUND = Duration.ofSeconds(45);

    private Running() {}

    /** @param afterwards done when everything has stopped */
    public static void untilStopped(
            ConfigFolder config, Settings settings, SourceCatalogue sources, Runnable afterwards)
            throws InterruptedException {
        seeThatThePortIsFree(settings); // before anything is written
        Stopping stopping = new Stopping(afterwards);
        stopping.listen();
        try {
            LOG.info("Opening the archive in {}", settings.place());
            App app = stopping.opened(App.open(config, settings, sources));
            if (!stopping.hasBegun()) {
                WebServer server = serve(app, settings);
                stopping.started();
                tell(app, server, settings, sources, stopping);
            }
            stopping.started();
        } catch (RuntimeException | Error e) {
            if (!stopping.hasBegun()) {
                stopping.failed();
                throw e;
            }
            LOG.debug("Told to stop meanwhile", e);
            stopping.started();
        }
        stopping.await();
    }

    private static void tell(App app, WebServer server, Settings settings, SourceCatalogue sources, Stopping stopping)
            throws InterruptedException {
        if (settings.web().demo()) {
            LOG.info("The made-up sources are read for the first time, which takes some seconds");
            app.awaitFirstVisits(FIRST_ROUND);
        }
        if (stopping.hasBegun()) { // during the first visits
            return;
        }
        LOG.info(
                "Amtsblick {} is running at http://{}:{} with {} and {}",
                Version.NUMBER,
                settings.web().host(),
                server.port(),
                Counted.of(sources.enabled().size(), "source"),
                Counted.of(app.archive().finding().size(), "item"));
        tellOfTheFirstRound(app, settings, sources);
    }

    private static void tellOfTheFirstRound(App app, Settings settings, SourceCatalogue sources) {
        if (settings.crawling() && app.archive().finding().size() == 0) {
            long hosts = sources.enabled().stream()
                    .map(source -> source.address().getAuthority())
                    .distinct()
                    .count();
            LOG.info(
                    "Nothing has been collected yet: {} at {} are asked now, politely one request after the"
                            + " other. The first headlines come within a minute, the round takes some minutes",
                    Counted.of(sources.enabled().size(), "source"),
                    Counted.of(hosts, "server"));
        }
    }

    private static WebServer serve(App app, Settings settings) {
        try {
            return app.serve();
        } catch (JavalinBindException e) {
            throw new ConfigError(taken(settings)); // just now
        }
    }

    private static void seeThatThePortIsFree(Settings settings) {
        InetSocketAddress door =
                new InetSocketAddress(settings.web().host(), settings.web().port());
        if (door.isUnresolved()) {
            throw new ConfigError("there is no host named " + settings.web().host() + " to listen on");
        }
        try (ServerSocket trial = new ServerSocket()) {
            trial.bind(door);
        } catch (IOException e) {
            String why = String.valueOf(e.getMessage());
            throw new ConfigError(
                    why.contains("in use") ? taken(settings) : where(settings) + " cannot be used: " + why);
        }
    }

    private static String taken(Settings settings) {
        return where(settings) + " is taken by another program; choose another port with --port";
    }

    private static String where(Settings settings) {
        return "port " + settings.web().port() + " on " + settings.web().host();
    }
}
