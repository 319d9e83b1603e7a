// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.local;

import amtsblick.archive.AlertsContract;
import amtsblick.archive.Archive;
import amtsblick.config.ConfigFolder;
import java.nio.file.Path;

class LocalAlertsTest extends AlertsContract {
    @Override
    protected Archive open(Path data) {
        return LocalArchive.open(data, ConfigFolder.defaults(), () -> now);
    }
}
