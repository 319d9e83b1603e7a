// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.postgres;

import amtsblick.archive.Archive;
import amtsblick.archive.FindingContract;
import amtsblick.archive.local.ArchivePlace;
import amtsblick.archive.local.LocalArchive;
import amtsblick.archive.server.StoreServer;
import amtsblick.config.ConfigFolder;
import java.nio.file.Path;
import java.util.Optional;

class PostgresFindingTest extends FindingContract {
    private final StoreServer server = PostgresServer.shared().schema();

    @Override
    protected Archive open(Path data) {
        return LocalArchive.open(new ArchivePlace(data, Optional.of(server)), ConfigFolder.defaults(), () -> now);
    }
}
