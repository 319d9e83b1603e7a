// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * The grammar of addresses: {@code QueryParams} reads parameters to a {@code Selection}, those with one value by {@code SingleParams}, those of
 * dimensions by {@code DimensionParams}; {@code SelectionAddress} prints it back. {@code KnownValues} says which values there are and which was
 * meant by another, {@code SpokenValues} and {@code Minutes} read names and moments as people write them, {@code Lang}
 * is the language that is asked for or preferred, {@code AddressFields} takes an address apart that came as text. Knows no page.
 */
@NullMarked
package amtsblick.web.address;

import org.jspecify.annotations.NullMarked;
