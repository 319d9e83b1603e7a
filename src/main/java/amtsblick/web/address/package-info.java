// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * The grammar of addresses: {@code QueryParams} reads parameters to a {@code Selection} and prints it back, {@code KnownValues}
 * says which values there are and which was meant by another, {@code Lang} is the language
 * that is asked for or preferred. Some selections have a page and a readable address of their own: a {@code Dossier}, found among {@code
 * Dossiers} by its {@code Slug}.
 */
@NullMarked
package amtsblick.web.address;

import org.jspecify.annotations.NullMarked;
