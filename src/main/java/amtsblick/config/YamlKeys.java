// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.config;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The keys of one map of a YAML file with what stands at them, in which line, and which were asked for: the map before its values have types. */
final class YamlKeys {
    private final String file;
    private final String path;
    private final int line;
    private final Environment environment;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Set<String> known = new TreeSet<>();

    private YamlKeys(String file, String path, MappingNode node, Environment environment) {
        this.file = file;
        this.path = path;
        this.line = lineOf(node);
        this.environment = environment;
        for (NodeTuple tuple : node.getValue()) {
            String key = ((ScalarNode) tuple.getKeyNode()).getValue();
            if (values.put(key, tuple.getValueNode()) != null) {
                throw errorAt(tuple.getKeyNode(), key, "this key stands here a second time");
            }
            lines.put(key, lineOf(tuple.getKeyNode()));
        }
    }

    /** Those of a document whose top is a map; {@code file} is its name in messages. */
    static YamlKeys read(String file, String text, Environment environment) {
        LoadSettings settings = LoadSettings.builder().setLabel(file).build();
        try {
            Node node = new Compose(settings).composeString(text).orElse(null);
            if (node instanceof MappingNode map) {
                return new YamlKeys(file, "", map, environment);
            }
            throw new ConfigError(file, 1, "", "expected keys with values, found none");
        } catch (MarkedYamlEngineException e) {
            int at = e.getProblemMark().map(Mark::getLine).orElse(-1) + 1;
            throw new ConfigError(file, at, "", "not valid YAML: " + e.getProblem());
        }
    }

    /** Those of a map that stands at a key of this one. */
    YamlKeys below(String key, MappingNode map) {
        return new YamlKeys(file, path + key + ".", map, environment);
    }

    /** The line the map begins in, 1-based. */
    int line() {
        return line;
    }

    /** As written, in order. */
    List<String> all() {
        return List.copyOf(values.keySet());
    }

    boolean has(String key) {
        return override(key).isPresent() || values.containsKey(key);
    }

    /** What the environment says instead. */
    Optional<String> override(String key) {
        return environment.override(path + key);
    }

    /** What stands at a key, which is known from now on. */
    Optional<Node> at(String key) {
        known.add(key);
        return Optional.ofNullable(values.get(key));
    }

    /** The entries of the list at a key, all of one kind; none where the key is missing. */
    <N extends Node> Stream<N> entries(String key, Class<N> kind, String expected) {
        Node node = at(key).orElse(null);
        if (node == null) {
            return Stream.empty();
        }
        if (!(node instanceof SequenceNode sequence)) {
            throw error(key, "expected a list");
        }
        return sequence.getValue().stream().map(entry -> {
            if (kind.isInstance(entry)) {
                return kind.cast(entry);
            }
            throw errorAt(entry, key, expected);
        });
    }

    /** The variables that override single values here and below. */
    Set<String> variables() {
        Set<String> names = new TreeSet<>();
        values.forEach((key, node) -> {
            if (node instanceof MappingNode map) {
                names.addAll(below(key, map).variables());
            } else {
                names.add(Environment.variable(path + key));
            }
        });
        return names;
    }

    /** Refuses a key that nobody asked for. */
    void end() {
        for (String key : values.keySet()) {
            if (!known.contains(key)) {
                throw error(key, "unknown key; known here are " + String.join(", ", known));
            }
        }
    }

    ConfigError error(String key, String expected) {
        return override(key).isPresent()
                ? new ConfigError("the environment", 0, Environment.variable(path + key), expected)
                : new ConfigError(file, lines.getOrDefault(key, line), path + key, expected);
    }

    /** A mistake in the line of a node rather than that of its key. */
    private ConfigError errorAt(Node node, String key, String expected) {
        return new ConfigError(file, lineOf(node), path + key, expected);
    }

    ConfigError missing(String key) {
        return new ConfigError(file, line, path + key, "this key is missing");
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    @Override
    public String toString() {
        return values.keySet().stream().collect(Collectors.joining(", ", file + ":" + line + " {", "}"));
    }
}
