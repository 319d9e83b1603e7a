// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.growing;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Asks for the same thing all the time, and knows how long there was no answer without an error. */
final class Probe implements AutoCloseable {
    private static final int PAUSE_MILLIS = 50;

    private final Attempt attempt;
    private final Thread thread;
    private final AtomicInteger all = new AtomicInteger();
    private int failed;
    private long answered = System.nanoTime();
    private long longest;
    private String why = "";

    /** One question or deed; fails where it is answered with an error. */
    @FunctionalInterface
    interface Attempt {
        void run(int number) throws Exception;
    }

    Probe(String name, Attempt attempt) {
        this.attempt = attempt;
        thread = Thread.ofPlatform().name(name).daemon().unstarted(this::loop);
        thread.start();
    }

    private void loop() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                attempt.run(all.incrementAndGet());
                ended("");
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                return;
            } catch (Exception e) { // whatever it is, it is no answer
                ended(e.toString());
            }
        }
    }

    private synchronized void ended(String failure) {
        if (failure.isEmpty()) {
            longest = Math.max(longest, System.nanoTime() - answered);
            answered = System.nanoTime();
        } else {
            failed++;
            why = failure;
        }
        notifyAll();
    }

    /** What is told from now on is of now on. */
    synchronized void begin() {
        answered = System.nanoTime();
        longest = 0;
        failed = 0;
        why = "";
    }

    /** Waits for an answer; the longest time without one since {@link #begin}, and how many were errors. */
    synchronized Seen seen() throws InterruptedException {
        for (long before = answered; answered == before; ) {
            wait();
        }
        return new Seen(Duration.ofNanos(longest), failed, why);
    }

    /**
     * @param longest without an answer
     * @param why the last error
     */
    record Seen(Duration longest, int failed, String why) {}

    @Override
    public void close() {
        thread.interrupt();
    }
}
