// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.news.label;

import java.util.Locale;
import java.util.Optional;

/** Which level of administration an item is about, or a source belongs to. */
public enum Level {
    FEDERAL,
    STATE,
    MUNICIPAL,
    ASSOCIATION,
    EU,
    FOREIGN,
    INDUSTRY;

    private final String id = name().toLowerCase(Locale.ROOT);

    /** The id in addresses, config files and labels: the lower-case name. */
    public String id() {
        return id;
    }

    /** The level with this id, if there is one. */
    public static Optional<Level> of(String id) {
        for (Level level : values()) {
            if (level.id().equals(id)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
