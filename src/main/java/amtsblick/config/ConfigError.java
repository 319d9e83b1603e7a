// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.config;

import java.util.Comparator;
import java.util.List;

/** Mistakes in a configuration file, in words for the operator: file, line, key, and what was expected. Usually one. */
public final class ConfigError extends RuntimeException {
    private final int line;
    private final List<String> mistakes;

    /**
     * @param line from 1; 0 where the file as a whole is meant
     * @param key the path of the key, such as {@code server.port}; empty for none
     */
    public ConfigError(String file, int line, String key, String expected) {
        this(
                line,
                List.of(file + (line > 0 ? ":" + line : "") + ": " + (key.isEmpty() ? "" : "'" + key + "': ")
                        + expected));
    }

    public ConfigError(String message) {
        this(0, List.of(message));
    }

    private ConfigError(int line, List<String> mistakes) {
        super(String.join(System.lineSeparator(), mistakes));
        this.line = line;
        this.mistakes = mistakes;
    }

    /** Several of one file as one, in the order of its lines. */
    static ConfigError all(List<ConfigError> errors) {
        return new ConfigError(
                0,
                errors.stream()
                        .sorted(Comparator.comparingInt(error -> error.line))
                        .flatMap(error -> error.mistakes.stream())
                        .distinct()
                        .toList());
    }

    /** Each in a line of its own. */
    public List<String> mistakes() {
        return mistakes;
    }
}
