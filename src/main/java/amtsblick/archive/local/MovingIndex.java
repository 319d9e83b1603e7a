// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.local;

import amtsblick.archive.index.analysis.WordAnalysis;
import amtsblick.archive.index.follow.DerivedIndex;
import amtsblick.archive.store.StoreForReading;
import amtsblick.config.ConfigFolder;

/**
 * Fills an index in another place from a store that others go on writing to, while they answer from the index they have. A node that is
 * started with the new place afterwards has only what came in since to catch up with, so that no reader meets a gap.
 */
public final class MovingIndex {
    private MovingIndex() {}

    /** Told how many of how many items are in it. */
    @FunctionalInterface
    public interface Told {
        void at(long done, long all);
    }

    /**
     * Fills it with all that is known at the end.
     *
     * @param place where the store lies, and where the index is to lie
     * @return how many items there are
     * @throws amtsblick.archive.ArchiveException where the store cannot be read or the index cannot be written
     */
    public static long fill(ArchivePlace place, ConfigFolder config, Told told) {
        try (StoreForReading store = place.openForReading();
                DerivedIndex index = place.openIndexToFill(WordAnalysis.of(config), store)) {
            long all = store.items().size();
            index.rebuild(done -> told.at(done, all));
            index.finding().refresh();
            return store.items().size();
        }
    }
}
