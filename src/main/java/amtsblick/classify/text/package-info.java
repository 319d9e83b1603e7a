// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Text as the rules see it: {@code WordCutter} cuts it, {@code HeadlineWords} says what each word is, {@code Phrase} is what is looked for, {@code PhraseMatcher} finds all phrases at once
 * ({@code LetterTree} their first words, {@code Continuations} the others), {@code PhraseTable} says whose each is, {@code TermTable} reads files of terms.
 * {@code SplitPhrases} finds those whose parts stand apart, as in "tritt … zurück".
 * {@code PrintedNumbers} reads the numbers among the words, {@code MentionedDays} the days, {@code Amounts} the sums of money.
 */
@NullMarked
package amtsblick.classify.text;

import org.jspecify.annotations.NullMarked;
