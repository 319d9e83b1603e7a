// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * A hub for our own feeds (W3C Recommendation WebSub, 23 January 2018): {@code HubRequest} reads what is asked, {@code Hub} verifies that the
 * callback wants it and keeps a lease, {@code Distribution} delivers a feed that has changed, signed.
 */
@NullMarked
package amtsblick.push.hub;

import org.jspecify.annotations.NullMarked;
