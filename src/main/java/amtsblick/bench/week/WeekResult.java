// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.bench.week;

/**
 * How a virtual week went.
 *
 * @param sources how many
 * @param hosts how many
 * @param nodes how many crawled
 * @param days how long
 * @param visits how many there were in all, and of them
 * @param failed how many brought no answer
 * @param busiestSecond the most requests that began in one second
 * @param seatsBusy how much of the nodes' seats was taken, from 0 to 1
 * @param lateP50 seconds between a due time and the visit, half of all; likewise 99 and 99.9 of 100
 * @param settledP99 the same without the first day, when all sources are new and none has found its rhythm; likewise 99.9 of 100
 * @param worstHostP99 the same over all days for the host that waited longest, of those that answer quickly
 * @param lateHosts how many of the hosts that answer quickly had more than one visit in a hundred later than ten minutes, without the first day
 * @param freshP50 hours between a headline and the visit that found it, half of all; likewise 95 of 100
 * @param bytesADay what was received, at 30 kB an answer with news and 300 bytes one without
 */
public record WeekResult(
        int sources,
        int hosts,
        int nodes,
        int days,
        long visits,
        long failed,
        int busiestSecond,
        double seatsBusy,
        double lateP50,
        double lateP99,
        double lateP999,
        double settledP99,
        double settledP999,
        double worstHostP99,
        int lateHosts,
        double freshP50,
        double freshP95,
        long bytesADay) {}
