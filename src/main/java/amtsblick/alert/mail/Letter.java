// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.alert.mail;

import amtsblick.alert.subscription.MailAddress;
import java.time.Instant;
import java.util.Map;

/**
 * A mail as it is written, before it is put into the form of the wire.
 *
 * @param id the left part of its Message-ID
 * @param language of its text
 * @param headers what programs read of it, such as {@code List-Id}
 * @param text for readers of plain text; says the same as {@code html}
 */
public record Letter(
        String id,
        MailAddress to,
        Instant date,
        String language,
        String subject,
        Map<String, String> headers,
        String text,
        String html) {}
