// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.archive;

import amtsblick.archive.local.ArchivePlace;
import amtsblick.archive.local.MovingIndex;
import amtsblick.archive.server.IndexServer;
import amtsblick.command.wiring.Setup;
import amtsblick.config.ConfigError;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Where {@code move --index} fills an index. */
final class IndexTarget {
    private static final String THERE = "--index: the index lies there already; 'reindex' makes it anew";

    private final Setup setup;
    private final ArchivePlace now;

    IndexTarget(Setup setup) {
        this.setup = setup;
        now = setup.settings().place();
    }

    /**
     * @param told how far it is
     * @return what the operator is told at the end
     */
    String fill(String to, Consumer<String> told) {
        ArchivePlace place = to.startsWith("http") ? onServer(to) : inFolder(Path.of(to));
        long items = MovingIndex.fill(place, setup.config(), told);
        return items + " items can be found "
                + place.index().map(server -> "on " + server.name()).orElse("in " + place.folder()) + " now; "
                + (place.index().isPresent() ? "name it under" : "empty")
                + " archive.index, and start one node after the other again";
    }

    private ArchivePlace onServer(String to) {
        IndexServer.mistake(to).ifPresent(mistake -> {
            throw new ConfigError("--index: " + mistake);
        });
        IndexServer server = setup.settings().logins().index().at(to);
        if (now.index().equals(Optional.of(server))) {
            throw new ConfigError(THERE);
        }
        return new ArchivePlace(now.folder(), now.server(), Optional.of(server));
    }

    private ArchivePlace inFolder(Path folder) {
        boolean own = normal(folder).equals(normal(now.folder()));
        if (own && now.index().isEmpty()) {
            throw new ConfigError(THERE);
        }
        if (!own && now.server().isEmpty()) {
            throw new ConfigError(
                    "--index: the index of a store that is in a folder lies beside it: --index " + now.folder());
        }
        return new ArchivePlace(folder, now.server());
    }

    private static Path normal(Path folder) {
        return folder.toAbsolutePath().normalize();
    }
}
