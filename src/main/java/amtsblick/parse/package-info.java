// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Bytes to headlines: feeds, listings, articles, German dates. Pure: no network, no disk, no clock but the {@code today} it is
 * given to bound years. Next hop: {@code classify} says what each headline is about.
 */
@NullMarked
package amtsblick.parse;

import org.jspecify.annotations.NullMarked;
