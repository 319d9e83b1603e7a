// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.sources;

import amtsblick.command.wiring.Setup;
import amtsblick.source.Opml;
import amtsblick.source.Source;
import amtsblick.source.SourceCatalogue;
import java.util.List;
import java.util.concurrent.Callable;
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
        List<Source> sources = all ? catalogue.all() : catalogue.enabled();
        spec.commandLine().getOut().println(Opml.write("Amtsblick", sources));
        return 0;
    }
}
