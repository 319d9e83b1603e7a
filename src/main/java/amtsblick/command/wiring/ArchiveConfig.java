// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.wiring;

import amtsblick.archive.local.ArchivePlace;
import amtsblick.archive.server.IndexServer;
import amtsblick.archive.server.StoreServer;
import amtsblick.config.YamlMap;
import java.nio.file.Path;
import java.util.Optional;

/** The section {@code archive} of {@code amtsblick.yaml}: which servers have the store and the index, where they are not in the folder. */
final class ArchiveConfig {
    private ArchiveConfig() {}

    /** @param folder of the archive */
    static ArchivePlace read(Path folder, YamlMap archive, Logins logins) {
        return new ArchivePlace(folder, store(archive, logins.store()), index(archive, logins.index()));
    }

    /** The store's server, where the section names one. */
    private static Optional<StoreServer> store(YamlMap archive, StoreServer.Login login) {
        Optional<String> url = archive.optionalText("store");
        url.flatMap(StoreServer::mistake).ifPresent(mistake -> archive.wrong("store", mistake));
        return url.filter(said -> StoreServer.mistake(said).isEmpty()).map(login::at);
    }

    private static Optional<IndexServer> index(YamlMap archive, IndexServer.Login login) {
        Optional<String> url = archive.optionalText("index");
        url.flatMap(IndexServer::mistake).ifPresent(mistake -> archive.wrong("index", mistake));
        return url.filter(said -> IndexServer.mistake(said).isEmpty()).map(login::at);
    }
}
