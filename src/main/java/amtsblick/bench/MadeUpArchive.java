// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.bench;

import amtsblick.archive.Archive;
import amtsblick.archive.ArchiveException;
import amtsblick.archive.local.ArchivePlace;
import amtsblick.archive.local.LocalArchive;
import amtsblick.config.ConfigFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.stream.Stream;

/** A folder with nothing but made-up items, which is kept from one measurement to the next. */
public final class MadeUpArchive {
    /** Notes that an archive is one of ours, and by how many rules it was labelled. */
    public static final String RULES = "made-up-rules";

    /** So many share a commit, as with {@code import}. */
    private static final int BATCH = 5_000;

    private final Path folder;
    private final MadeUpItems made;

    MadeUpArchive(Path folder, MadeUpItems made) {
        this.folder = folder;
        this.made = made;
    }

    /**
     * The archive of a folder with at least so many items, all of which can be found.
     *
     * @throws ArchiveException where the folder has anything else in it than made-up items
     */
    public static LocalArchive filled(Path folder, long items) {
        MadeUpArchive archives = new MadeUpArchive(folder, new MadeUpItems());
        archives.refuseOthers();
        archives.fill(items);
        LocalArchive archive = archives.open();
        archive.finding().refresh();
        return archive;
    }

    LocalArchive open() {
        return LocalArchive.open(folder, ConfigFolder.defaults(), InstantSource.system());
    }

    /** Nobody's archive is filled with inventions because its folder was named by mistake. */
    void refuseOthers() {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> files = Files.list(folder)) {
                if (files.findAny().isEmpty()) {
                    return;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (Archive archive = open()) {
            if (archive.items().size() > 0 && archive.notes().note(RULES).isEmpty()) {
                throw new ArchiveException("the folder " + folder.toAbsolutePath()
                        + " has items that were not made up; name an empty one");
            }
        }
    }

    /** Imports what is missing; until it is closed, because what an import brings can be found then. */
    long fill(long items) {
        try (Archive archive =
                LocalArchive.openForImport(ArchivePlace.of(folder), ConfigFolder.defaults(), InstantSource.system())) {
            if (archive.notes().note(RULES).isEmpty()) {
                archive.notes().note(RULES, "0");
            }
            long there = archive.items().size();
            for (long next = there; next < items; next += BATCH) {
                archive.keeping().restore(made.items(next, (int) Math.min(BATCH, items - next)));
            }
            return Math.max(0, items - there);
        }
    }
}
