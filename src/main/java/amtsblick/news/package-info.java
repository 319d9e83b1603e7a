// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * The vocabulary: headlines, items, labels, queries and pages of answers. Depends on nothing; every other package speaks in
 * these words.
 *
 * <p>A {@link amtsblick.news.Headline} is what a source said; classified it becomes a {@link amtsblick.news.NewsItem}; a
 * {@link amtsblick.news.NewsQuery} asks for items and a {@link amtsblick.news.NewsPage} answers. What can be filtered by is a
 * {@link amtsblick.news.Dimension}; where, also by a {@link amtsblick.news.Territory}.
 *
 * <p>Rooms: {@code label} holds what was understood of an item, {@code fact} what it says in days, sums and names.
 *
 * <p>Doors, all that others use of the rooms: {@code fact.Amount}, {@code fact.Deadline}, {@code fact.EventDate}, {@code fact.Facts},
 * {@code fact.PersonMove}, {@code label.Label}, {@code label.Labels}, {@code label.Level}, {@code label.RegionCode}.
 */
@NullMarked
package amtsblick.news;

import org.jspecify.annotations.NullMarked;
