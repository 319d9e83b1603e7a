// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick;

import amtsblick.command.AmtsblickCommand;

/** Starts the command line; everything it knows is in {@link amtsblick.command}. */
public final class Main {
    private Main() {}

    /** Runs the command and ends the process with its exit code; a server keeps running until it is stopped. */
    public static void main(String[] args) {
        System.exit(AmtsblickCommand.execute(args));
    }
}
