// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Which terms an index has and how many items have them: all that building a query asks of an index, wherever that lies. {@code
 * Lexicon} says what may be asked, {@code ReaderLexicon} answers from files of this machine. Next hop: {@code words}.
 */
@NullMarked
package amtsblick.archive.index.lexicon;

import org.jspecify.annotations.NullMarked;
