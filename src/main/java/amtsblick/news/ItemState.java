// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.news;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of an item after it was published. Its wording of before stands in its {@link Revision}s; this says since when, so that it
 * can be shown and filtered by without them.
 *
 * <p>Changed is what readers would call so: other letters in the title, or another day. A teaser that is reworded, capitals and
 * punctuation are not. The days that count are those that its own source prints at two visits, none of them guessed, and neither a
 * step of one day where only one of them has a time: midnight lies elsewhere in another time zone.
 *
 * @param withdrawn since when it is not at its address any more
 * @param changed when we saw its title or day last changed
 * @param redated the date its source prints now, where that is another than the first, which it is sorted by
 */
public record ItemState(Optional<Instant> withdrawn, Optional<Instant> changed, Optional<PublicationDate> redated) {
    /** Of nearly all items. */
    public static final ItemState NONE = new ItemState(Optional.empty(), Optional.empty(), Optional.empty());

    public static final String WITHDRAWN = "withdrawn";
    public static final String CHANGED = "changed";

    /** The ids of what has become of it; none for most. */
    public List<String> ids() {
        List<String> ids = new ArrayList<>();
        withdrawn.ifPresent(_ -> ids.add(WITHDRAWN));
        changed.ifPresent(_ -> ids.add(CHANGED));
        return ids;
    }

    public ItemState withWithdrawn(Optional<Instant> since) {
        return new ItemState(since, changed, redated);
    }

    /**
     * The state of an item with this history.
     *
     * @param first its headline with the date that it is sorted by
     * @param revisions earlier versions, oldest first, each with the date that stood there then
     */
    public static ItemState of(
            Optional<Instant> withdrawn, Headline first, Optional<PublicationDate> redated, List<Revision> revisions) {
        Headline later = said(first, redated);
        for (Revision revision : revisions.reversed()) {
            if (revision.by().isPresent()) {
                break; // what others said before is no change of what its source says
            }
            if (tellsOtherwise(revision.headline(), later)) {
                return new ItemState(withdrawn, Optional.of(revision.until()), redated);
            }
            later = revision.headline();
        }
        return new ItemState(withdrawn, Optional.empty(), redated);
    }

    /** A headline with the date that its source prints now. */
    static Headline said(Headline first, Optional<PublicationDate> redated) {
        return redated.map(date -> first.withDate(Optional.of(date), date.day().toString()))
                .orElse(first);
    }

    private static boolean tellsOtherwise(Headline earlier, Headline later) {
        return !Recognition.title(earlier).equals(Recognition.title(later)) || later.isRedatedFrom(earlier);
    }
}
