// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * What the pages need of the house: {@code Site} and {@code WebSettings}, given by whoever starts the server; how the visits
 * stand ({@code VisitWatch}), how long searches take ({@code SearchWatch}), an item with its past ({@code ShownItem}), and the way
 * through a whole selection ({@code Walk}).
 */
@NullMarked
package amtsblick.web.site;

import org.jspecify.annotations.NullMarked;
