// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Talks to an OpenSearch server: {@code Wire} asks and asks again, {@code Nodes} knows which node is asked, {@code Circuit} leaves one alone for a
 * while that does not answer, {@code Refusal} is a no. Knows nothing of items and queries.
 */
@NullMarked
package amtsblick.archive.index.opensearch.wire;

import org.jspecify.annotations.NullMarked;
