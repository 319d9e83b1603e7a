// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.bench;

import amtsblick.archive.Archive;
import amtsblick.archive.keeping.Report;
import amtsblick.archive.local.LocalArchive;
import amtsblick.archive.store.BareStore;
import amtsblick.config.ConfigFolder;
import amtsblick.news.NewsItem;
import amtsblick.source.Visit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * How long a visit waits until its items are durable, and how long SQLite itself would take for the same rows: in turns, so that both
 * meet the same disk in the same mood, on a copy of the same file. The processor time of ours is that of the thread which waits; the
 * store's own thread writes.
 */
final class ReportBench {
    private static final int ITEMS = 50;
    private static final int VISITS = 100;

    private final Path folder;
    private final MadeUpItems made;
    private final int visits;

    /** @param quick whether the figures are of no interest */
    ReportBench(Path folder, MadeUpItems made, boolean quick) {
        visits = quick ? Measured.LEAST : VISITS;
        this.folder = folder;
        this.made = made;
    }

    Wait run() {
        Path store = folder.resolve("amtsblick.db");
        Path copy = folder.resolve("bare.db");
        delete(copy);
        try (BareStore bare = BareStore.onCopy(store, copy);
                Archive archive = LocalArchive.open(folder, ConfigFolder.defaults(), InstantSource.system())) {
            measure(archive, store, bare); // to warm up
            return measure(archive, store, bare);
        } finally {
            delete(copy);
        }
    }

    private Wait measure(Archive archive, Path store, BareStore bare) {
        Measured.Meter ours = new Measured.Meter();
        Measured.Meter theirs = new Measured.Meter();
        for (int i = 0; i < visits; i++) {
            List<NewsItem> items = made.items(archive.items().size(), ITEMS);
            Visit visit = Visit.first("made-up", Instant.EPOCH.plusSeconds(i));
            ours.run(_ -> archive.keeping().report(Report.of(items, visit)).fresh());
            BareStore.Rows rows = BareStore.last(store, ITEMS);
            theirs.run(_ -> bare.write(rows) > ITEMS ? ITEMS : 0);
        }
        return new Wait("durable report of " + ITEMS + " items", ours.times(), theirs.times());
    }

    private static void delete(Path copy) {
        try {
            for (String end : List.of("", "-wal", "-shm", "-journal")) {
                Files.deleteIfExists(copy.resolveSibling(copy.getFileName() + end));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
