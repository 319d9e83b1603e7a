// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.wiring;

import amtsblick.config.ConfigError;
import amtsblick.config.ConfigFolder;
import amtsblick.query.Nearest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Environment variables that look like settings and are none. They do not stop the start, as others may name theirs alike; but one that is
 * mistyped must not pass in silence.
 */
public final class Variables {
    private static final String PREFIX = "AMTSBLICK_";

    /** How much the log tells: read by logback.xml, before any file of ours. */
    private static final String LOG = "AMTSBLICK_LOG";

    private static final Pattern SECRET = Pattern.compile("\\benv:(" + PREFIX + "\\w+)");
    private static final List<String> WITH_SECRETS = List.of("amtsblick.yaml", "sources.yaml", "webhooks.yaml");

    private Variables() {}

    /**
     * A line for each that nothing reads and that was meant for a setting, as far as that can be told.
     *
     * @param config whose files may name some for secrets
     */
    public static List<String> unknown(Map<String, String> environment, ConfigFolder config) {
        Set<String> settings = ConfigFolder.variables("amtsblick.yaml");
        Set<String> known = known(environment, config);
        return environment.keySet().stream()
                .filter(name -> name.startsWith(PREFIX) && !known.contains(name))
                .sorted()
                .flatMap(name -> said(name, settings).stream())
                .toList();
    }

    /** The names that something reads: of settings, and those that files or other variables name for secrets. */
    static Set<String> known(Map<String, String> environment, ConfigFolder config) {
        Set<String> known = new HashSet<>(ConfigFolder.variables("amtsblick.yaml"));
        known.add(LOG);
        Stream.concat(WITH_SECRETS.stream().map(file -> text(config, file)), environment.values().stream())
                .flatMap(said -> SECRET.matcher(said).results())
                .forEach(secret -> known.add(secret.group(1)));
        return known;
    }

    /** Nothing where it cannot be read, of which its own reader tells. */
    private static String text(ConfigFolder config, String file) {
        try {
            return config.text(file);
        } catch (ConfigError e) {
            return "";
        }
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
