// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.wiring;

import amtsblick.archive.server.IndexServer;
import amtsblick.archive.server.StoreServer;
import amtsblick.archive.server.TrustedAuthority;
import amtsblick.config.Secret;
import amtsblick.config.YamlMap;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Who logs in.
 *
 * @param store where a server has the store
 * @param index where a server has the index
 */
public record Logins(StoreServer.Login store, IndexServer.Login index) {
    /** @param archive the section of {@code amtsblick.yaml} */
    static Logins read(YamlMap archive) {
        return new Logins(
                new StoreServer.Login(archive.optionalText("user"), secret(archive, "password")),
                new IndexServer.Login(
                        archive.optionalText("indexUser"), secret(archive, "indexPassword"), authority(archive)));
    }

    private static Optional<Secret> secret(YamlMap archive, String key) {
        return archive.optionalText(key).map(_ -> archive.secret(key));
    }

    private static Optional<TrustedAuthority> authority(YamlMap archive) {
        Optional<String> file = archive.optionalText("indexAuthority");
        Optional<String> mistake = file.flatMap(TrustedAuthority::mistake);
        mistake.ifPresent(why -> archive.wrong("indexAuthority", why));
        return mistake.isPresent() ? Optional.empty() : file.map(Path::of).map(TrustedAuthority::new);
    }
}
