// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.measure;

import picocli.CommandLine.Command;

/** {@code bench}: measures what costs time, so that anybody can measure it again. */
@Command(
        name = "bench",
        description = "Measures what costs time.",
        subcommands = {
            BenchArchiveCommand.class,
            BenchClassifyCommand.class,
            BenchSearchCommand.class,
            BenchWebCommand.class,
            BenchWeekCommand.class
        },
        synopsisSubcommandLabel = "COMMAND")
public final class BenchCommand {}
