// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
/**
 * Pages of subscriptions by mail: {@code SignUpPage} takes the wish, {@code ConfirmPage} the consent, {@code OwnPage} is what subscribers do with what
 * is theirs, {@code LeavePage} ends everything at one click; {@code AlertsPage} shows operators numbers and takes over lists. Looking never changes anything, as mail programs and
 * scanners look at every link. {@code AddressSelections} reads what an address means. Next hop: {@code amtsblick.alert.subscription}.
 */
@NullMarked
package amtsblick.web.alert;

import org.jspecify.annotations.NullMarked;
