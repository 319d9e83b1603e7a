// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.alert.mail;

import amtsblick.alert.subscription.MailAddress;
import amtsblick.archive.alert.QueuedMail;
import amtsblick.archive.alert.Subscriber;
import java.util.Optional;

/** Finds the words for a mail. */
@FunctionalInterface
public interface LetterWriter {
    /** Empty where there is nothing to say any more: all of it was removed, or the wish has expired. */
    Optional<Letter> write(QueuedMail mail, Subscriber subscriber, MailAddress to);
}
