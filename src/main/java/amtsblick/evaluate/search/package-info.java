// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/** Scores of a search against queries that were judged by hand. */
@NullMarked
package amtsblick.evaluate.search;

import org.jspecify.annotations.NullMarked;
