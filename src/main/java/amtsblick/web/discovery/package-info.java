// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * How machines find what there is: {@code Robots} says what they may read, {@code Sitemap} names all readable addresses, {@code OpenSearch} lets a
 * browser search here, {@code Manifest} lets a phone keep the site. What each page says of itself is {@code page.Head}.
 */
@NullMarked
package amtsblick.web.discovery;

import org.jspecify.annotations.NullMarked;
