// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/** What an item's event is known by: {@code Fingerprint} weighs its words by {@code StoryWords} and reads days, figures and stages; {@code PlaceNesting} says which places lie in which. Pure; next hop: {@code story.Likeness} compares two of them. */
@NullMarked
package amtsblick.story.fingerprint;

import org.jspecify.annotations.NullMarked;
