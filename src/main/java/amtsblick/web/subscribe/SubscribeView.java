// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.subscribe;

import amtsblick.web.page.Frame;
import java.util.List;
import java.util.Optional;

/**
 * The page that makes a subscription of a selection.
 *
 * @param lead what one gets, in a sentence
 * @param volume about how much of it; empty where nobody knows
 * @param cut whether looking what there is was stopped before its end
 * @param latest what came last
 * @param unknown places and bodies that no item names
 * @param form what it is to be about
 * @param change where more of it can be chosen
 * @param feeds the addresses to copy
 * @param mails whether it comes by mail, too
 * @param calendar the address of its deadlines and events, where it has any
 * @param table the selection as a table
 * @param lists many feeds at once
 */
public record SubscribeView(
        Frame frame,
        String lead,
        String volume,
        boolean cut,
        Optional<Link> latest,
        List<Unknown> unknown,
        SubscriptionForm form,
        String change,
        List<Link> feeds,
        boolean mails,
        Optional<String> calendar,
        String table,
        List<Link> lists) {

    /** The calendar as programs on the same device take it over at a click: calendars know this scheme, which no standard names. */
    public Optional<String> webcal() {
        return calendar.map(address -> address.replaceFirst("^https?:", "webcal:"));
    }

    /** The same with a reminder a week before each deadline. */
    public Optional<String> reminding() {
        return webcal().map(address -> address + (address.contains("?") ? "&" : "?") + "alarm=7");
    }

    /** That nothing is known of a name, and what may have been meant. */
    public record Unknown(String text, List<Link> alike) {}

    /** An address and what it is called. */
    public record Link(String name, String href) {}
}
