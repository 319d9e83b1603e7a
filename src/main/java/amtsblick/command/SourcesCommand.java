// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command;

import picocli.CommandLine.Command;

/** {@code sources}: lists the sources and tries them. */
@Command(
        name = "sources",
        description = "Lists the sources and tries them.",
        subcommands = {SourcesListCommand.class, SourcesCheckCommand.class},
        synopsisSubcommandLabel = "COMMAND")
final class SourcesCommand {}
