// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.config;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * One map of a YAML file. Each typed read names its key, and a wrong value is a {@link ConfigError} with file and line;
 * {@link #end} rejects the keys that nobody read.
 */
public final class YamlMap {
    private static final Pattern USER = Pattern.compile(
            "(?i)^[a-z]+:/*(?:[^/?#]*|[^/?#@]*:[^/?#@]*[^0-9/?#@][^@]*)@"); // slashes in a password, too

    private final String file;
    private final String path;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Set<String> known = new TreeSet<>();
    private final UnaryOperator<@Nullable String> environment;

    private YamlMap(String file, String path, MappingNode node, UnaryOperator<@Nullable String> environment) {
        this.file = file;
        this.path = path;
        this.line = lineOf(node);
        this.environment = environment;
        for (NodeTuple tuple : node.getValue()) {
            String key = ((ScalarNode) tuple.getKeyNode()).getValue();
            if (values.put(key, tuple.getValueNode()) != null) {
                throw new ConfigError(
                        file, lineOf(tuple.getKeyNode()), path + key, "this key stands here a second time");
            }
            lines.put(key, lineOf(tuple.getKeyNode()));
        }
    }

    /** Reads a document whose top is a map; {@code file} is its name in messages. */
    static YamlMap read(String file, String text, UnaryOperator<@Nullable String> environment) {
        LoadSettings settings = LoadSettings.builder().setLabel(file).build();
        try {
            Node node = new Compose(settings).composeString(text).orElse(null);
            if (node instanceof MappingNode map) {
                return new YamlMap(file, "", map, environment);
            }
            throw new ConfigError(file, 1, "", "expected keys with values, found none");
        } catch (MarkedYamlEngineException e) {
            int at = e.getProblemMark().map(Mark::getLine).orElse(-1) + 1;
            throw new ConfigError(file, at, "", "not valid YAML: " + e.getProblem());
        }
    }

    /** The line this map begins in, 1-based. */
    public int line() {
        return line;
    }

    /** The keys as written, in order. */
    public List<String> keys() {
        return List.copyOf(values.keySet());
    }

    public boolean has(String key) {
        return scalarOverride(key).isPresent() || values.containsKey(key);
    }

    public String text(String key) {
        return optionalText(key).orElseThrow(() -> missing(key));
    }

    /** The text, empty also where the key is there without a value. */
    public Optional<String> optionalText(String key) {
        known.add(key);
        Optional<String> override = scalarOverride(key);
        if (override.isPresent()) {
            return override;
        }
        Node node = values.get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue().strip()).filter(v -> !v.isEmpty() && !v.equals("null"));
        }
        throw error(key, "expected a single value");
    }

    public int integer(String key, int least, int most) {
        String expected = "expected a whole number from " + least + " to " + most;
        int value = required(key, expected, Integer::parseInt);
        if (value < least || value > most) {
            throw error(key, expected + ", found " + value);
        }
        return value;
    }

    public boolean bool(String key) {
        return required(key, "expected true or false", v -> switch (v) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(v);
        });
    }

    /** A length of time such as {@code 90s}, {@code 15m}, {@code 6h}, {@code 30d}. */
    public Duration duration(String key) {
        return optionalDuration(key).orElseThrow(() -> missing(key));
    }

    public Optional<Duration> optionalDuration(String key) {
        return optional(key, "expected a number with s, m, h or d, such as 15m", YamlMap::parseDuration);
    }

    /** An absolute http or https address. */
    public URI uri(String key) {
        return optionalUri(key).orElseThrow(() -> missing(key));
    }

    /** The same where the key is there; one with a user name or password is refused, as addresses are printed. */
    public Optional<URI> optionalUri(String key) {
        if (optionalText(key).filter(text -> USER.matcher(text).find()).isPresent()) {
            throw error(key, "an address is printed on public pages and must not hold a user name or password");
        }
        return optional(key, "expected an address with http:// or https://", v -> {
            URI uri = URI.create(v);
            if (uri.getHost() == null || !Set.of("http", "https").contains(uri.getScheme())) {
                throw new IllegalArgumentException(v);
            }
            return uri;
        });
    }

    /**
     * What must not stand in a file that many read: {@code env:NAME} is the value of an environment variable, {@code
     * file:/run/secrets/name} the content of a file. No message ever tells the value.
     */
    public Secret secret(String key) {
        String said = text(key);
        Optional<String> value = switch (said.substring(0, said.indexOf(':') + 1)) {
            case "env:" -> Optional.ofNullable(environment.apply(said.substring(4)));
            case "file:" -> content(Path.of(said.substring(5)));
            default -> throw error(key, "expected env:NAME or file:/path: secrets do not stand in this file");
        };
        return value.map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(Secret::new)
                .orElseThrow(() -> error(key, "'" + said + "' cannot be read, or is empty"));
    }

    private static Optional<String> content(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    public Optional<LocalDate> optionalDate(String key) {
        return optional(key, "expected a date such as 2026-11-23", LocalDate::parse);
    }

    /** One of several words. */
    public <T> T oneOf(String key, Map<String, T> choices) {
        return required(key, "expected one of " + String.join(", ", choices.keySet()), v -> {
            T choice = choices.get(v);
            if (choice == null) {
                throw new IllegalArgumentException(v);
            }
            return choice;
        });
    }

    /** A list of texts; a single value counts as a list of one; empty where the key is missing. */
    public List<String> texts(String key) {
        known.add(key);
        Node node = values.get(key);
        if (node == null || node instanceof ScalarNode s && s.getValue().isBlank()) {
            return List.of();
        }
        if (node instanceof ScalarNode scalar) {
            return List.of(scalar.getValue());
        }
        List<String> texts = new ArrayList<>();
        for (Node entry : sequence(key, node)) {
            if (!(entry instanceof ScalarNode scalar)) {
                throw new ConfigError(file, lineOf(entry), path + key, "expected a list of single values");
            }
            texts.add(scalar.getValue().strip());
        }
        return texts;
    }

    /** A nested map, where the key is there. */
    public Optional<YamlMap> map(String key) {
        known.add(key);
        Node node = values.get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof MappingNode map) {
            return Optional.of(new YamlMap(file, path + key + ".", map, environment));
        }
        throw error(key, "expected keys with values below it");
    }

    /** A list of maps, empty where the key is missing. */
    public List<YamlMap> maps(String key) {
        known.add(key);
        Node node = values.get(key);
        if (node == null) {
            return List.of();
        }
        List<YamlMap> maps = new ArrayList<>();
        for (Node entry : sequence(key, node)) {
            if (!(entry instanceof MappingNode map)) {
                throw new ConfigError(file, lineOf(entry), path + key, "expected a list of entries with keys");
            }
            maps.add(new YamlMap(file, path + key + ".", map, environment));
        }
        return maps;
    }

    /** Ends the reading of this map: a key that nobody asked for is a mistake. */
    public void end() {
        for (String key : values.keySet()) {
            if (!known.contains(key)) {
                throw error(key, "unknown key; known here are " + String.join(", ", known));
            }
        }
    }

    /** The variables that override this map's values, and those of the maps below it. */
    Set<String> variables() {
        Set<String> names = new TreeSet<>();
        for (String key : keys()) {
            if (values.get(key) instanceof MappingNode) {
                names.addAll(map(key).orElseThrow().variables());
            } else {
                names.add(variable(path + key));
            }
        }
        return names;
    }

    /** A mistake at this key, for checks that go beyond a single value. */
    public ConfigError error(String key, String expected) {
        if (scalarOverride(key).isPresent()) {
            return new ConfigError("the environment", 0, variable(path + key), expected);
        }
        return new ConfigError(file, lines.getOrDefault(key, line), path + key, expected);
    }

    private ConfigError missing(String key) {
        return new ConfigError(file, line, path + key, "this key is missing");
    }

    private <T> T required(String key, String expected, Function<String, T> parser) {
        return optional(key, expected, parser).orElseThrow(() -> missing(key));
    }

    private <T> Optional<T> optional(String key, String expected, Function<String, T> parser) {
        Optional<String> text = optionalText(key);
        try {
            return text.map(parser);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw error(key, expected + ", found '" + text.orElse("") + "'");
        }
    }

    private Optional<String> scalarOverride(String key) {
        return Optional.ofNullable(environment.apply(variable(path + key))).filter(v -> !v.isBlank());
    }

    /** {@code server.baseAddress} is AMTSBLICK_SERVER_BASEADDRESS. Without a pattern: it is asked for every key of every source. */
    static String variable(String path) {
        StringBuilder name = new StringBuilder("AMTSBLICK_");
        boolean gap = false;
        String upper = path.toUpperCase(Locale.ROOT);
        for (int i = 0; i < upper.length(); i++) {
            char c = upper.charAt(i);
            boolean plain = c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (plain) {
                name.append(c);
            } else if (!gap) {
                name.append('_');
            }
            gap = !plain;
        }
        return name.toString();
    }

    private List<Node> sequence(String key, Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw error(key, "expected a list");
    }

    private static Duration parseDuration(String text) {
        long number = Long.parseLong(text.substring(0, text.length() - 1).strip());
        return switch (text.charAt(text.length() - 1)) {
            case 's' -> Duration.ofSeconds(number);
            case 'm' -> Duration.ofMinutes(number);
            case 'h' -> Duration.ofHours(number);
            case 'd' -> Duration.ofDays(number);
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    @Override
    public String toString() {
        return values.keySet().stream().collect(Collectors.joining(", ", file + ":" + line + " {", "}"));
    }
}
