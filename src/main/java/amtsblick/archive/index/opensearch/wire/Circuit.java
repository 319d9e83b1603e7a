// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.opensearch.wire;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * Leaves a server alone that did not answer several times in a row, so that readers are told at once and it can recover. After a while one
 * question tries whether it is back. Safe for use by many threads.
 */
final class Circuit {
    private static final int FAILURES = 3;
    private static final Duration LEAVE_ALONE = Duration.ofSeconds(2);

    private int failures;
    private long until;
    private Optional<String> why = Optional.empty();

    /** @throws IOException where the server is left alone at present */
    synchronized void enter() throws IOException {
        if (failures >= FAILURES) {
            if (System.nanoTime() - until < 0) {
                throw new IOException(why.orElse(""));
            }
            until = System.nanoTime() + LEAVE_ALONE.toNanos(); // this question tries, others wait for what comes of it
        }
    }

    synchronized void answered() {
        failures = 0;
        why = Optional.empty();
    }

    synchronized void failed(String reason) {
        failures++;
        until = System.nanoTime() + LEAVE_ALONE.toNanos();
        why = Optional.of(reason);
    }

    /** Why the server is left alone, where it is. */
    synchronized Optional<String> open() {
        return failures >= FAILURES ? why : Optional.empty();
    }
}
