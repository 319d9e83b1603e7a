// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * From an answer to labelled items, the one way for visits and for reading older headlines: {@code Harvester} reads the document where
 * {@code House} and {@code Subject} do not find that somebody else lives there,
 * {@code Identity} says which item each headline is, by the table of {@code Resemblance},
 * {@code Houses} whose it is where a foreign source told of it first,
 * {@code ArticleVisits} asks articles for what it lacks, {@code VisitWindow} doubts days that do not go with the visits, {@code Redating} sees through days that all change at once,
 * {@code Newsdesk} keeps off-topic ones out and has the others labelled.
 * Keeps nothing; next hop: {@code crawl.Visitor} records the visit and {@code crawl.Keeper} keeps what it brought.
 */
@NullMarked
package amtsblick.crawl.harvest;

import org.jspecify.annotations.NullMarked;
