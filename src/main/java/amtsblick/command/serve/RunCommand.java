// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.serve;

import amtsblick.command.wiring.Missing;
import amtsblick.command.wiring.Role;
import amtsblick.command.wiring.Running;
import amtsblick.command.wiring.Settings;
import amtsblick.command.wiring.Setup;
import amtsblick.command.wiring.Variables;
import amtsblick.config.ConfigError;
import amtsblick.config.ConfigFolder;
import amtsblick.source.SourceCatalogue;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code run}: collects on a schedule and serves, until it is stopped. */
@Command(name = "run", description = "Collects and serves until it is stopped (the default).")
public final class RunCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(RunCommand.class);

    @Mixin
    private final Setup setup = new Setup();

    @Option(names = "--port", paramLabel = "PORT", description = "Port to serve on; 0 takes any free one.")
    private Optional<Integer> port = Optional.empty();

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            description =
                    "What this node does beside others on one PostgreSQL server: all, crawl (collects alone) or web"
                            + " (serves alone). Default: all.")
    private Role role = Role.ALL;

    @Override
    public Integer call() throws InterruptedException {
        ConfigFolder config = setup.config();
        Settings read = setup.settings().withRole(role);
        Settings settings = port.isPresent() ? read.withPort(port.get()) : read;
        if (role != Role.ALL && settings.place().server().isEmpty()) {
            throw new ConfigError("--role: only nodes that share a store have one; archive.store names no server");
        }
        SourceCatalogue sources = SourceCatalogue.read(config);
        Variables.unknown(System.getenv(), setup.config()).forEach(line -> LOG.warn("Configuration: {}", line));
        List<String> missing = Missing.of(settings);
        if (!missing.isEmpty()) {
            LOG.warn(
                    "Please fill in {} in amtsblick.yaml, so that publishers can reach you and the imprint is complete",
                    String.join(", ", missing));
        }
        Running.untilStopped(config, settings, sources, () -> {});
        return 0;
    }
}
