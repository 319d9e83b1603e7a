// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Writes to an index for threads that somebody may interrupt. Java closes a file under a thread that is interrupted, and with the file of
 * the lock the whole index would be lost to its writer; so a thread does it that nobody else knows.
 */
final class Undisturbed {
    private Undisturbed() {}

    /** What is done with files. */
    interface Work {
        void run() throws IOException;
    }

    /** Returns when it is done; an interrupt meanwhile is kept for the caller. */
    static void run(Work work) throws IOException {
        FutureTask<Boolean> task = new FutureTask<>(() -> {
            work.run();
            return true;
        });
        Thread.ofPlatform().name("index, for another").daemon().start(task);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    task.get();
                    return;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException cause -> throw cause;
                case RuntimeException cause -> throw cause;
                case null, default -> throw new IOException(e);
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
