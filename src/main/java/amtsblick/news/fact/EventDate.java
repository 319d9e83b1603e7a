// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.news.fact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When an event takes place.
 *
 * @param date its day, or the first of several
 * @param end the last of several days
 * @param words the words of the item that say so, as printed
 */
public record EventDate(LocalDate date, Optional<LocalDate> end, String words) {}
