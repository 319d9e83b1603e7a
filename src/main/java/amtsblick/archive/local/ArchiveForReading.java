// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.local;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.Finding;
import amtsblick.archive.Items;
import amtsblick.archive.index.analysis.WordAnalysis;
import amtsblick.archive.index.follow.IndexForReading;
import amtsblick.archive.store.StoreForReading;
import amtsblick.config.ConfigFolder;
import amtsblick.source.Visit;
import java.util.List;
import java.util.Optional;

/** The archive in a folder for looking alone, also while a server is running on it. What is not asked for is not opened. */
public final class ArchiveForReading implements AutoCloseable {
    private final ArchivePlace place;
    private final ConfigFolder config;
    private final StoreForReading store;
    private Optional<IndexForReading> index = Optional.empty();

    private ArchiveForReading(ArchivePlace place, ConfigFolder config, StoreForReading store) {
        this.place = place;
        this.config = config;
        this.store = store;
    }

    /** @throws ArchiveException when there is no archive, or it cannot be read */
    public static ArchiveForReading open(ArchivePlace place, ConfigFolder config) {
        return new ArchiveForReading(place, config, place.openForReading());
    }

    /** What is known now. */
    public Items items() {
        return store.items();
    }

    /** The last visits. */
    public List<Visit> visits() {
        return store.visits();
    }

    /** What can be found in the last commit of the index, which a running server makes every half minute. */
    public synchronized Finding finding() {
        IndexForReading opened = index.orElseGet(() -> place.openIndexForReading(WordAnalysis.of(config), store));
        index = Optional.of(opened);
        return opened.finding();
    }

    @Override
    public synchronized void close() {
        index.ifPresent(IndexForReading::close);
        store.close();
    }
}
