// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/** From text to terms: stems, compounds, concepts. What an index holds of a word, and what a query asks for. */
@NullMarked
package amtsblick.archive.index.analysis;

import org.jspecify.annotations.NullMarked;
