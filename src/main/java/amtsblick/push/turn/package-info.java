// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/** Who is told when: {@code Shifts} lets each receiver have one delivery at a time, {@code Backoff} says when one that failed is tried again. */
@NullMarked
package amtsblick.push.turn;

import org.jspecify.annotations.NullMarked;
