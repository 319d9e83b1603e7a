// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.archive;

import amtsblick.archive.local.Verification;
import amtsblick.command.wiring.Setup;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code verify}: whether the archive is sound. */
@Command(
        name = "verify",
        description = {
            "Looks the archive over, also while a server is running: every page of the store, every item's checksum, every"
                    + " file of the index, and the index against the store.",
            "Exit code 1: something is wrong; each finding is a line. Damage to the index is mended by 'reindex', damage to the"
                    + " store by 'restore'; 'export' saves what can be read."
        })
public final class VerifyCommand implements Callable<Integer> {
    @Mixin
    private final Setup setup = new Setup();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (Verification verification = Verification.of(setup.settings().place(), setup.config())) {
            List<String> findings = verification.findings();
            findings.forEach(spec.commandLine().getOut()::println);
            spec.commandLine().getOut().println(sum(findings.size()));
            return findings.isEmpty() ? 0 : 1;
        }
    }

    private static String sum(int findings) {
        return switch (findings) {
            case 0 -> "sound";
            case 1 -> "1 finding";
            default -> findings + " findings";
        };
    }
}
