// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * What else may be meant by what was typed: {@code Spelling} for words that nothing has, {@code Suggestions} for how the last one goes on,
 * {@code Surfaces} for how a stem is written. Asks a {@code lexicon} alone, so it is the same for every index.
 */
@NullMarked
package amtsblick.archive.index.hint;

import org.jspecify.annotations.NullMarked;
