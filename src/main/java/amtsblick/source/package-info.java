// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Sources and what we remember of visiting them: reads and checks {@code config/sources.yaml}. Next hop: the crawler claims
 * the sources that are due, {@code fetch} asks for their pages, and {@code source.kind} says how each kind is read. It stands above
 * {@code parse} because a kind of source is a way to read: so a new one is one class and touches neither crawl nor store.
 */
@NullMarked
package amtsblick.source;

import org.jspecify.annotations.NullMarked;
