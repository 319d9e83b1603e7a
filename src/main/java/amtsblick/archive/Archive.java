// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive;

import amtsblick.archive.alert.Alerts;
import amtsblick.archive.keeping.Keeping;
import amtsblick.archive.oversight.Oversight;
import amtsblick.archive.relay.Relay;
import java.util.Optional;

/**
 * Everything ever collected: what is known and how it is found, by reader. Whoever needs only one of these is given only that one.
 */
public interface Archive extends AutoCloseable {
    /** What is known. */
    Items items();

    /** The ways to write it. */
    Keeping keeping();

    /** What happened, in order. */
    Changes changes();

    /** How it is found. */
    Finding finding();

    /** Who is visited when. */
    Schedule schedule();

    /** Which rules it was labelled by. */
    Labelled labelled();

    /** What operators order, and the record of it. */
    Oversight oversight();

    /** Who gets which selection, and what is on its way to them. */
    Alerts alerts();

    /** What is remembered of those who are told of news without asking. */
    Relay relay();

    /** What it remembers of itself. */
    Notes notes();

    /** Why what is found is behind what is known, where that is so: being built anew, or in trouble. */
    Optional<String> behind();

    @Override
    void close();
}
