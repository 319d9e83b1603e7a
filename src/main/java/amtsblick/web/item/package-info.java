// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * One item, with its story ({@code StoryRows} decides which report of it a list shows), what came before and after it ({@code Matters}), who acts and what it says ({@code SaidFact}) and its earlier versions: the {@code Citation} in the formats of
 * {@code CitationFile}, and its {@code Neighbours} in the selection it was opened from: {@code ItemPage} asks the archive, {@code ItemView} is what the page shows.
 */
@NullMarked
package amtsblick.web.item;

import org.jspecify.annotations.NullMarked;
