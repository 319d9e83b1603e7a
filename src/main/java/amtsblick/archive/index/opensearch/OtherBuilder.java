// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.opensearch;

import java.io.IOException;
import java.time.Duration;

/** Another node that makes the index anew, as far as can be seen: one that died doing so is not waited for. Used by one thread at a time. */
final class OtherBuilder {
    /** An index that is made and has not grown for so long is taken for left behind. */
    private static final long GROWS_NANOS = Duration.ofMinutes(1).toNanos();

    private final ServerIndexes indexes;
    private long size = -1;
    private long since;

    OtherBuilder(ServerIndexes indexes) {
        this.indexes = indexes;
    }

    /** Whether one fills a new index at present. */
    boolean isAtWork() throws IOException {
        long now = indexes.sizeOfNext();
        if (now != size) {
            size = now;
            since = System.nanoTime();
        }
        return now >= 0 && System.nanoTime() - since < GROWS_NANOS;
    }
}
