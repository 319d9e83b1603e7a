// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.alert;

import java.util.Locale;
import java.util.Optional;

/** How often a subscription comes. */
public enum Frequency {
    /** As soon as there is something. */
    IMMEDIATELY,
    DAILY,
    WEEKLY,
    /** On the first chosen weekday of the month. */
    MONTHLY;

    /** The name in the store and in forms. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The frequency of this name. */
    public static Optional<Frequency> of(String id) {
        for (Frequency frequency : values()) {
            if (frequency.id().equals(id)) {
                return Optional.of(frequency);
            }
        }
        return Optional.empty();
    }
}
