// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Tells others what is new, without their asking: {@code Push} looks every few seconds whether the archive has changed. Subscribers of our feeds
 * are the {@code hub}'s, receivers that the operator set up are the {@code hook}'s; {@code turn} gives each its turn. What is told, and in which
 * words, is {@code PushSource}'s, which the pages provide. How far each was told survives a restart in {@code archive.relay}.
 *
 * <p>Exactly once cannot be had between two machines: what was sent is noted after it was taken, so that a crash between the two sends it
 * once more, under the same name, by which the receiver knows it.
 *
 * <p>Doors, all that others use of the rooms: {@code follow.Following}, {@code hook.Told}, {@code hook.Webhook}, {@code hook.Webhooks}, {@code hub.Hub}, {@code hub.HubRequest}, {@code hub.HubSignature}, {@code
 * hub.Topics}.
 */
@NullMarked
package amtsblick.push;

import org.jspecify.annotations.NullMarked;
