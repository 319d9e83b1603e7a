// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.news.fact;

import java.util.Locale;

/**
 * Somebody takes or leaves an office.
 *
 * @param name as printed, without titles
 * @param office as printed; empty where the item does not say
 * @param move which way
 */
public record PersonMove(String name, String office, Way move) {
    /** Which way somebody goes. */
    public enum Way {
        IN,
        OUT,
        /** Confirmed or elected anew. */
        AGAIN;

        /** Its name in files and addresses. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
