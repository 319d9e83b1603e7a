// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the operator says outside the files: variables that override single values, and secrets.
 *
 * @param variables the value of a variable by its name, null where there is none
 */
record Environment(UnaryOperator<@Nullable String> variables) {
    private static final String OF_VARIABLE = "env:";
    private static final String OF_FILE = "file:";

    /** The value that stands in place of the one at this path of keys. */
    Optional<String> override(String path) {
        return Optional.ofNullable(variables.apply(variable(path))).filter(v -> !v.isBlank());
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

    /** Whether a text says where a secret is found. */
    static boolean isReference(String said) {
        return said.startsWith(OF_VARIABLE) || said.startsWith(OF_FILE);
    }

    /** The secret that such a reference leads to; empty where it cannot be read or is blank. */
    Optional<Secret> secret(String reference) {
        Optional<String> value = reference.startsWith(OF_VARIABLE)
                ? Optional.ofNullable(variables.apply(reference.substring(OF_VARIABLE.length())))
                : content(Path.of(reference.substring(OF_FILE.length())));
        return value.map(String::strip).filter(text -> !text.isEmpty()).map(Secret::new);
    }

    private static Optional<String> content(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
