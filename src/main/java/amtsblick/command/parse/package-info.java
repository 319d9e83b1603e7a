// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/** {@code parse}: reads one document as the crawler would and prints what it found, with a command for each kind of document. */
@NullMarked
package amtsblick.command.parse;

import org.jspecify.annotations.NullMarked;
