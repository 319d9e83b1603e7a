// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.sources;

import picocli.CommandLine.Command;

/** {@code sources}: lists the sources, tries them, and finds new ones. */
@Command(
        name = "sources",
        description = "Lists the sources, tries them, finds new ones, and exchanges them with feed readers.",
        subcommands = {
            SourcesListCommand.class,
            SourcesCheckCommand.class,
            SourcesDiscoverCommand.class,
            SourcesExportCommand.class,
            SourcesImportCommand.class
        },
        synopsisSubcommandLabel = "COMMAND")
public final class SourcesCommand {}
