// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * The day and the teaser that an article's own page states: {@code ArticleParser} reads, {@code DateClues} knows where a day may stand,
 * {@code ArticleDate} in which order they count, {@code PrintedDay} tells the page's own day from those its story tells of.
 */
@NullMarked
package amtsblick.parse.article;

import org.jspecify.annotations.NullMarked;
