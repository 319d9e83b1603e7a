// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * One exchange over the network, bounded in bytes and time: {@code Transport} makes it, {@code ContentCoding} unpacks the answer, {@code
 * Redirects} and {@code Cookies} read from it what the next request needs, {@code Failures} says what went wrong. Knows no manners; next
 * hop: {@code Fetcher} has them.
 */
@NullMarked
package amtsblick.fetch.wire;

import org.jspecify.annotations.NullMarked;
