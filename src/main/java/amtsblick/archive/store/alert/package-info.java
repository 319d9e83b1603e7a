// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
/**
 * Subscriptions, hits and mails on their way, as rows: {@code StoredAlerts} offers the interfaces of {@code archive.alert}; the classes called
 * Rows know the tables, those called Stored do what must be one transaction. Next hop: {@code archive.store.database}.
 *
 * <p>Why every state of a mail is a commit of its own: the order "put here and move on, begin, hand over, sent" leaves one gap in which a crash is
 * noticed by anybody, the one between the mail server's yes and our note of it; such a mail is sent again under the same Message-ID.
 */
@NullMarked
package amtsblick.archive.store.alert;

import org.jspecify.annotations.NullMarked;
