// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Text as the rules see it: {@code HeadlineWords} cuts it, {@code Phrase} is what is looked for, {@code PhraseMatcher} finds all phrases at once
 * ({@code LetterTree} their first words, {@code Continuations} the others), {@code PhraseTable} says whose each is, {@code TermTable} reads files of terms. {@code PrintedNumbers} reads the numbers among the words,
 * {@code WordCache} keeps what was worked out for a word.
 */
@NullMarked
package amtsblick.classify.text;

import org.jspecify.annotations.NullMarked;
