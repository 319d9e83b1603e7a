// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.wiring;

import amtsblick.archive.local.ArchiveForReading;
import amtsblick.archive.local.LocalArchive;
import java.time.InstantSource;

/** Opens the archive that the options and settings name. */
public final class Archives {
    private Archives() {}

    public static LocalArchive open(Setup setup) {
        return LocalArchive.open(setup.settings().place(), setup.config(), InstantSource.system());
    }

    /** For much to be written in a row. */
    public static LocalArchive openForMuch(Setup setup) {
        return LocalArchive.openForMuch(setup.settings().place(), setup.config(), InstantSource.system());
    }

    /** For items to be brought back in great numbers. */
    public static LocalArchive openForImport(Setup setup) {
        return LocalArchive.openForImport(setup.settings().place(), setup.config(), InstantSource.system());
    }

    /** Beside a running server, too. */
    public static ArchiveForReading openForReading(Setup setup) {
        return ArchiveForReading.open(setup.settings().place(), setup.config());
    }
}
