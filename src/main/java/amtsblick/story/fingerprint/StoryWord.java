// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story.fingerprint;

import java.util.List;

/**
 * A word as stories look at it.
 *
 * @param stem the word without its ending
 * @param weight how much it proves, see {@link StoryWords}
 * @param isName whether it is an abbreviation or the name of a product
 * @param parts the longer of the words that it is made of, which have no parts themselves; none where it is one
 */
record StoryWord(String stem, double weight, boolean isName, List<StoryWord> parts) {}
