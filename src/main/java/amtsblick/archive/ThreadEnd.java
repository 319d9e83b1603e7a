// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive;

/** Waiting for a thread that has work in hand which must not be lost. */
public final class ThreadEnd {
    private ThreadEnd() {}

    /** Returns when the thread has ended, however often who waits is interrupted; an interrupt is kept for later. */
    public static void await(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
