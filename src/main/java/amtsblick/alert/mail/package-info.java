// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
/**
 * Sending. {@code MailDispatch} takes what is due from the outbox, has it written ({@code LetterWriter}) and hands it to a {@code Mailer}: {@code
 * SmtpMailer} or, for a dry run, {@code FolderMailer}. {@code MinutePace} keeps within the mails a minute, {@code RetryPauses} says when to try again; {@code
 * BounceMailbox} reads what came back. Next hop: {@code archive.alert.Outbox}.
 *
 * <p>What a crash can do, step by step:
 *
 * <ol>
 *   <li>before {@code Outbox.add} returns: nothing happened, the subscription is still due;
 *   <li>before {@code begin} returns: the mail waits and is sent once;
 *   <li>before the server has said yes: the mail is sent at the next start, under the same Message-ID and date, with the same items;
 *   <li>between the server's yes and {@code sent}: the same again, and so twice. SMTP has no way to ask. Mailboxes that drop a Message-ID they
 *       know show it once, others twice;
 *   <li>afterwards: nothing.
 * </ol>
 */
@NullMarked
package amtsblick.alert.mail;

import org.jspecify.annotations.NullMarked;
