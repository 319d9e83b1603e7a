// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.wiring;

import amtsblick.config.ConfigFolder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options every command shares, and the settings they lead to. */
public final class Setup {
    private static final ConfigFolder SHIPPED = ConfigFolder.defaults(System::getenv);

    @Option(
            names = "--config",
            paramLabel = "FOLDER",
            description = "Folder with amtsblick.yaml, sources.yaml, ...; files missing there are taken from the jar."
                    + " Default: the config/ folder beside the jar, or beside the folder it is in, if there is one.")
    private @Nullable Path configFolder;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Folder of the archive. Default: data; a demo has a temporary one.")
    private @Nullable Path dataFolder;

    /** Where configuration is read from. */
    public ConfigFolder config() {
        Optional<Path> folder = configFolder != null ? Optional.of(configFolder) : besideJar();
        return folder.map(own -> ConfigFolder.of(own, System::getenv)).orElse(SHIPPED);
    }

    /** The folder named by {@code --data}, where there is one. */
    public Optional<Path> dataFolder() {
        return Optional.ofNullable(dataFolder);
    }

    /** The settings with {@code --data} applied. */
    public Settings settings() {
        Settings read = Settings.read(config());
        return dataFolder == null ? read : read.withData(dataFolder);
    }

    private static Optional<Path> besideJar() {
        try {
            Path jar = Path.of(Setup.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isRegularFile(jar) ? besides(jar) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** {@code config/} in the jar's folder or in its parent, so that both a release and a built checkout find theirs. */
    static Optional<Path> besides(Path jar) {
        return Stream.iterate(jar.toAbsolutePath().getParent(), Objects::nonNull, Path::getParent)
                .limit(2)
                .map(folder -> folder.resolve("config"))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
