// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * The front page: {@code HeadlinesPage} asks the archive, {@code HeadlinesView} is what it shows, by {@code Day}, with the {@code Filters}: one form
 * of a {@code FilterGroup} each, the map of states and the chart of months; and the big topics of the week ({@code WeekTopics}). A {@code Chip} is a filter that is chosen, {@code Note}
 * says how the question was understood.
 */
@NullMarked
package amtsblick.web.headlines;

import org.jspecify.annotations.NullMarked;
