// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.doctor;

import amtsblick.command.wiring.Setup;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code config check}. */
@Command(
        name = "config",
        description = "Checks the configuration.",
        subcommands = {ConfigCommand.Check.class})
public final class ConfigCommand {
    /** Reads every file as a start would, and stops before anything is opened. */
    @Command(
            name = "check",
            description = {
                "Reads every file of the configuration and the AMTSBLICK_ variables, as a start would, and reports all mistakes at once.",
                "Exit code 1: there is a mistake."
            })
    static final class Check implements Callable<Integer> {
        @Mixin
        private final Setup setup = new Setup();

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            return Diagnoses.print(ConfigExam.of(setup), spec.commandLine().getOut());
        }
    }
}
