// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.measure;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where an archive of made-up items is filled to be measured, how large, and in which form the figures are printed. */
final class MadeUpOptions {
    @Option(
            names = "--folder",
            paramLabel = "FOLDER",
            required = true,
            description = "An empty folder, or one of a run before.")
    private Path folder = Path.of("");

    @Option(names = "--items", paramLabel = "N", description = "How many items to make. Default: 100000.")
    private long items = 100_000;

    @Option(names = "--json", description = "Print the figures as JSON.")
    private boolean json;

    Path folder() {
        return folder;
    }

    long items() {
        return items;
    }

    boolean json() {
        return json;
    }
}
