// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * One item: {@code ItemPage} asks the archive, {@code ItemView} is what the page shows. It is made of its story ({@code ItemStories}, {@code
 * StoryView}; {@code StoryRows} decides which report of it a list shows), what came before and after it ({@code Matters}), who acts and what it
 * says ({@code SaidFact}), its labels ({@code ExplainedLabel}, with {@code LabelLinks}), earlier versions ({@code EarlierVersion}), what reads like it
 * and why ({@code Kinship}), the {@code Citation} in the formats of {@code CitationFile}, {@code Mail}s to write, and its {@code Neighbours} in
 * the selection it was opened from. Next hop: {@code archive.Finding}.
 */
@NullMarked
package amtsblick.web.item;

import org.jspecify.annotations.NullMarked;
