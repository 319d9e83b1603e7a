// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index;

import amtsblick.archive.Archive;
import amtsblick.archive.Schedule;
import amtsblick.archive.SearchContract;
import amtsblick.config.ConfigFolder;
import java.nio.file.Path;
import java.time.InstantSource;

class LuceneSearchTest extends SearchContract {
    @Override
    protected Archive open(Path data) {
        return LuceneArchive.open(data, ConfigFolder.defaults(), InstantSource.system());
    }

    @Override
    protected Schedule scheduleOf(Archive opened) {
        return (LuceneArchive) opened;
    }
}
