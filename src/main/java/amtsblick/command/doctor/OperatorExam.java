// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.doctor;

import amtsblick.command.wiring.Missing;
import amtsblick.command.wiring.Settings;
import java.util.List;

/** Whether publishers and readers know whom they deal with. */
final class OperatorExam {
    private OperatorExam() {}

    static List<Diagnosis> of(Settings settings) {
        List<String> missing = Missing.of(settings);
        return List.of(
                missing.isEmpty()
                        ? Diagnosis.fine("operator", "contact, imprint and accessibility are filled in")
                        : Diagnosis.note(
                                "operator",
                                "please fill in " + String.join(", ", missing)
                                        + " in amtsblick.yaml: publishers and readers want to know whom they deal with"));
    }
}
