// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * The front page: {@code HeadlinesPage} asks the archive, {@code HeadlinesView} is what it shows, with the filters, each a {@code
 * FilterGroup} of links, and the charts of states and months. {@code StoryRows} decides which report of a story is shown, a {@code Chip} is a filter that is chosen, {@code Note}
 * says how the question was understood.
 */
@NullMarked
package amtsblick.web.headlines;

import org.jspecify.annotations.NullMarked;
