// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.config;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * One map of a YAML file. Each typed read names its key, and a wrong value is a {@link ConfigError} with file and line;
 * {@link #end} rejects the keys that nobody read.
 */
public final class YamlMap {
    private final YamlKeys keys;
    private final Environment environment;

    private YamlMap(YamlKeys keys, Environment environment) {
        this.keys = keys;
        this.environment = environment;
    }

    /** Reads a document whose top is a map; {@code file} is its name in messages. */
    static YamlMap read(String file, String text, Environment environment) {
        return new YamlMap(YamlKeys.read(file, text, environment), environment);
    }

    /** The line this map begins in, 1-based. */
    public int line() {
        return keys.line();
    }

    /** The keys as written, in order. */
    public List<String> keys() {
        return keys.all();
    }

    /** Whether the key is there, in the file or as a variable of the environment. */
    public boolean has(String key) {
        return keys.has(key);
    }

    /**
     * A text that must be there.
     *
     * @throws ConfigError where it is missing or no text
     */
    public String text(String key) {
        return optionalText(key).orElseThrow(() -> keys.missing(key));
    }

    /** The text, empty also where the key is there without a value. */
    public Optional<String> optionalText(String key) {
        Optional<Node> node = keys.at(key);
        return keys.override(key)
                .or(() -> node.flatMap(value -> {
                    if (value instanceof ScalarNode scalar) {
                        return Optional.of(scalar.getValue().strip()).filter(v -> !v.isEmpty() && !v.equals("null"));
                    }
                    throw error(key, "expected a single value");
                }));
    }

    /**
     * A whole number within bounds, both included.
     *
     * @throws ConfigError where it is missing, no number, or beyond them
     */
    public int integer(String key, int least, int most) {
        String expected = "expected a whole number from " + least + " to " + most;
        int value = required(key, expected, Integer::parseInt);
        if (value < least || value > most) {
            throw error(key, expected + ", found " + value);
        }
        return value;
    }

    /**
     * {@code true} or {@code false}.
     *
     * @throws ConfigError where it is missing or something else
     */
    public boolean bool(String key) {
        return required(key, "expected true or false", ValueForms::bool);
    }

    /** A length of time such as {@code 90s}, {@code 15m}, {@code 6h}, {@code 30d}. */
    public Duration duration(String key) {
        return optionalDuration(key).orElseThrow(() -> keys.missing(key));
    }

    /**
     * A number with {@code s}, {@code m}, {@code h} or {@code d}.
     *
     * @throws ConfigError where it is something else
     */
    public Optional<Duration> optionalDuration(String key) {
        return optional(key, "expected a number with s, m, h or d, such as 15m", ValueForms::duration);
    }

    /** An absolute http or https address. */
    public URI uri(String key) {
        return optionalUri(key).orElseThrow(() -> keys.missing(key));
    }

    /** The same where the key is there; one with a user name or password is refused, as addresses are printed. */
    public Optional<URI> optionalUri(String key) {
        if (optionalText(key).filter(ValueForms::hasUser).isPresent()) {
            throw error(key, "an address is printed on public pages and must not hold a user name or password");
        }
        return optional(key, "expected an address with http:// or https://", ValueForms::uri);
    }

    /**
     * What must not stand in a file that many read: {@code env:NAME} is the value of an environment variable, {@code
     * file:/run/secrets/name} the content of a file. No message ever tells the value.
     */
    public Secret secret(String key) {
        String said = text(key);
        if (!Environment.isReference(said)) {
            throw error(key, "expected env:NAME or file:/path: secrets do not stand in this file");
        }
        return environment.secret(said).orElseThrow(() -> error(key, "'" + said + "' cannot be read, or is empty"));
    }

    /**
     * A date as in ISO 8601.
     *
     * @throws ConfigError where it is none
     */
    public Optional<LocalDate> optionalDate(String key) {
        return optional(key, "expected a date such as 2026-11-23", LocalDate::parse);
    }

    /** One of several words. */
    public <T> T oneOf(String key, Map<String, T> choices) {
        String expected = "expected one of " + String.join(", ", choices.keySet());
        return required(key, expected, text -> ValueForms.oneOf(choices, text));
    }

    /** A list of texts; a single value counts as a list of one; empty where the key is missing. */
    public List<String> texts(String key) {
        Node node = keys.at(key).orElse(null);
        if (node == null || node instanceof ScalarNode s && s.getValue().isBlank()) {
            return List.of();
        }
        if (node instanceof ScalarNode scalar) {
            return List.of(scalar.getValue());
        }
        return keys.entries(key, ScalarNode.class, "expected a list of single values")
                .map(entry -> entry.getValue().strip())
                .toList();
    }

    /** A nested map, where the key is there. */
    public Optional<YamlMap> map(String key) {
        return keys.at(key).map(node -> {
            if (node instanceof MappingNode map) {
                return below(key, map);
            }
            throw error(key, "expected keys with values below it");
        });
    }

    /** A list of maps, empty where the key is missing. */
    public List<YamlMap> maps(String key) {
        return keys.entries(key, MappingNode.class, "expected a list of entries with keys")
                .map(map -> below(key, map))
                .toList();
    }

    /** Ends the reading of this map: a key that nobody asked for is a mistake. */
    public void end() {
        keys.end();
    }

    /** The variables that override this map's values, and those of the maps below it. */
    Set<String> variables() {
        return keys.variables();
    }

    /** A mistake at this key, for checks that go beyond a single value. */
    public ConfigError error(String key, String expected) {
        return keys.error(key, expected);
    }

    private <T> T required(String key, String expected, Function<String, T> parser) {
        return optional(key, expected, parser).orElseThrow(() -> keys.missing(key));
    }

    private <T> Optional<T> optional(String key, String expected, Function<String, T> parser) {
        Optional<String> text = optionalText(key);
        try {
            return text.map(parser);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw error(key, expected + ", found '" + text.orElse("") + "'");
        }
    }

    private YamlMap below(String key, MappingNode map) {
        return new YamlMap(keys.below(key, map), environment);
    }

    @Override
    public String toString() {
        return keys.toString();
    }
}
