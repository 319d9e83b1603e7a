// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.parse;

import picocli.CommandLine.Command;

/** {@code parse}: reads documents as the crawler would, and prints what it found. */
@Command(
        name = "parse",
        description = "Reads documents as the crawler would and prints what it found, one JSON object per line.",
        subcommands = {
            ParseFeedCommand.class,
            ParseListingCommand.class,
            ParseArticleCommand.class,
            ParseRobotsCommand.class
        },
        synopsisSubcommandLabel = "COMMAND")
public final class ParseCommand {}
