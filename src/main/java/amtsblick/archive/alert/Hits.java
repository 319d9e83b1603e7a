// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.alert;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Which items belong to the selections that somebody waits for, in the order of the change sequence: readers remember the last number they
 * have and ask for what came after.
 */
public interface Hits {
    /** The different selections of all confirmed subscriptions. */
    Set<String> watched();

    /** The number of the last change that was compared with all selections. */
    long comparedUpTo();

    /**
     * Keeps hits and up to where changes were compared, both or neither; what is a hit already stays what it was. Subscriptions that
     * come at once are due then.
     */
    void compared(long upTo, Collection<Hit> hits, Instant due);

    /** Those of a selection after one number up to another, in order. */
    List<Hit> of(String selection, long after, long upTo);

    /** Those of these items that belong to a selection. */
    List<Hit> of(String selection, Collection<String> items);

    /**
     * Forgets what is older, but for items that somebody still waits for: by their hits with other selections it is known that they came
     * with another subscription.
     */
    void forget(Instant before);
}
