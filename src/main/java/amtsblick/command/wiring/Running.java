// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.wiring;

import amtsblick.config.ConfigError;
import amtsblick.config.ConfigFolder;
import amtsblick.source.SourceCatalogue;
import amtsblick.web.WebServer;
import io.javalin.util.JavalinBindException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves until the process is told to stop (SIGTERM, Ctrl-C), and then stops in order. */
public final class Running {
    private static final Logger LOG = LoggerFactory.getLogger(Running.class);

    private Running() {}

    /** @param afterwards done when everything has stopped */
    public static void untilStopped(
            ConfigFolder config, Settings settings, SourceCatalogue sources, Runnable afterwards)
            throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        App app = App.open(config, settings, sources);
        AtomicBoolean served = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            app.close();
            afterwards.run();
            stopped.countDown();
            if (served.get()) {
                LOG.info("Stopped");
                Runtime.getRuntime().halt(0); // that it was told to stop is no failure; 143 is one to service managers
            }
        }));
        LOG.info(
                "Amtsblick {} is running at http://{}:{} with {} sources and {} items",
                Version.NUMBER,
                settings.web().host(),
                serve(app, settings).port(),
                sources.enabled().size(),
                app.archive().finding().size());
        served.set(true);
        stopped.await();
    }

    private static WebServer serve(App app, Settings settings) {
        try {
            return app.serve();
        } catch (JavalinBindException e) {
            throw new ConfigError("port " + settings.web().port() + " on "
                    + settings.web().host() + " cannot be used (" + e.getMessage() + "); choose another with --port");
        }
    }
}
