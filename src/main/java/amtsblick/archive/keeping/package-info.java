// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * What is handed in to be kept: {@code Keeping} is the interface that a store offers, a {@code Report} is what one visit brings, an {@code
 * Amendment} what we learned of items afterwards, and {@code Bounds} says what may pass, whoever brings it. {@code ItemsContract} says what a
 * store must prove; the next hop is {@code archive.store}.
 */
@NullMarked
package amtsblick.archive.keeping;

import org.jspecify.annotations.NullMarked;
