// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * One round: claim what is due, fetch, parse, filter, classify, add, record the visit; and the loop and next-visit rule around
 * it. An item's way: {@code CrawlLoop.tick → Crawler.round → Visitor.visit → Fetcher.get → HeadlineParser.parse →
 * Newsdesk.edit → Classifier.classify → Keeper.keep → Stories.join → Keeping.report}.
 *
 * <p>Doors, all that others use of {@code rhythm}: {@code rhythm.CrawlSettings}, {@code rhythm.Drift}, {@code rhythm.NextVisit}.
 */
@NullMarked
package amtsblick.crawl;

import org.jspecify.annotations.NullMarked;
