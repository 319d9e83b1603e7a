// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
/**
 * What a mail brings: {@code DigestQueue} looks who is due and decides what goes into a mail; {@code Fresh} knows what of it came before with another
 * subscription; {@code DigestMaker} makes the {@code Digest}, a value without words, with deadlines and {@code SourceHealth}. Next
 * hop: {@code mail.MailDispatch}.
 */
@NullMarked
package amtsblick.alert.digest;

import org.jspecify.annotations.NullMarked;
