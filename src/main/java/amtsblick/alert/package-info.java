// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
/**
 * A selection comes to its readers. The way of an item: {@code match.HitFinder} follows the change sequence and keeps which selections an
 * item belongs to; {@code digest.DigestQueue} looks who is due and puts a mail into the outbox; {@code mail.MailDispatch} has it written and hands
 * it over. How one becomes a reader: {@code subscription.SignUp}. {@code AlertRounds} keeps it all going; {@code AlertSettings} is what the operator
 * says. What is kept lies behind {@code archive.alert.Alerts}. Pages and the words of mails are in {@code web.alert}.
 *
 * <p>Another channel than mail needs the first step only: {@code Hits} tell what belongs to a selection after a number that the channel
 * remembers.
 *
 * <p>Doors, all that others use of the rooms: {@code digest.Digest}, {@code digest.DigestMaker}, {@code digest.DigestQueue}, {@code digest.SourceHealth},
 * {@code digest.Standings}, {@code mail.BounceMailbox}, {@code mail.MailDispatch}, {@code mail.FolderMailer}, {@code mail.Letter}, {@code mail.LetterWriter}, {@code
 * mail.MailSettings}, {@code mail.Mailer}, {@code mail.SmtpMailer}, {@code match.HitFinder}, {@code match.Selections}, {@code subscription.AddressVault}, {@code
 * subscription.ConsentImport}, {@code subscription.LinkTokens}, {@code subscription.MailAddress}, {@code subscription.OwnSubscriptions}, {@code
 * subscription.SignUp}.
 */
@NullMarked
package amtsblick.alert;

import org.jspecify.annotations.NullMarked;
