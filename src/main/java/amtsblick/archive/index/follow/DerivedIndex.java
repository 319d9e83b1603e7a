// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.follow;

import amtsblick.archive.Finding;
import java.util.Optional;
import java.util.function.LongConsumer;

/** An index that follows a store, wherever it lies. Whatever befalls it, the store has everything. */
public interface DerivedIndex extends AutoCloseable {
    /** What is found in it. */
    Finding finding();

    /** Why it does not follow the store at present, where that is so. */
    Optional<String> trouble();

    /** How far the building of a new index has come, in words, where one is being built. */
    Optional<String> building();

    /**
     * Makes a new index beside the old one, which answers meanwhile.
     *
     * @param progress told how many items are in it
     */
    void rebuild(LongConsumer progress);

    /** What is damaged in its files, if anything is. */
    Optional<String> damage();

    @Override
    void close();
}
