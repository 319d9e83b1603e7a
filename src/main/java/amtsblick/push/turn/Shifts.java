// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.push.turn;

import amtsblick.archive.ArchiveException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One thing at a time for each receiver, and so many in all, so that a slow receiver keeps no other waiting. Safe for use by many threads. */
public final class Shifts {
    private static final Logger LOG = LoggerFactory.getLogger(Shifts.class);
    private static final int AT_ONCE = 64;

    private final ExecutorService threads;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final Semaphore places = new Semaphore(AT_ONCE);

    public Shifts(ExecutorService threads) {
        this.threads = threads;
    }

    /** What is done in a turn. */
    @FunctionalInterface
    public interface Turn {
        void run() throws InterruptedException;
    }

    /** Does it soon, unless something is being done for this receiver already. */
    public void take(String receiver, Turn turn) {
        if (busy.add(receiver)) {
            try {
                threads.execute(() -> run(receiver, turn));
            } catch (RejectedExecutionException e) {
                busy.remove(receiver);
                LOG.debug("Nothing more is sent", e);
            }
        }
    }

    private void run(String receiver, Turn turn) {
        try {
            places.acquire();
            try {
                turn.run();
            } finally {
                places.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ArchiveException e) {
            LOG.warn("What was sent could not be noted, and is sent once more: {}", e.getMessage());
        } catch (RuntimeException | Error e) {
            LOG.error("A fault in the program, met while telling a receiver", e);
        } finally {
            busy.remove(receiver);
        }
    }
}
