// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command;

import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code run}: collects on a schedule and serves, until it is stopped. */
@Command(name = "run", description = "Collects and serves until it is stopped (the default).")
public final class RunCommand implements Callable<Integer> {
    @Mixin
    private final Setup setup = new Setup();

    @Option(names = "--port", paramLabel = "PORT", description = "Port to serve on; 0 takes any free one.")
    private OptionalInt port = OptionalInt.empty();

    @Override
    public Integer call() throws InterruptedException {
        return 0;
    }
}
