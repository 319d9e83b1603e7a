// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.push.hook;

import amtsblick.config.Secret;
import java.net.URI;
import java.util.Optional;

/**
 * A receiver that the operator set up.
 *
 * @param name short, stable, lower-case
 * @param address where messages are posted
 * @param selection which items: the part of a page's address behind its question mark
 * @param form how messages look
 * @param secret what they are signed with, or for ntfy the access token
 * @param privateAllowed whether the address may lead to a private network
 */
public record Webhook(
        String name, URI address, String selection, HookForm form, Optional<Secret> secret, boolean privateAllowed) {}
