// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Who is visited when, and what is remembered of it: {@code CrawlLoop} keeps looking who is due, one thread a host that is visited; {@code Crawler}
 * claims the due sources of a host and visits them one after the other. An item's way: {@code Crawler.visitDue → Visitor.visit →
 * Fetcher.get → Harvester.gather → SourceReader.read → Newsdesk.edit → Classifier.classify → Keeper.keep → Stories.join →
 * Keeping.report}; {@code OtherCrawlers} tells stories what other crawlers brought; {@code Onward} asks once more where a page only sends its readers on. {@code Backfill} reads older headlines, {@code SourceCheck}
 * tries sources and keeps nothing; {@code VisitRecord}, {@code PageReport} and {@code RoundSummary} are what is said of a visit, a page, a round. From answer
 * to items: {@code harvest}; whether they are
 * still there: {@code recheck}; the rule of the next visit: {@code rhythm}.
 *
 * <p>Doors, all that others use of the rooms: {@code harvest.House}, {@code harvest.Newsdesk}, {@code rhythm.CrawlSettings}, {@code rhythm.Drift},
 * {@code rhythm.NextVisit}.
 */
@NullMarked
package amtsblick.crawl;

import org.jspecify.annotations.NullMarked;
