// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.wiring;

import amtsblick.config.ConfigError;
import amtsblick.source.Source;
import amtsblick.source.SourceCatalogue;
import java.util.List;
import java.util.function.Function;

/** The sources that a command line means. */
public final class Sources {
    private Sources() {}

    /**
     * Those with these ids, or {@code otherwise} where none are named.
     *
     * @throws ConfigError when there is no such source
     */
    public static List<Source> pick(
            SourceCatalogue catalogue, List<String> ids, Function<SourceCatalogue, List<Source>> otherwise) {
        if (ids.isEmpty()) {
            return otherwise.apply(catalogue);
        }
        return ids.stream()
                .distinct()
                .map(id -> catalogue
                        .find(id)
                        .orElseThrow(() -> new ConfigError("there is no source '" + id + "' in sources.yaml")))
                .toList();
    }
}
