// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.lucene;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amtsblick.archive.Archive;
import amtsblick.archive.ArchiveContract;
import amtsblick.archive.ArchiveException;
import amtsblick.archive.Schedule;
import amtsblick.config.ConfigFolder;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneArchiveTest extends ArchiveContract {
    @Override
    protected Archive open(Path data) {
        return LuceneArchive.open(data, ConfigFolder.defaults(), InstantSource.system());
    }

    @Override
    protected Schedule scheduleOf(Archive opened) {
        return (LuceneArchive) opened;
    }

    @Test
    void aSecondArchiveOnTheSameFolderIsToldWhy(@TempDir Path data) {
        Archive first = open(data);
        assertThatThrownBy(() -> open(data))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("another Amtsblick is running on the folder");
        first.close();
        open(data).close();
    }
}
