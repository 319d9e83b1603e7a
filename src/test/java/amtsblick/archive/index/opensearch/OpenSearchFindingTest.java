// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.opensearch;

import amtsblick.archive.Archive;
import amtsblick.archive.FindingContract;
import amtsblick.archive.local.ArchivePlace;
import amtsblick.archive.local.LocalArchive;
import amtsblick.archive.server.IndexServer;
import amtsblick.config.ConfigFolder;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf("amtsblick.archive.index.opensearch.OpenSearchServer#isHere")
class OpenSearchFindingTest extends FindingContract {
    private final IndexServer place = OpenSearchServer.shared().place();

    @Override
    protected Archive open(Path data) {
        return LocalArchive.open(
                new ArchivePlace(data, Optional.empty(), Optional.of(place)), ConfigFolder.defaults(), () -> now);
    }

    @AfterEach
    void forget() {
        OpenSearchServer.shared().forget(place);
    }
}
