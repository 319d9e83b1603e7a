// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * THE BOUNDARY. Two things lie behind it: what is known ({@code store}, the truth) and how it is found ({@code index}, derived and made
 * anew at any time); {@code local} puts them together on one machine. {@link amtsblick.archive.Archive} has a door for each reader: {@link
 * amtsblick.archive.Items}, {@link amtsblick.archive.keeping.Keeping}, {@link amtsblick.archive.Changes}, {@link amtsblick.archive.Finding},
 * {@link amtsblick.archive.Schedule}, {@link amtsblick.archive.Labelled}, {@link amtsblick.archive.Notes}, {@link
 * amtsblick.archive.oversight.Oversight}, {@link amtsblick.archive.relay.Relay}, {@link amtsblick.archive.alert.Alerts}. No type of JDBC or Lucene
 * crosses it. Above it and written once: ids, labels, stories, the grammar of addresses and queries, German, the next-visit rule.
 *
 * <p>The contract, proved for every engine by {@code ItemsContract}, {@code ChangesContract}, {@code FindingContract}, {@code
 * ScheduleContract}, {@code OversightContract} and {@code RelayContract}:
 *
 * <ul>
 *   <li>three kinds of writing, never mixed: a source said it, we learned it, it is brought back;
 *   <li>reporting an item twice is reporting it once; a changed headline becomes the current one and the old one a revision;
 *   <li>a visit, its items and its log lines are one transaction, durable when it returns;
 *   <li>what an operator orders is carried out and written down, both or neither; what was removed does not come back;
 *   <li>every change of an item has a number; who follows "after N" misses nothing and gets nothing twice;
 *   <li>order: date descending, then id ascending; by relevance: score, then date, then id;
 *   <li>totals and pages: pages never overlap, totals are exact, and nothing is counted that was not asked for;
 *   <li>German: umlaut and ß in any spelling, parts of compounds, endings;
 *   <li>facet counts match what following the facet shows;
 *   <li>a claim is exclusive, can be renewed by its holder only, and expires.
 * </ul>
 *
 * <p>Doors, all that others use of the rooms: {@code alert.AlertCounts}, {@code alert.Alerts}, {@code alert.Frequency}, {@code alert.Hit}, {@code alert.Hits},
 * {@code alert.Outbox}, {@code alert.QueuedMail}, {@code alert.Subscriber}, {@code alert.Subscription}, {@code alert.Subscriptions}, {@code
 * alert.Timing}, {@code json.ExportLine}, {@code json.ItemJson}, {@code json.LabelModule}, {@code keeping.Amendment},
 * {@code keeping.Bounds}, {@code keeping.Keeping}, {@code keeping.Report}, {@code local.ArchiveForReading}, {@code local.ArchivePlace}, {@code
 * local.Backup}, {@code local.DiskSpace}, {@code local.IndexRequest}, {@code local.LocalArchive}, {@code local.Moving}, {@code local.MovingIndex}, {@code local.Verification}, {@code oversight.Correction}, {@code oversight.Deed}, {@code oversight.OperatorOrder}, {@code oversight.Oversight},
 * {@code oversight.Ruling}, {@code relay.Dispatch}, {@code relay.Lease}, {@code relay.PushOffer}, {@code relay.ReceiverState}, {@code relay.Relay}, {@code server.IndexServer}, {@code server.StoreServer}, {@code server.TrustedAuthority}.
 */
@NullMarked
package amtsblick.archive;

import org.jspecify.annotations.NullMarked;
