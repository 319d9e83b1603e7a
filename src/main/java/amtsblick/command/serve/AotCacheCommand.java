// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.serve;

import amtsblick.command.wiring.Setup;
import amtsblick.config.ConfigError;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code aot-cache}: lets Java remember how the program starts (JEP 483, 514, 515). A second Java makes a trial run; what it loaded and
 * linked becomes a file beside the jar.
 */
@Command(
        name = "aot-cache",
        description = {
            "Makes starting faster: a short trial run shows Java what it will need, and Java keeps it in amtsblick.aot beside the jar.",
            "Where a Java older than 25 starts the jar, the file is used by itself; with a Java 25 say"
                    + " java -XX:AOTCache=amtsblick.aot -Xlog:aot=off -Xlog:cds=off -jar amtsblick.jar.",
            "Make it anew after each update of the jar or of Java; one that does not fit is ignored."
        })
public final class AotCacheCommand implements Callable<Integer> {
    /** The launcher looks for a file of this name. */
    private static final String FILE = "amtsblick.aot";

    @Mixin
    private final Setup setup = new Setup();

    @Option(names = "--trial", hidden = true, description = "Is the trial run.")
    private boolean trial;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (trial) {
            TrialRun.of(setup);
            return 0;
        }
        File file = new File(ManagementFactory.getRuntimeMXBean().getClassPath());
        if (!file.isFile()) {
            throw new ConfigError("aot-cache works where the program is started from its jar");
        }
        Path jar = file.toPath().toAbsolutePath();
        Path cache = jar.resolveSibling(FILE);
        Path log = Files.createTempFile("amtsblick-aot", ".log");
        int exit = trial(jar, cache, log).start().waitFor();
        boolean made = exit == 0 && Files.isRegularFile(cache);
        spec.commandLine()
                .getOut()
                .println(made ? cache + ", " + Files.size(cache) / 1_000_000 + " MB" : Files.readString(log));
        Files.delete(log);
        return made ? 0 : 1;
    }

    /** The same program in a Java that takes notes; it writes the cache when it ends. */
    private ProcessBuilder trial(Path jar, Path cache, Path log) throws IOException {
        Files.deleteIfExists(cache);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:AOTCacheOutput=" + cache,
                "-jar", // as it is started later: a cache made with other options is ignored
                jar.toString(),
                spec.name(),
                "--trial"));
        setup.config().folder().ifPresent(folder -> command.addAll(List.of("--config", folder.toString())));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    }
}
