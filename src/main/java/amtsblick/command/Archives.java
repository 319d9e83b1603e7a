// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command;

import amtsblick.archive.Archive;
import amtsblick.archive.index.LuceneArchive;
import java.time.InstantSource;

/** Opens the archive that the options and settings name. */
final class Archives {
    private Archives() {}

    static LuceneArchive open(Setup setup) {
        return LuceneArchive.open(setup.settings().data(), setup.config(), InstantSource.system());
    }

    /** Beside a running server, too. */
    static Archive openForReading(Setup setup) {
        return LuceneArchive.openForReading(setup.settings().data(), setup.config());
    }
}
