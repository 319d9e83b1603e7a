// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Which of the languages of our sources a text is in. {@code crawl} asks for each headline, and what an index makes of words of
 * each is said by {@code archive.index.analysis}; German has a room of its own, {@code german}.
 */
@NullMarked
package amtsblick.language;

import org.jspecify.annotations.NullMarked;
