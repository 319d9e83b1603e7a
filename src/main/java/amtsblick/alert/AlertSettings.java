// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.alert;

import amtsblick.alert.mail.MailSettings;
import amtsblick.config.Secret;

/**
 * What the operator says of mails with news.
 *
 * @param key makes addresses unreadable in the store; who loses it loses all subscribers
 * @param mail how they go out
 * @param complaints where people write who want no mails, beside the links in each
 */
public record AlertSettings(Secret key, MailSettings mail, String complaints) {}
