// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where configuration files are read from: the operator's folder first, then the defaults inside the jar. A file of the
 * operator replaces the default of the same name as a whole.
 */
public final class ConfigFolder {
    private static final ConfigFolder DEFAULTS = defaults(_ -> null);

    private final Optional<Path> folder;
    private final Environment environment;
    private final Map<Class<?>, Object> made;

    private ConfigFolder(Optional<Path> folder, UnaryOperator<@Nullable String> environment) {
        this(folder, new Environment(environment), Map.of());
    }

    private ConfigFolder(Optional<Path> folder, Environment environment, Map<Class<?>, Object> given) {
        this.folder = folder;
        this.environment = environment;
        this.made = new ConcurrentHashMap<>(given);
    }

    /** Only what the jar carries, and no environment: for tests and tools. */
    public static ConfigFolder defaults() {
        return DEFAULTS;
    }

    /** The operator's folder over the defaults of the jar, both under the variables of {@code environment}. */
    public static ConfigFolder of(Path folder, UnaryOperator<@Nullable String> environment) {
        if (!Files.isDirectory(folder)) {
            throw new ConfigError("--config: there is no folder " + folder.toAbsolutePath());
        }
        return new ConfigFolder(Optional.of(folder), environment);
    }

    /** The defaults of the jar under the variables of {@code environment}. */
    public static ConfigFolder defaults(UnaryOperator<@Nullable String> environment) {
        return new ConfigFolder(Optional.empty(), environment);
    }

    /** The same files, with this in place of what would be made of them. */
    public <T> ConfigFolder with(Class<T> type, T instead) {
        return new ConfigFolder(folder, environment, Map.of(type, instead));
    }

    /** The operator's folder, where there is one. */
    public Optional<Path> folder() {
        return folder;
    }

    /**
     * What is made of these files, which nobody may change afterwards. What lies in the jar stays as it is, so it is made once of it;
     * an operator's folder is read anew each time.
     */
    public <T> T made(Class<T> type, Function<ConfigFolder, T> maker) {
        Object known = made.get(type);
        if (known == null && folder.isPresent()) {
            return maker.apply(this);
        }
        if (known == null) { // not computeIfAbsent: a maker asks for what others make
            T now = maker.apply(this);
            known = made.putIfAbsent(type, now);
            return known == null ? now : type.cast(known);
        }
        return type.cast(known);
    }

    /** Whether this file exists in the operator's folder or in the jar. */
    public boolean has(String file) {
        return onDisk(file).isPresent() || ConfigFolder.class.getResource("/config/" + file) != null;
    }

    /** The file as a YAML map; keys may be overridden by variables named {@code AMTSBLICK_} and the key's path. */
    public YamlMap yaml(String file) {
        return YamlMap.read(nameOf(file), text(file), environment, NotedErrors.thrown());
    }

    /**
     * What is made of a whole YAML file, all keys of which are known then. Its mistakes are told together, in one {@link ConfigError}: after
     * one the file is read on.
     */
    public <T> T read(String file, Function<YamlMap, T> reader) {
        NotedErrors mistakes = NotedErrors.kept();
        YamlMap root = YamlMap.read(nameOf(file), text(file), environment, mistakes);
        T read;
        try {
            read = reader.apply(root);
            root.end();
        } catch (ConfigError last) {
            throw mistakes.with(last);
        }
        mistakes.end();
        return read;
    }

    /** The names of the variables that override the single values of a YAML file as it ships. */
    public static Set<String> variables(String file) {
        return defaults().yaml(file).variables();
    }

    /** The lines of a text or tab-separated file, in UTF-8. */
    public List<String> lines(String file) {
        return text(file).lines().toList();
    }

    /** The whole file, in UTF-8. */
    public String text(String file) {
        try {
            Optional<Path> path = onDisk(file);
            return path.isPresent() ? Files.readString(path.get()) : new String(bytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** The whole file as it is. */
    public byte[] bytes(String file) {
        try {
            Optional<Path> path = onDisk(file);
            if (path.isPresent()) {
                return Files.readAllBytes(path.get());
            }
            try (InputStream in = ConfigFolder.class.getResourceAsStream("/config/" + file)) {
                if (in == null) {
                    throw new ConfigError(file, 0, "", "no such file in the config folder or the jar");
                }
                return in.readAllBytes();
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private ConfigError unreadable(String file, IOException e) {
        return new ConfigError(nameOf(file), 0, "", "cannot be read: " + e.getMessage());
    }

    private Optional<Path> onDisk(String file) {
        return folder.map(f -> f.resolve(file)).filter(Files::isRegularFile);
    }

    private String nameOf(String file) {
        return onDisk(file).map(Path::toString).orElse("config/" + file + " (in the jar)");
    }
}
