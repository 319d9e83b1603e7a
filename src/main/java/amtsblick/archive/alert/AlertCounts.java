// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.alert;

import java.util.Map;

/**
 * Numbers for those who run it. No address, no selection and nobody in particular can be told from them.
 *
 * @param subscribers by {@link Subscriber.State#id}
 * @param subscriptions those that are confirmed, by {@link Frequency#id}
 * @param unconfirmed subscriptions whose confirmation is awaited
 * @param selections different selections that are watched
 * @param mails by {@link QueuedMail.State#id}, as far as they are remembered
 */
public record AlertCounts(
        Map<String, Long> subscribers,
        Map<String, Long> subscriptions,
        long unconfirmed,
        long selections,
        Map<String, Long> mails) {}
