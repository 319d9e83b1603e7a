// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive;

import amtsblick.archive.index.opensearch.OpenSearchServer;
import amtsblick.archive.local.ArchivePlace;
import amtsblick.archive.server.IndexServer;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf("amtsblick.archive.index.opensearch.OpenSearchServer#isHere")
class SqliteAndOpenSearchTest extends EveryContract {
    private final IndexServer index = OpenSearchServer.shared().place();

    @Override
    ArchivePlace place(Path data) {
        return new ArchivePlace(data, Optional.empty(), Optional.of(index));
    }

    @AfterEach
    void forget() {
        OpenSearchServer.shared().forget(index);
    }
}
