// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Who may ask, how often and how long, so that nobody keeps others waiting. {@code Clients} tells who asks, behind proxies that are known
 * as well; {@code TokenBuckets} counts; {@code ClientLimits} lets in or answers 429; {@code HeadDeadline} hangs up on who never finishes
 * a question, {@code TakingTurns} on who asks on without having read the answer. {@code Limits} puts them and Jetty's own bounds
 * together; {@code AccessLog} is off by default. {@code Attempts} counts wrong credentials. Next hop: {@code web.WebServer} starts with them.
 */
@NullMarked
package amtsblick.web.limit;

import org.jspecify.annotations.NullMarked;
