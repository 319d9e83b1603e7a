// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * What is remembered of those who are told of news without asking: {@code Lease} of a subscriber at our hub, {@code ReceiverState} of a
 * receiver that the operator set up, {@code PushOffer} of a source that tells us, {@code Dispatch} for each thing that was sent. {@code Relay}
 * keeps them; who sends is {@code push}.
 */
@NullMarked
package amtsblick.archive.relay;

import org.jspecify.annotations.NullMarked;
