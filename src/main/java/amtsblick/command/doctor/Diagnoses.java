// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.doctor;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Prints what was found, a line each, and makes an exit code of it. */
final class Diagnoses {
    private Diagnoses() {}

    /** @return 1 where something is wrong */
    static int print(List<Diagnosis> diagnoses, PrintWriter out) {
        for (Diagnosis diagnosis : diagnoses) {
            out.printf(Locale.ROOT, "%-6s %-9s %s%n", diagnosis.weight().word(), diagnosis.part(), diagnosis.said());
        }
        return diagnoses.stream().anyMatch(Diagnosis::isWrong) ? 1 : 0;
    }
}
