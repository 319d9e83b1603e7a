// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * What {@code bench web} does: {@code WebBench} serves the site over made-up items and, beside it, a {@code BareServer} that only knows
 * the same bytes, and lets {@code Wrk} ask both.
 */
@NullMarked
package amtsblick.bench.load;

import org.jspecify.annotations.NullMarked;
