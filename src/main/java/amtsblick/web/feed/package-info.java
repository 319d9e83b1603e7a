// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * RSS, Atom and JSON Feed of any selection: {@code Feeds} asks the archive, {@code FeedDocument} is what all three say, each format one file.
 * {@code FeedArchive} has what a feed had before, in parts that stay, each an {@code ArchivePart}, and {@code
 * FeedHistory} leads there. The formats are {@code AtomFeed}, {@code RssFeed} and {@code JsonFeed}. Next hop: {@code archive.Finding}.
 */
@NullMarked
package amtsblick.web.feed;

import org.jspecify.annotations.NullMarked;
