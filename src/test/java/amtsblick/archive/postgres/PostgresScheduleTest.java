// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.postgres;

import amtsblick.archive.Archive;
import amtsblick.archive.ScheduleContract;
import amtsblick.archive.local.ArchivePlace;
import amtsblick.archive.local.LocalArchive;
import amtsblick.archive.server.StoreServer;
import amtsblick.config.ConfigFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

class PostgresScheduleTest extends ScheduleContract {
    private final StoreServer server = PostgresServer.shared().schema();

    /** The server's clock goes on while a test runs, and so does this process's. */
    private final Duration behind =
            Duration.ofSeconds(Duration.between(NOW, Instant.now()).toSeconds());

    @Override
    protected Archive open(Path data) {
        return LocalArchive.open(
                new ArchivePlace(data, Optional.of(server)),
                ConfigFolder.defaults(),
                () -> Instant.now().minus(behind));
    }
}
