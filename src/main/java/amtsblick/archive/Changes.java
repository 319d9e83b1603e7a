// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything that happens to items, in one numbered sequence. Whoever follows it remembers the last number and asks for what came
 * after: nothing is missed, nothing comes twice, and nobody has to look through everything.
 */
public interface Changes {

    /** What can happen to an item. The ids lie in the store and in addresses. */
    enum What {
        /** It was seen or restored for the first time. */
        NEW,
        /** The source says it otherwise now, or it was restored in another state. */
        REVISED,
        /** Other rules understand it otherwise. */
        RELABELLED,
        /** Its story is another one now. */
        JOINED,
        /** Labels were set by hand, or that was taken back. */
        CORRECTED,
        /** It is not at its address any more, or is again. */
        WITHDRAWN,
        /** It was removed on request: nothing of it is known any more but that. */
        REMOVED;

        /** The id in the store and in addresses. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind of change with this id, if this version knows it. */
        public static Optional<What> of(String id) {
            for (What what : values()) {
                if (what.id().equals(id)) {
                    return Optional.of(what);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * One change.
     *
     * @param number greater than that of every change before it
     * @param item the item's id
     * @param at when it was kept
     */
    record Change(long number, String item, What what, Instant at) {}

    /**
     * The last number up to which the sequence is complete. Where several writers share a store, a greater number may be durable
     * already while a smaller one is still being written: it is not counted, and not given, until the gap is closed.
     */
    long last();

    /** Whether others write to this store, too, so that not every change is this process's own. */
    boolean shared();

    /** The changes after this number up to {@link #last}, in order, at most so many. */
    List<Change> after(long number, int most);

    /**
     * Waits until there is a change after this number: this process's own are told at once, those of others within a second.
     *
     * @return whether there is one
     * @throws InterruptedException when the waiting is given up
     */
    boolean await(long number, Duration longest) throws InterruptedException;
}
