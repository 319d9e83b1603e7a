// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.wiring;

import amtsblick.config.ConfigFolder;
import amtsblick.query.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Environment variables that look like settings and are none. They do not stop the start, as others may name theirs alike; but one that is
 * mistyped must not pass in silence.
 */
public final class Variables {
    private static final String PREFIX = "AMTSBLICK_";

    private Variables() {}

    /** A line for each that nothing reads and that was meant for a setting, as far as that can be told. */
    public static List<String> unknown(Collection<String> environment) {
        Set<String> known = ConfigFolder.variables("amtsblick.yaml");
        return environment.stream()
                .filter(name -> name.startsWith(PREFIX) && !known.contains(name))
                .sorted()
                .flatMap(name -> said(name, known).stream())
                .toList();
    }

    private static Optional<String> said(String name, Set<String> known) {
        List<String> alike =
                Nearest.alike(part(name), known.stream().map(Variables::part).toList(), 1);
        if (!alike.isEmpty()) {
            return Optional.of("the variable " + name + " is not known; is " + PREFIX + alike.getFirst() + " meant?");
        }
        boolean ofASection = known.stream()
                .filter(other -> part(other).contains("_"))
                .map(Variables::section)
                .anyMatch(section -> section(name).equals(section));
        return ofASection
                ? Optional.of("the variable " + name + " is not known; see amtsblick.yaml for what is")
                : Optional.empty();
    }

    private static String part(String name) {
        return name.substring(PREFIX.length());
    }

    private static String section(String name) {
        return Stream.of(part(name).split("_")).findFirst().orElse("");
    }
}
