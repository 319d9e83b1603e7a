// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.source;

import amtsblick.remark.Remark;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What we remember of the last visit to a source. Kept in the archive, in the same commit as the visit's items.
 *
 * @param source the source's id
 * @param due when to visit next
 * @param last when it was visited last, empty before the first visit
 * @param lastSuccess when it last answered with something we could use (including "not modified")
 * @param outcome how the last visit ended
 * @param remarks what went wrong or was odd, empty when nothing was
 * @param status the last HTTP status, 0 where there was no answer
 * @param failures failed visits in a row
 * @param etag validator for the next conditional request
 * @param lastModified validator for the next conditional request, as the server sent it
 * @param movedTo the address a permanent redirect gave us, used instead of the configured one
 * @param setup {@link Source#setup()} at that visit: where it differs now, validators and the new address are void
 * @param harvest what it has given so far
 * @param name what it calls itself, where it did at one of its visits
 * @param reading what was found out of a source given by its address alone
 * @param backfill the page of older headlines to read next, where reading them was begun and is not done
 * @param millis how long the last visit took, in milliseconds
 */
public record Visit(
        String source,
        Instant due,
        Optional<Instant> last,
        Optional<Instant> lastSuccess,
        Outcome outcome,
        List<Remark> remarks,
        int status,
        int failures,
        Optional<String> etag,
        Optional<String> lastModified,
        Optional<URI> movedTo,
        String setup,
        Harvest harvest,
        Optional<String> name,
        Optional<Reading> reading,
        Optional<URI> backfill,
        long millis) {

    public Visit {
        remarks = List.copyOf(remarks);
    }

    /** How a visit ended, in the reader's terms. */
    public enum Outcome {
        /** Not visited yet. */
        NEW,
        /** It answered and headlines were read. */
        READ,
        /** Nothing has changed since. */
        UNCHANGED,
        /** It answered, but no headline was found. */
        EMPTY,
        /** robots.txt asks us to stay away. */
        DISALLOWED,
        /** It asked us to come back later (429, 503 with Retry-After, 418). */
        LATER,
        /** No usable answer: network, server error, unreadable document. */
        FAILED,
        /** Somebody else may live there now: nothing is kept until the operator says that it is right. */
        FROZEN,
        /** It said it is gone for good (410); it is not visited any more. */
        GONE;

        /** The id in the store: the lower-case name. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The outcome with this id, if this version knows it. */
        public static Optional<Outcome> of(String id) {
            for (Outcome outcome : values()) {
                if (outcome.id().equals(id)) {
                    return Optional.of(outcome);
                }
            }
            return Optional.empty();
        }
    }

    /** What went wrong or was odd, in one English line: for the log and the command line. */
    public String message() {
        return Remark.all(remarks, Locale.ENGLISH);
    }

    /** A source that was never visited and is due at {@code due}. */
    public static Visit first(String source, Instant due) {
        return outline(source, due, Optional.empty(), Optional.empty(), Outcome.NEW, 0, 0, 0);
    }

    /** What changes with every visit; of the rest nothing is known. */
    public static Visit outline(
            String source,
            Instant due,
            Optional<Instant> last,
            Optional<Instant> lastSuccess,
            Outcome outcome,
            int status,
            int failures,
            long millis) {
        return new Visit(
                source,
                due,
                last,
                lastSuccess,
                outcome,
                List.of(),
                status,
                failures,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Harvest.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                millis);
    }

    /** The same visit with other validators for the next conditional request. */
    public Visit withValidators(Optional<String> newEtag, Optional<String> newLastModified) {
        return draft().validators(newEtag, newLastModified).visit();
    }

    /**
     * The same visit, after it was found out how to read the source.
     *
     * @param itself what it calls itself, empty where it does not say
     */
    public Visit foundOut(Reading found, String itself) {
        return draft().named(itself).reading(Optional.of(found)).visit();
    }

    /** What comes after this visit, to be filled in. */
    public VisitDraft draft() {
        return new VisitDraft(this);
    }
}
