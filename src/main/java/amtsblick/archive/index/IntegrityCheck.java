// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index;

import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads every byte of the index once, some time after the start: rot in files that nobody asks for is found before it is needed. */
final class IntegrityCheck {
    private static final Logger LOG = LoggerFactory.getLogger(IntegrityCheck.class);
    private static final Duration AFTER = Duration.ofSeconds(30);

    private final Shown shown;
    private long at = System.nanoTime() + AFTER.toNanos();

    IntegrityCheck(Shown shown) {
        this.shown = shown;
    }

    void onceInTime() {
        if (at == Long.MAX_VALUE || System.nanoTime() < at) {
            return;
        }
        at = Long.MAX_VALUE;
        try {
            shown.live().checkIntegrity();
            LOG.debug("The search index is sound");
        } catch (IOException e) {
            shown.failed(e);
        }
    }
}
