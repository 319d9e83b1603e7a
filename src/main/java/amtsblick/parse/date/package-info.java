// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * A date as it is written, to a day or moment: {@code GermanDates} reads what stands on pages and in feeds, {@code Slashed} knows
 * the order of day and month in dates with slashes, {@code Order} finds out a page's, {@code PartialDay} reads days in pieces or without
 * a year, {@code NumberOnly} keeps telephones and versions out. Names of months and zones stand in {@code german}.
 */
@NullMarked
package amtsblick.parse.date;

import org.jspecify.annotations.NullMarked;
