// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
/**
 * The life of a subscription: {@code SignUp} takes the wish and asks for consent, {@code OwnSubscriptions} is what its owner may do with the
 * token of every mail, {@code ConsentImport} takes over who agreed elsewhere. {@code MailAddress} is an address that can do no harm, {@code
 * AddressVault} keeps it unreadable in the store, {@code LinkTokens} are what links in mails prove themselves by. Next hop: {@code
 * archive.alert.Subscriptions}.
 */
@NullMarked
package amtsblick.alert.subscription;

import org.jspecify.annotations.NullMarked;
