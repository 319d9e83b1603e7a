// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.upkeep;

import amtsblick.fetch.HostTurns;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The long jobs behind the scenes, each in a thread of its own: labelling anew, which no two nodes do at a time and which is gone on with
 * after whatever went wrong, and forgetting old records once a day.
 */
public final class Upkeep implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

    /** No host is called so. */
    private static final String LABELLING = "labelling anew";

    private static final Duration LONGEST_LABELLING = Duration.ofHours(1);
    private static final Duration STOP = Duration.ofSeconds(2);

    private final Relabelling relabelling;
    private final Forgetting forgetting;
    private final HostTurns turns;
    private final Duration pause;
    private final Thread labelling =
            Thread.ofPlatform().daemon().name("relabelling").unstarted(this::relabel);
    private final ScheduledExecutorService records = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("records").factory());

    /**
     * @param turns where several nodes share an archive, one of them labels at a time
     * @param pause how long to wait before what went wrong is tried again
     */
    public Upkeep(Relabelling relabelling, Forgetting forgetting, HostTurns turns, Duration pause) {
        this.relabelling = relabelling;
        this.forgetting = forgetting;
        this.turns = turns;
        this.pause = pause;
    }

    /** Begins; returns at once. */
    public void start() {
        labelling.start();
        records.scheduleWithFixedDelay(forgetting::once, 0, 1, TimeUnit.DAYS);
    }

    private void relabel() {
        try {
            while (!relabelInTurn()) {
                Thread.sleep(pause);
            }
        } catch (InterruptedException e) {
            LOG.debug("Another node labels anew, or the next start does", e);
        }
    }

    private boolean relabelInTurn() throws InterruptedException {
        try {
            turns.take(LABELLING, LONGEST_LABELLING);
            try {
                return relabelling.runAndLog();
            } finally {
                turns.giveBack(LABELLING, Duration.ZERO);
            }
        } catch (RuntimeException | Error e) {
            LOG.error("The turn for labelling anew was neither had nor given back, and is asked for again", e);
            return false;
        }
    }

    /** Gives up what is under way; the next start goes on with it. */
    @Override
    public void close() throws InterruptedException {
        labelling.interrupt();
        records.shutdownNow();
        labelling.join(STOP);
        if (!records.awaitTermination(STOP.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warn("Forgetting old records did not end in time");
        }
    }
}
