// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
/**
 * What is kept of subscriptions: who gets what and when ({@code Subscriptions}), which items belong to which selection ({@code Hits}), and
 * which mails are on their way ({@code Outbox}), each an interface that a store offers. A {@code Subscriber} is known by a keyed
 * hash and an encrypted address; nothing here can be read without the key, which is never in the store. {@code AlertsContract} says what a
 * store must prove. What is done with it is decided in {@code amtsblick.alert}.
 */
@NullMarked
package amtsblick.archive.alert;

import org.jspecify.annotations.NullMarked;
