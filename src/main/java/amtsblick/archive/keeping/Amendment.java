// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.keeping;

import amtsblick.archive.oversight.Correction;
import amtsblick.news.label.Labels;
import java.time.Instant;
import java.util.Optional;

/** One thing we learned of items after a source had said them. */
public sealed interface Amendment {

    /**
     * Other rules understand it so, in the place of labels that were looked at; where others stand there by now (the source has reworded
     * it), those are kept. Where only the version of the rules differs, that is noted without a change.
     */
    record Relabelled(String item, Labels before, Labels labels) implements Amendment {}

    /** It belongs to this story now, or to none. */
    record Joined(String item, Optional<String> story) implements Amendment {}

    /** Two stories are one: all items of {@code from} belong to {@code into} now. */
    record Merged(String from, String into) implements Amendment {}

    /** Somebody set labels by hand; they stand before those of the rules until the correction is taken back (empty). */
    record Corrected(String item, Optional<Correction> correction) implements Amendment {}

    /** It was not at its address any more since then, or is again (empty). It stays, marked, and does not come back as news. */
    record Withdrawn(String item, Optional<Instant> since) implements Amendment {}

    /**
     * Its address was asked whether it is still there; noted without a change, and forgotten a month later.
     *
     * @param missing since when nothing was found there at each time of asking
     */
    record Asked(String item, Instant at, Optional<Instant> missing) implements Amendment {}
}
