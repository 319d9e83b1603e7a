// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.wiring;

import amtsblick.archive.local.ArchivePlace;
import amtsblick.archive.server.IndexServer;
import amtsblick.archive.server.StoreServer;
import amtsblick.archive.server.TrustedAuthority;
import amtsblick.config.YamlMap;
import java.nio.file.Path;
import java.util.Optional;

/** The section {@code archive} of {@code amtsblick.yaml}: which servers have the store and the index, where they are not in the folder. */
final class ArchiveConfig {
    private ArchiveConfig() {}

    /** @param folder of the archive */
    static ArchivePlace read(Path folder, YamlMap archive, StoreServer.Login login) {
        return new ArchivePlace(folder, store(archive, login), index(archive));
    }

    /** Who logs in where a server has the store. */
    static StoreServer.Login login(YamlMap archive) {
        return new StoreServer.Login(
                archive.optionalText("user"), archive.optionalText("password").map(_ -> archive.secret("password")));
    }

    /** The store's server, where the section names one. */
    private static Optional<StoreServer> store(YamlMap archive, StoreServer.Login login) {
        Optional<String> url = archive.optionalText("store");
        url.flatMap(StoreServer::mistake).ifPresent(mistake -> archive.wrong("store", mistake));
        return url.filter(said -> StoreServer.mistake(said).isEmpty()).map(login::at);
    }

    private static Optional<IndexServer> index(YamlMap archive) {
        Optional<String> url = archive.optionalText("index");
        IndexServer.Login login = new IndexServer.Login(
                archive.optionalText("indexUser"),
                archive.optionalText("indexPassword").map(_ -> archive.secret("indexPassword")),
                authority(archive));
        url.flatMap(IndexServer::mistake).ifPresent(mistake -> archive.wrong("index", mistake));
        return url.filter(said -> IndexServer.mistake(said).isEmpty()).map(login::at);
    }

    private static Optional<TrustedAuthority> authority(YamlMap archive) {
        Optional<String> file = archive.optionalText("indexAuthority");
        Optional<String> mistake = file.flatMap(TrustedAuthority::mistake);
        mistake.ifPresent(why -> archive.wrong("indexAuthority", why));
        return mistake.isPresent() ? Optional.empty() : file.map(Path::of).map(TrustedAuthority::new);
    }
}
