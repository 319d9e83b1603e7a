// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.local;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The place where the archive lies: whether it is there, and how much room is left.
 *
 * @param folder the archive's
 */
public record DiskSpace(Path folder) {
    /** Below this a round of visits, or a merge of the index, may fill it. */
    private static final long LITTLE = 64L << 20;

    private static final long MEGABYTE = 1L << 20;

    /** Bytes that this user may still write there; 0 where the folder is gone. */
    public long free() {
        try {
            FileStore store = Files.getFileStore(folder);
            return store.getUsableSpace();
        } catch (IOException e) {
            return 0;
        }
    }

    /** What is wrong with it, and what to do, in words for the operator. */
    public Optional<String> trouble() {
        Path place = folder.toAbsolutePath();
        if (!Files.isDirectory(folder)) {
            return Optional.of(
                    "the folder " + place + " is gone; put it back and start again, or stop, bring back a backup"
                            + " with 'restore FILE' and start");
        }
        long free = free();
        return free < LITTLE
                ? Optional.of((free == 0 ? "no room is left" : "only " + free / MEGABYTE + " MB are left")
                        + " on the disk of " + place + "; make room there, and it goes on by itself")
                : Optional.empty();
    }
}
