// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.wiring;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is done when the process is told to stop, whatever it is doing: what runs is stopped in order, it is said, and the process ends with 0,
 * since 143 is a failure to service managers. What failed by itself keeps its exit code.
 */
final class Stopping {
    private static final Logger LOG = LoggerFactory.getLogger(Stopping.class);

    /** So long a start may go on after all; what lays tables anew may take minutes, and stands a kill. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Runnable afterwards;
    private final CountDownLatch settled = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean begun;
    private volatile boolean failed;
    private volatile @Nullable App app;

    /** @param afterwards done when everything has stopped */
    Stopping(Runnable afterwards) {
        this.afterwards = afterwards;
    }

    /** From now on a signal leads here. */
    void listen() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    /** There is something to be closed from now on. */
    App opened(App open) {
        app = open;
        return open;
    }

    /** The start is over: nothing that has to be closed is added any more. */
    void started() {
        settled.countDown();
    }

    /** The start came to nothing. */
    void failed() {
        failed = true;
        settled.countDown();
    }

    /** Whether it was told to stop. */
    boolean hasBegun() {
        return begun;
    }

    /** Returns when everything has stopped. */
    void await() throws InterruptedException {
        stopped.await();
    }

    private void stop() {
        begun = true;
        boolean over = isStartOver();
        try {
            if (over) {
                close();
            }
        } catch (RuntimeException e) {
            LOG.error("A fault in the program, met while stopping", e);
        }
        stopped.countDown();
        if (!failed) {
            LOG.info(
                    over
                            ? "Stopped"
                            : "Stopped while starting; what was under way is taken up again at the next start");
            Runtime.getRuntime().halt(0);
        }
    }

    /** Where the start goes on after all, nothing is taken from under its feet. */
    private void close() {
        App open = app;
        if (open != null) {
            open.close();
        }
        afterwards.run();
    }

    private boolean isStartOver() {
        try {
            return settled.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
