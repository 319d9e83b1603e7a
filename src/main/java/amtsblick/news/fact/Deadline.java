// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.news.fact;

import java.time.LocalDate;
import java.util.Locale;

/**
 * The last day on which something can be handed in.
 *
 * @param date that day
 * @param what must be handed in
 * @param words the words of the item that say so, as printed
 */
public record Deadline(LocalDate date, Duty what, String words) {
    /** What can be handed in until then. */
    public enum Duty {
        APPLICATION,
        COMMENT,
        TENDER,
        REGISTRATION;

        /** Its name in files and addresses. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
