// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.doctor;

import amtsblick.command.wiring.Settings;
import amtsblick.command.wiring.Setup;
import amtsblick.source.SourceCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code doctor}: everything that the program needs, and what to do where it is missing. */
@Command(
        name = "doctor",
        description = {
            "Looks at configuration, disk, archive, operator, addresses, names, network and clock, and says what to do. Changes nothing"
                    + " and may run beside the server; outside, it only asks the servers of three sources for their robots.txt.",
            "Exit code 1: something is wrong. 'verify' looks the archive over byte by byte, 'sources check' reads every source."
        })
public final class DoctorCommand implements Callable<Integer> {
    @Mixin
    private final Setup setup = new Setup();

    @Option(names = "--offline", description = "Makes no requests to the outside.")
    private boolean offline;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        List<Diagnosis> diagnoses = new ArrayList<>(ConfigExam.of(setup));
        if (diagnoses.stream().noneMatch(Diagnosis::isWrong)) {
            Settings settings = setup.settings();
            SourceCatalogue sources = SourceCatalogue.read(setup.config());
            diagnoses.addAll(ArchiveExam.of(settings, setup.config()));
            diagnoses.addAll(OperatorExam.of(settings));
            diagnoses.addAll(ServerExam.of(settings, System.getenv()));
            if (!offline) {
                diagnoses.addAll(NetworkExam.of(settings, sources.enabled()));
            }
        }
        return Diagnoses.print(diagnoses, spec.commandLine().getOut());
    }
}
