// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * The language of OpenSearch, written and not sent: {@code QueryJson} writes Lucene's queries, {@code DocumentJson} documents of the index as
 * the server takes them, {@code PageJson} the question for a page of answers, {@code TermText} terms. Analysis stays with us: the server splits at blanks and knows no word.
 */
@NullMarked
package amtsblick.archive.index.opensearch.dsl;

import org.jspecify.annotations.NullMarked;
