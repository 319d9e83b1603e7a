// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * What lies where: {@code Territories} knows places with their official keys ({@code Locality}, {@code PlaceKeys}) and named areas
 * ({@code NamedAreas}, each an {@code Area}), as a {@code news.Territory} that queries carry. The names come from the {@code gazetteer} below.
 */
@NullMarked
package amtsblick.classify.territory;

import org.jspecify.annotations.NullMarked;
