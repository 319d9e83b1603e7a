// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/** Scores of the days that are read from pages, against those that are known. */
@NullMarked
package amtsblick.evaluate.day;

import org.jspecify.annotations.NullMarked;
