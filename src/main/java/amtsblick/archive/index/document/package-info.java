// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/** An item as a Lucene document and back: the names and types of all fields. The next hop is {@code archive.index.search}. */
@NullMarked
package amtsblick.archive.index.document;

import org.jspecify.annotations.NullMarked;
