// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.database;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.ThreadEnd;
import amtsblick.archive.store.database.Committer.Piece;
import amtsblick.archive.store.database.Transaction.Work;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that writes. Whatever waits for it is committed together, so that many visits cost one wait for the disk, and work
 * that can wait comes along with the next commit or after a second. A platform thread, because a virtual one would be pinned in
 * native code; and callers that are interrupted while they wait leave no half-written file.
 */
public final class Writer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
    private static final Duration LATEST = Duration.ofMillis(800);
    private static final int MOST_TOGETHER = 256;

    private final Committer committer;
    private final Thread thread = Thread.ofPlatform().name("store").daemon().unstarted(this::loop);
    private final Queue<Piece<?>> waiting = new ArrayDeque<>();
    private final Queue<Work<?>> lazy = new ArrayDeque<>();
    private long lazyUntil;
    private boolean closing;

    /** @param committed told of the last number after each commit */
    public Writer(Database database, InstantSource clock, LongConsumer committed) {
        committer = new Committer(database, clock, committed);
        thread.start();
    }

    /**
     * Returns when the work is durable. An interrupt meanwhile is kept for later: what is being written is finished.
     *
     * @throws ArchiveException when it could not be written; nothing of it is kept then
     */
    public <T> T write(Work<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        synchronized (waiting) {
            if (closing) {
                throw new ArchiveException("the archive cannot be written: it is closed");
            }
            waiting.add(new Piece<>(work, result));
            waiting.notifyAll();
        }
        try {
            return result.join();
        } catch (CompletionException e) {
            // The same failure is told to all that shared the transaction: each gets it as its own.
            throw e.getCause() instanceof ArchiveException cause
                    ? new ArchiveException(String.valueOf(cause.getMessage()), cause)
                    : e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        }
    }

    /** Writes it within a second, with what else is written until then. Where that fails it is tried again. */
    public void later(Work<?> work) {
        synchronized (waiting) {
            if (closing) {
                throw new ArchiveException("the archive cannot be written: it is closed");
            }
            if (lazy.isEmpty()) {
                lazyUntil = System.nanoTime() + LATEST.toNanos();
                waiting.notifyAll();
            }
            lazy.add(work);
        }
    }

    private void loop() {
        List<Piece<?>> pieces = new ArrayList<>();
        List<Work<?>> extras = new ArrayList<>();
        while (next(pieces, extras)) {
            if (!committer.commit(pieces, extras)) {
                putBack(extras);
            }
            pieces.clear();
            extras.clear();
        }
        committer.close();
    }

    /** Waits for work and takes it; false when there is no more and never will be. */
    private boolean next(List<Piece<?>> pieces, List<Work<?>> extras) {
        synchronized (waiting) {
            while (waiting.isEmpty() && !closing && (lazy.isEmpty() || lazyUntil > System.nanoTime())) {
                try {
                    long millis = lazy.isEmpty() ? 0 : Math.max(1, (lazyUntil - System.nanoTime()) / 1_000_000);
                    waiting.wait(millis);
                } catch (InterruptedException e) {
                    LOG.debug("The writer is ended by close() alone", e);
                }
            }
            while (!waiting.isEmpty() && pieces.size() < MOST_TOGETHER) {
                pieces.add(waiting.remove());
            }
            extras.addAll(lazy);
            lazy.clear();
            return !pieces.isEmpty() || !extras.isEmpty();
        }
    }

    private void putBack(List<Work<?>> extras) {
        synchronized (waiting) {
            if (!closing) {
                lazy.addAll(extras);
                lazyUntil = System.nanoTime() + LATEST.toNanos();
            }
        }
    }

    /** Writes what waits, and ends. */
    @Override
    public void close() {
        synchronized (waiting) {
            closing = true;
            waiting.notifyAll();
        }
        ThreadEnd.await(thread);
    }
}
