// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.local;

import amtsblick.archive.Archive;
import amtsblick.archive.RelayContract;
import amtsblick.config.ConfigFolder;
import java.nio.file.Path;

class LocalRelayTest extends RelayContract {
    @Override
    protected Archive open(Path data) {
        return LocalArchive.open(data, ConfigFolder.defaults(), () -> now);
    }
}
