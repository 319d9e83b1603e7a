// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * What others are told without asking, in the words of the pages: {@code PushWords} gives {@code push} what it sends, {@code FeedTopics} are the feeds
 * that can be subscribed to, {@code HubDesk} is the hub's address.
 */
@NullMarked
package amtsblick.web.push;

import org.jspecify.annotations.NullMarked;
