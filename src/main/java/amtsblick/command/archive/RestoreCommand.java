// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.archive;

import amtsblick.archive.local.Backup;
import amtsblick.command.wiring.Setup;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code restore FILE}: puts a backup in the place of the archive. */
@Command(
        name = "restore",
        description = {
            "Puts a backup in the place of the archive; stop the server first. What was there stays in the folder as"
                    + " replaced-…; delete it when you are sure.",
            "The search index is made anew at the next start, while pages are served already."
        })
public final class RestoreCommand implements Callable<Integer> {
    @Mixin
    private final Setup setup = new Setup();

    @Parameters(paramLabel = "FILE", description = "What 'backup' wrote.")
    private Path file = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Backup backup = Backup.restore(setup.settings().place(), file);
        spec.commandLine()
                .getOut()
                .println(backup.items() + " items restored from " + file + ", up to change " + backup.number());
        return 0;
    }
}
