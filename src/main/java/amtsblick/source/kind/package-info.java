// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * The kinds of sources, one class each behind {@link amtsblick.source.kind.SourceReader}: which documents it reads, how, and whether
 * it must be found out first. A new kind of document (a list of PDF files) is one class here and its name in {@code SourceKind};
 * configuration, store, discovery and crawl ask the interface. Next hop: the parsers under {@code parse}.
 */
@NullMarked
package amtsblick.source.kind;

import org.jspecify.annotations.NullMarked;
