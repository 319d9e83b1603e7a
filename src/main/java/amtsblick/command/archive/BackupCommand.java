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

/** {@code backup FILE}: everything that is known in one file. */
@Command(
        name = "backup",
        description = {
            "Writes everything that is known to one file: a consistent copy, also while a server is running.",
            "The search index is not in it; it is made anew after 'restore'."
        })
public final class BackupCommand implements Callable<Integer> {
    @Mixin
    private final Setup setup = new Setup();

    @Parameters(paramLabel = "FILE", description = "Where to write; must not exist yet.")
    private Path file = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Backup backup = Backup.write(setup.settings().place(), file);
        spec.commandLine().getOut().println(backup.items() + " items in " + file + ", up to change " + backup.number());
        return 0;
    }
}
