// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.config;

/** A mistake in a configuration file, in words for the operator: file, line, key, and what was expected. */
public final class ConfigError extends RuntimeException {
    /**
     * @param line from 1; 0 where the file as a whole is meant
     * @param key the path of the key, such as {@code server.port}; empty for none
     */
    public ConfigError(String file, int line, String key, String expected) {
        super(file + (line > 0 ? ":" + line : "") + ": " + (key.isEmpty() ? "" : "'" + key + "': ") + expected);
    }

    /** @param message names the file, what is wrong, and what was expected */
    public ConfigError(String message) {
        super(message);
    }
}
