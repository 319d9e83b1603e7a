// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.upkeep;

import amtsblick.fetch.HostTurns;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The long jobs behind the scenes, each in a thread of its own: labelling anew, which no two nodes do at a time and which is gone on with
 * after whatever went wrong, and forgetting old records.
 */
public final class Upkeep implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

    /** No host is called so. */
    private static final String LABELLING = "labelling anew";

    private static final Duration LONGEST_LABELLING = Duration.ofHours(1);
    private static final Duration STOP = Duration.ofSeconds(2);

    private final Relabelling relabelling;
    private final HostTurns turns;
    private final Duration pause;
    private final Thread labelling =
            Thread.ofPlatform().daemon().name("relabelling").unstarted(this::relabel);
    private final Thread records;

    /**
     * @param turns where several nodes share an archive, one of them labels at a time
     * @param pause how long to wait before what went wrong is tried again
     */
    public Upkeep(Relabelling relabelling, Forgetting forgetting, HostTurns turns, Duration pause) {
        this.relabelling = relabelling;
        this.turns = turns;
        this.pause = pause;
        records = Thread.ofVirtual().name("records").unstarted(forgetting::run);
    }

    /** Begins; returns at once. */
    public void start() {
        labelling.start();
        records.start();
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
        for (Thread thread : List.of(labelling, records)) {
            thread.interrupt();
            thread.join(STOP);
        }
    }
}
