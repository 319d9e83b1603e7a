// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.archive;

import amtsblick.archive.local.LocalArchive;
import amtsblick.command.terminal.Progress;
import amtsblick.command.wiring.Archives;
import amtsblick.command.wiring.Setup;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code reindex}: builds the search index anew from what is known. */
@Command(
        name = "reindex",
        description = {
            "Builds the search index anew from what the store knows. Nothing is lost when it is interrupted.",
            "Beside a running server it asks that one to do so, which goes on answering meanwhile.",
            "Not needed after a change of synonyms.txt or compounds.txt: the next start sees that by itself."
        })
public final class ReindexCommand implements Callable<Integer> {
    @Mixin
    private final Setup setup = new Setup();

    @Option(names = "--json", description = "Print the summary as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (setup.settings().place().askForIndexAnew()) {
            spec.commandLine()
                    .getOut()
                    .println(
                            json
                                    ? "{\"asked\":true}"
                                    : "The Amtsblick that runs on this folder makes its index anew and goes on answering from"
                                            + " the old one; its log and /health say how far it is");
            return 0;
        }
        try (LocalArchive archive = Archives.open(setup);
                Progress progress = new Progress("Reindex", archive.items().size())) {
            long begin = System.nanoTime();
            archive.rebuildIndex(progress::at);
            long millis = Duration.ofNanos(System.nanoTime() - begin).toMillis();
            spec.commandLine()
                    .getOut()
                    .println(
                            json
                                    ? "{\"items\":" + archive.items().size() + ",\"millis\":" + millis + "}"
                                    : archive.items().size() + " items in " + millis + " ms");
            return 0;
        }
    }
}
