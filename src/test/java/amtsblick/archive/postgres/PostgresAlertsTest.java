// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.AlertsContract;
import amtsblick.archive.Archive;
import amtsblick.archive.StoreServer;
import amtsblick.archive.local.ArchivePlace;
import amtsblick.archive.local.LocalArchive;
import amtsblick.config.ConfigFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PostgresAlertsTest extends AlertsContract {
    private final StoreServer server = PostgresServer.shared().schema();

    @Override
    protected Archive open(Path data) {
        return LocalArchive.open(new ArchivePlace(data, Optional.of(server)), ConfigFolder.defaults(), () -> now);
    }

    @Test
    void ofSeveralProcessesOneLeadsUntilItsLeaseIsOver() {
        Duration minute = Duration.ofMinutes(1);
        assertThat(archive.alerts().lead("one", now, minute)).isTrue();
        assertThat(archive.alerts().lead("two", now, minute)).isFalse();
        assertThat(archive.alerts().lead("one", now.plusSeconds(50), minute)).isTrue();
        assertThat(archive.alerts().lead("two", now.plusSeconds(70), minute)).isFalse();
        assertThat(archive.alerts().lead("two", now.plusSeconds(111), minute)).isTrue();
        assertThat(archive.alerts().lead("one", now.plusSeconds(112), minute)).isFalse();
    }
}
