// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.alert;

import java.time.Instant;

/**
 * An item that belongs to a selection.
 *
 * @param selection the address that names it
 * @param item the item's id
 * @param number the change since which it does
 * @param at when that was
 */
public record Hit(String selection, String item, long number, Instant at) {}
