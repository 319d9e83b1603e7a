// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.archive;

import amtsblick.archive.local.ArchivePlace;
import amtsblick.archive.local.Moving;
import amtsblick.archive.server.StoreServer;
import amtsblick.command.wiring.Setup;
import amtsblick.config.ConfigError;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code move}: the store to a server, or back into a folder; or the index. */
@Command(
        name = "move",
        description = {
            "Moves what is known to a PostgreSQL server that has no archive yet, or back into a folder (--to). Stop every node first.",
            "Ids, dates, earlier versions, the numbers of changes and so all addresses stay what they are; the search index is right"
                    + " as it is. User and password come from archive.user and archive.password in amtsblick.yaml.",
            "Or fills a search index in another place (--index) while every node goes on with the one it has; started again with that"
                    + " place in amtsblick.yaml, a node shows everything at once."
        })
public final class MoveCommand implements Callable<Integer> {
    @Mixin
    private final Setup setup = new Setup();

    @ArgGroup(multiplicity = "1")
    private Target target = new Target();

    /** What is moved, and where to. */
    private static final class Target {
        @Option(
                names = "--to",
                required = true,
                paramLabel = "PLACE",
                description = "jdbc:postgresql://host:5432/database, or a folder.")
        private String to = "";

        @Option(
                names = "--index",
                required = true,
                paramLabel = "PLACE",
                description =
                        "https://host:9200 of an OpenSearch server, with user and password of archive.indexUser and"
                                + " archive.indexPassword, or the data folder.")
        private String index = "";
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        ArchivePlace place = setup.settings().place();
        String told = target.to.isEmpty()
                ? new IndexTarget(setup)
                        .fill(target.index, line -> spec.commandLine().getErr().println(line))
                : target.to.startsWith("jdbc:") ? toServer(place, target.to) : toFolder(place, target.to);
        spec.commandLine().getOut().println(told);
        return 0;
    }

    private String toServer(ArchivePlace place, String to) {
        StoreServer.mistake(to).ifPresent(mistake -> {
            throw new ConfigError("--to: " + mistake);
        });
        StoreServer server = setup.settings().logins().store().at(to);
        Moving.toServer(place.folder(), server);
        return "everything is on " + server.name() + " now; name it under archive.store before you start again";
    }

    private String toFolder(ArchivePlace place, String to) {
        StoreServer server = place.server()
                .orElseThrow(
                        () -> new ConfigError("--to: archive.store names no server that something could come from"));
        Moving.toFolder(server, Path.of(to));
        return "everything is in " + to
                + " now; empty archive.store, and name the folder under data, before you start again";
    }
}
