// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
/**
 * The words of mails: {@code Correspondence} writes what the outbox has, {@code DigestView} and {@code ConfirmationView} are what the templates in {@code
 * templates/mail} print, made of {@code DigestSection} and
 * {@code DigestLine}; {@code DigestText} says the same without HTML. {@code LetterLinks} leads to our pages with the
 * reader's token. Next hop: {@code amtsblick.alert.mail.MailDispatch}.
 */
@NullMarked
package amtsblick.web.letter;

import org.jspecify.annotations.NullMarked;
