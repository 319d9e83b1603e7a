// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * News sitemaps: {@code SitemapParser} from a document to headlines.
 */
@NullMarked
package amtsblick.parse.sitemap;

import org.jspecify.annotations.NullMarked;
