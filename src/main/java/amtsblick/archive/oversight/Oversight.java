// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.oversight;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What operators order, and the record of it. Safe for use by many threads. */
public interface Oversight {

    /**
     * Carries out what lies in the archive's own hands, and writes the order down, both or neither; durable when it returns. What others
     * carry out, such as a visit, is written down here before.
     *
     * @return whether its object is known; nothing is done and written where an item is not
     */
    boolean carryOut(OperatorOrder order, String who);

    /** What was done, the latest first. */
    List<Deed> deeds(int most);

    /**
     * Forgets old records.
     *
     * @param exchanges how long it is kept what was asked of which host; its own bounds hold nevertheless
     * @param deeds how long it is kept what was done here
     */
    void forget(Duration exchanges, Duration deeds);

    /** What was decided of sources, by id; those of which nothing was are not in it. */
    Map<String, Ruling> rulings();

    /** What was set by hand of this item. */
    Optional<Correction> correction(String item);

    /** When the item with this id was removed, where it was. */
    Optional<Instant> removed(String item);
}
