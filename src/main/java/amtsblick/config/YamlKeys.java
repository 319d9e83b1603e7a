// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.config;

import java.util.HashMap;
import java.util.HashSet;
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
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The keys of one map of a YAML file with what stands at them, in which line, and which were asked for: the map before its values have types. */
final class YamlKeys {
    private final String file;
    private final String path;
    private final int line;
    private final Environment environment;
    private final NotedErrors mistakes;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Set<String> known = new TreeSet<>();
    private final Set<String> wrong = new HashSet<>();

    private YamlKeys(String file, String path, MappingNode node, Environment environment, NotedErrors mistakes) {
        this.file = file;
        this.path = path;
        this.line = lineOf(node);
        this.environment = environment;
        this.mistakes = mistakes;
        for (NodeTuple tuple : node.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode name) {
                put(name, tuple.getValueNode());
            } else {
                mistakes.add(errorAt(tuple.getKeyNode(), "", "expected a word as key"));
            }
        }
    }

    private void put(ScalarNode name, Node value) {
        String key = name.getValue();
        if (values.putIfAbsent(key, value) == null) {
            lines.put(key, lineOf(name));
        } else {
            mistakes.add(errorAt(name, key, "this key stands here a second time"));
        }
    }

    /** Those of a document whose top is a map; {@code file} is its name in messages. */
    static YamlKeys read(String file, String text, Environment environment, NotedErrors mistakes) {
        LoadSettings settings = LoadSettings.builder().setLabel(file).build();
        try {
            Node node = new Compose(settings).composeString(text).orElse(null);
            if (node instanceof MappingNode map) {
                return new YamlKeys(file, "", map, environment, mistakes);
            }
            throw new ConfigError(file, 1, "", "expected keys with values, found none");
        } catch (MarkedYamlEngineException e) {
            int at = e.getProblemMark().map(Mark::getLine).orElse(-1) + 1;
            throw new ConfigError(file, at, "", "not valid YAML: " + e.getProblem());
        }
    }

    /** Those of a map that stands at a key of this one. */
    YamlKeys below(String key, MappingNode map) {
        return new YamlKeys(file, path + key + ".", map, environment, mistakes);
    }

    /** None, in place of those of a section that is missing; what is missing in it is not told. */
    YamlKeys none(String key) {
        MappingNode empty = new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK);
        return new YamlKeys(file, path + key + ".", empty, environment, NotedErrors.kept());
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
            wrong(key, "expected a list");
            return Stream.empty();
        }
        return sequence.getValue().stream()
                .filter(entry -> {
                    if (!kind.isInstance(entry)) {
                        mistakes.add(errorAt(entry, key, expected));
                    }
                    return kind.isInstance(entry);
                })
                .map(kind::cast);
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

    /** Refuses the keys that nobody asked for. */
    void end() {
        for (String key : values.keySet()) {
            if (!known.contains(key)) {
                wrong(key, "unknown key; known here are " + String.join(", ", known));
            }
        }
    }

    /** What stands at this key is wrong. One mistake a key is told: others may follow from it. */
    void wrong(String key, String expected) {
        if (wrong.add(key)) {
            mistakes.add(error(key, expected));
        }
    }

    /** Something must stand at this key, and nothing does. */
    void missing(String key) {
        if (values.containsKey(key)) {
            wrong(key, "a value is missing");
        } else if (wrong.add(key)) {
            mistakes.add(new ConfigError(file, line, path + key, "this key is missing"));
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

    private static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    @Override
    public String toString() {
        return values.keySet().stream().collect(Collectors.joining(", ", file + ":" + line + " {", "}"));
    }
}
