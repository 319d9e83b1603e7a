// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * The vocabulary: headlines, items, labels, queries and pages of answers. Depends on nothing; every other package speaks in
 * these words.
 *
 * <p>A {@link amtsblick.news.Headline} is what a source said; classified it becomes a {@link amtsblick.news.NewsItem}; a
 * {@link amtsblick.news.NewsQuery} asks for items and a {@link amtsblick.news.NewsPage} answers. What can be filtered by is a
 * {@link amtsblick.news.Dimension}; where, also by a {@link amtsblick.news.Territory}. {@code RegionCode} knows which region is part of which.
 */
@NullMarked
package amtsblick.news;

import org.jspecify.annotations.NullMarked;
