// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * RSS, Atom and RDF: {@code Mended} makes a tree of a broken document and {@code Namespaces} settles its prefixes; {@code XmlFeed}
 * reads it by the names of its elements, {@code RomeFeed} has ROME read authors and categories, {@code PageLink} chooses among links,
 * {@code TextConstruct} knows Atom's types of text, {@code Post} makes a headline of a post without one.
 */
@NullMarked
package amtsblick.parse.feed.xml;

import org.jspecify.annotations.NullMarked;
