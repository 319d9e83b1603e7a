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
 * @param worstHostP99 the same for the host that waited longest, of those that answer quickly
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
        double worstHostP99,
        double freshP50,
        double freshP95,
        long bytesADay) {}
