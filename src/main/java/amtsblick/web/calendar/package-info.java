// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * A selection as a calendar to subscribe to (RFC 5545, RFC 7986): {@code Calendars} finds the items that say a deadline or an event,
 * {@code CalendarEntry} is what each of them puts in, {@code CalendarFile} the whole, {@code CalendarLines} how its lines are written. What
 * an item says is found by {@code amtsblick.classify.fact}.
 */
@NullMarked
package amtsblick.web.calendar;

import org.jspecify.annotations.NullMarked;
