// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/** From a query to a page of answers: how strictly, in which order, with which counts and marks; {@code FreshQuery} lets what is newer count a little more, {@code Spelling} and {@code Suggestions} say what else may be meant. Reads one view of the index. */
@NullMarked
package amtsblick.archive.index.search;

import org.jspecify.annotations.NullMarked;
