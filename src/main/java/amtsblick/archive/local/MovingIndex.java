// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.local;

import amtsblick.archive.index.analysis.WordAnalysis;
import amtsblick.archive.index.follow.DerivedIndex;
import amtsblick.archive.store.StoreForReading;
import amtsblick.config.ConfigFolder;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Fills an index in another place from a store that others go on writing to, while they answer from the index they have. A node that is
 * started with the new place afterwards has only what came in since to catch up with, so that no reader meets a gap.
 */
public final class MovingIndex {
    private MovingIndex() {}

    /**
     * Fills it with all that is known at the end.
     *
     * @param place where the store lies, and where the index is to lie
     * @param told how far it is, in words, each second
     * @return how many items there are
     * @throws amtsblick.archive.ArchiveException where the store cannot be read or the index cannot be written
     */
    public static long fill(ArchivePlace place, ConfigFolder config, Consumer<String> told) {
        try (StoreForReading store = place.openForReading();
                DerivedIndex index = place.openIndexToFill(WordAnalysis.of(config), store);
                ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
                        Thread.ofVirtual().factory())) {
            watch.scheduleWithFixedDelay(() -> index.building().ifPresent(told), 1, 1, TimeUnit.SECONDS);
            index.finding().refresh(); // makes it anew where it cannot be gone on with
            return store.items().size();
        }
    }
}
