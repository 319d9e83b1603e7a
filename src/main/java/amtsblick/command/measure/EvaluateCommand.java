// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.measure;

import picocli.CommandLine.Command;

/** {@code evaluate}: measures labels and search against files judged by hand. */
@Command(
        name = "evaluate",
        description = "Measures labels and search against files judged by hand.",
        subcommands = {EvaluateClassifyCommand.class, EvaluateSearchCommand.class},
        synopsisSubcommandLabel = "COMMAND")
public final class EvaluateCommand {}
