// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.follow;

import amtsblick.archive.ThreadEnd;
import java.time.Duration;

/**
 * Lets a thread rest so that it can be ended at once while it rests, and is never interrupted while it works: an interrupt would close
 * the files that it writes.
 */
public final class Rest {
    private final Thread thread;
    private boolean resting;
    private boolean over;

    public Rest(Thread thread) {
        this.thread = thread;
    }

    /** Something that waits. */
    @FunctionalInterface
    public interface Waiting {
        boolean end() throws InterruptedException;
    }

    /** Rests so long; false where the end has come. */
    public boolean forTime(Duration time) {
        return until(() -> {
            Thread.sleep(time);
            return true;
        });
    }

    /** Waits; false where the end has come or the waiting was in vain. */
    public boolean until(Waiting waiting) {
        if (!begin()) {
            return false;
        }
        try {
            return waiting.end();
        } catch (InterruptedException e) {
            return false;
        } finally {
            finish();
        }
    }

    private synchronized boolean begin() {
        resting = !over;
        return resting;
    }

    private synchronized void finish() {
        resting = false;
        Thread.interrupted(); // came while the waiting had ended already
    }

    /** Whether the end has come. */
    public synchronized boolean isOver() {
        return over;
    }

    /** Ends the thread and waits for the work that it has in hand. */
    public void end() {
        synchronized (this) {
            over = true;
            if (resting) {
                thread.interrupt();
            }
        }
        ThreadEnd.await(thread);
    }
}
