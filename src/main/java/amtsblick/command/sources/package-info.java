// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Commands about sources, one class each: {@code crawl}, {@code backfill} and {@code visit} ask them, {@code sources list}, {@code check}, {@code
 * discover}, {@code export} and {@code import} look after the list of them. Next hop: {@code crawl.Crawler}, and {@code source.SourceCatalogue}.
 */
@NullMarked
package amtsblick.command.sources;

import org.jspecify.annotations.NullMarked;
