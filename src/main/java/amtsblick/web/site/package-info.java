// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * What the pages need of the house: {@code Site} and {@code WebSettings}, given by whoever starts the server; how the visits
 * stand ({@code VisitWatch}), and an item with its past ({@code ShownItem}).
 */
@NullMarked
package amtsblick.web.site;

import org.jspecify.annotations.NullMarked;
