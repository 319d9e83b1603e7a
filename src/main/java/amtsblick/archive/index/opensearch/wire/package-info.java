// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Talks to an OpenSearch server: {@code Wire} asks and asks again, {@code Circuit} leaves a server alone for a while that does not answer, {@code
 * Refusal} is its no. Knows nothing of items and queries.
 */
@NullMarked
package amtsblick.archive.index.opensearch.wire;

import org.jspecify.annotations.NullMarked;
