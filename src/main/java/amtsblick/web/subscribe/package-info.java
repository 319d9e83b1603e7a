// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * How a selection becomes a subscription: {@code SubscribePage} shows its feeds, with the {@code Volume} to expect and the {@code SubscriptionForm} to choose by; {@code FeedLists} are many
 * feeds at once. The feeds are in {@code web.feed}.
 */
@NullMarked
package amtsblick.web.subscribe;

import org.jspecify.annotations.NullMarked;
