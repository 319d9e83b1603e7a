// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.demo;

import java.util.List;
import java.util.OptionalInt;

/**
 * Something that happened, as told by one or several desks.
 *
 * @param daysAgo how many days before the start of the demo it happened; empty for one that happens while it runs
 * @param region the region it is about, as an editor would label it
 * @param kind likewise its kind
 * @param topics likewise its topics
 * @param reports who reports it, the first one first
 */
record Event(OptionalInt daysAgo, String region, String kind, List<String> topics, List<Report> reports) {

    /**
     * How one desk tells it.
     *
     * @param desk the desk's id
     * @param lag days after the event
     * @param kicker what stands before the title, empty for none
     * @param title the title
     * @param teaser one or two sentences
     * @param correction a better title that replaces the first one soon after, empty for none
     */
    record Report(String desk, int lag, String kicker, String title, String teaser, String correction) {}
}
