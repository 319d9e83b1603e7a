// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.sources;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.local.ArchiveForReading;
import amtsblick.command.wiring.Archives;
import amtsblick.command.wiring.Setup;
import amtsblick.source.Opml;
import amtsblick.source.Source;
import amtsblick.source.SourceCatalogue;
import amtsblick.source.Visit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code sources export}: the sources as OPML. */
@Command(name = "export", description = "Writes the enabled sources as OPML, as feed readers import it.")
final class SourcesExportCommand implements Callable<Integer> {
    @Mixin
    private final Setup setup = new Setup();

    @Option(names = "--all", description = "Also those that are switched off.")
    private boolean all;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        SourceCatalogue catalogue = SourceCatalogue.read(setup.config());
        Map<String, Visit> visits = visits();
        List<Source> sources = (all ? catalogue.all() : catalogue.enabled())
                .stream()
                        .map(source -> source.seen(Optional.ofNullable(visits.get(source.id()))))
                        .toList();
        spec.commandLine().getOut().println(Opml.write("Amtsblick", sources));
        return 0;
    }

    /** What was found out about sources given by their address alone; nothing before the first start. */
    private Map<String, Visit> visits() {
        try (ArchiveForReading archive = Archives.openForReading(setup)) {
            return archive.visits().stream().collect(Collectors.toMap(Visit::source, visit -> visit));
        } catch (ArchiveException e) {
            spec.commandLine()
                    .getErr()
                    .println("Of sources without a kind the page is named and no feed: " + e.getMessage());
            return Map.of();
        }
    }
}
