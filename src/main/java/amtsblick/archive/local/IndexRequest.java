// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.local;

import amtsblick.archive.ArchiveException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * That a server shall make its index anew, told by another process by files in the folder that the server holds: one that says that it is
 * heard, one with the request, and one while that is under way, which a kill leaves to the next start.
 */
public final class IndexRequest {
    private final Path heard;
    private final Path asked;
    private final Path underWay;

    IndexRequest(Path folder) {
        heard = folder.resolve("reindex.heard");
        asked = folder.resolve("reindex");
        underWay = folder.resolve("reindex.under-way");
    }

    /** Nobody is heard yet, whatever one that was killed has left behind. */
    void hearNothing() throws IOException {
        Files.deleteIfExists(heard);
    }

    /** From now on this process looks whether somebody asks. */
    public void hear() {
        try {
            Files.write(heard, new byte[0]);
        } catch (IOException e) {
            throw new ArchiveException("nobody can ask this process for a new index: " + e.getMessage(), e);
        }
    }

    /** Asks; false where nobody is heard. */
    boolean make() {
        if (!Files.exists(heard)) {
            return false;
        }
        try {
            Files.write(asked, new byte[0]);
            return true;
        } catch (IOException e) {
            throw new ArchiveException("a new index cannot be asked for: " + e.getMessage(), e);
        }
    }

    /** Whether somebody asked, or what was asked for was not finished. */
    public boolean isThere() {
        try {
            Files.move(asked, underWay, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (NoSuchFileException e) {
            return Files.exists(underWay);
        } catch (IOException e) {
            throw new ArchiveException("it cannot be seen whether a new index is asked for: " + e.getMessage(), e);
        }
    }

    /** It was made, or cannot be. */
    public void end() {
        try {
            Files.deleteIfExists(underWay);
        } catch (IOException e) {
            throw new ArchiveException("that a new index was asked for cannot be taken off: " + e.getMessage(), e);
        }
    }
}
