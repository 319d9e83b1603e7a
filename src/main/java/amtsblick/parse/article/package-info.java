// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * The day and the teaser that an article's own page states: {@code ArticleParser} reads, {@code DateClues} weighs what it finds.
 */
@NullMarked
package amtsblick.parse.article;

import org.jspecify.annotations.NullMarked;
