// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * One polite request: {@code Fetcher} is the one choke point for everything that leaves this machine. It obeys robots.txt ({@code
 * OriginRules}), paces each host, checks every address when connecting and at each redirect, and bounds bytes, time and redirects; {@code
 * Cookies} are returned to servers that insist on them, within one visit. {@code Courier} brings to whom the operator named. Next hop: a kind of {@code source.kind} reads the
 * {@link amtsblick.fetch.Fetched.Page}.
 *
 * <p>{@code guard} keeps connections out of internal networks, {@code wire} makes one exchange, {@code PacedTransport} makes it in the host's turn and notes it; {@code
 * HostTurns} tells whose turn it is among several processes. Door, all that others use of them: {@code
 * wire.FetchLimits}, {@code wire.Origins}.
 */
@NullMarked
package amtsblick.fetch;

import org.jspecify.annotations.NullMarked;
