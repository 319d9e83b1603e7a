// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Sources and what we remember of visiting them. {@code SourceCatalogue} reads and checks {@code config/sources.yaml} into {@code Source}s ({@code
 * SourceDraft}, {@code SourceKind}, {@code RequestHeaders}, {@code Articles}), {@code Opml} takes and gives lists; a {@code Visit} is the last visit to one,
 * with the {@code Harvest} so far and the {@code Reading} that was found out, made step by step as a {@code VisitDraft}. Next hop: the crawler claims
 * the sources that are due, {@code fetch} asks for their pages, and {@code source.kind} says how each kind is read. It stands above
 * {@code parse} because a kind of source is a way to read: so a new one is one class and touches neither crawl nor store.
 *
 * <p>Doors, all that others use of the room: {@code kind.SourceReader}.
 */
@NullMarked
package amtsblick.source;

import org.jspecify.annotations.NullMarked;
