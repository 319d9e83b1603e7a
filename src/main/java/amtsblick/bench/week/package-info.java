// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * What {@code bench week} does: a {@code MadeUpFleet} of hosts with sources and faults is crawled for a virtual week by as many nodes as wanted, in minutes. The
 * schedule, its leases and the next-visit rule are the real ones; time, network and publishers are made up ({@code CrawlWeek}). {@code WeekResult}
 * tells how late visits were, what the nodes had to bear and whether any host was treated worse than others.
 */
@NullMarked
package amtsblick.bench.week;

import org.jspecify.annotations.NullMarked;
