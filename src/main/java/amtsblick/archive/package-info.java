// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * THE BOUNDARY to the storage engine: {@link amtsblick.archive.Archive} keeps items, {@link amtsblick.archive.Schedule} keeps
 * visits. No type of an engine crosses it. Above it and written once: ids and duplicates, classification, the grammar of
 * addresses, paging limits, the next-visit rule. Below it: analysis, query translation, durability, claiming.
 *
 * <p>The contract, proved for every engine by {@code ArchiveContract}, {@code SearchContract} and {@code ScheduleContract}:
 *
 * <ul>
 *   <li>order: date descending, then id ascending; by relevance: score, then date, then id;
 *   <li>totals and pages: pages never overlap, totals are exact;
 *   <li>adding an item twice is adding it once; a changed headline becomes the current one and the old one a revision;
 *   <li>what {@code add} was given is durable when it returns, and visible after {@code refresh};
 *   <li>an item and the visit that brought it are one commit: a validator is never remembered without its items;
 *   <li>German: umlaut and ß in any spelling, parts of compounds, endings;
 *   <li>facet counts match what following the facet shows;
 *   <li>a claim is exclusive and expires.
 * </ul>
 */
@NullMarked
package amtsblick.archive;

import org.jspecify.annotations.NullMarked;
