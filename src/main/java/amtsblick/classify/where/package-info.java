// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * From evidence to region, place and level: {@code RegionEvidence} asks all rules, {@code RegionChoice}, {@code PlaceChoice} and {@code
 * LevelChoice} decide, {@code Resolver} settles homonyms before. What is judged by the whole scene, not by one mention, stands between:
 * {@code CapitalOffices}, {@code Examples}, {@code FederalActor}; {@code UnitsAbroad} names the cantons of what is Swiss.
 */
@NullMarked
package amtsblick.classify.where;

import org.jspecify.annotations.NullMarked;
