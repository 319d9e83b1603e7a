// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.measure;

import picocli.CommandLine.Command;

/** {@code evaluate}: measures labels, search and days against files judged by hand. */
@Command(
        name = "evaluate",
        description = "Measures labels, search and days against files judged by hand.",
        subcommands = {EvaluateClassifyCommand.class, EvaluateSearchCommand.class, EvaluateDaysCommand.class},
        synopsisSubcommandLabel = "COMMAND")
public final class EvaluateCommand {}
