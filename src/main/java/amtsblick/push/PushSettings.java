// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.push;

/**
 * What is told to whom.
 *
 * @param hub whether feeds name our own hub, and strangers may be told by it
 * @param follow whether sources whose feeds name a hub are asked to tell us
 * @param privateAllowed whether they may be told at addresses of this machine or a private network, for trying it out
 */
public record PushSettings(boolean hub, boolean follow, boolean privateAllowed) {}
