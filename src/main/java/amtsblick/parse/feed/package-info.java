// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * RSS, Atom, RDF and JSON Feed: {@code FeedParser} gives headlines, {@code FeedReader} chooses between ROME, which is strict, and
 * {@code XmlFeed}, which makes do with what is there.
 */
@NullMarked
package amtsblick.parse.feed;

import org.jspecify.annotations.NullMarked;
