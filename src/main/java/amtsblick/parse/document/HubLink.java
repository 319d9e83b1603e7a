// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.document;

import java.net.URI;

/**
 * Where a feed says that one can ask to be told of its changes (W3C Recommendation WebSub, 4).
 *
 * @param hub whom to ask
 * @param topic what to ask for: the feed's own name for itself
 */
public record HubLink(URI hub, String topic) {}
