// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Keeps every connection out of internal networks: {@code AddressGuard} decides which addresses may be connected to, {@code
 * SpecialRanges} knows the registries of addresses that are not public, {@code GuardedResolverProvider} asks at each look-up of a name.
 */
@NullMarked
package amtsblick.fetch.guard;

import org.jspecify.annotations.NullMarked;
