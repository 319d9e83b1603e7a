// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.source;

import amtsblick.remark.Remark;
import amtsblick.source.Visit.Outcome;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A visit in the making: all that the one before knew, changed step by step. For one thread. */
public final class VisitDraft {
    private final Visit before;
    private Instant due;
    private Optional<Instant> last;
    private Optional<Instant> lastSuccess;
    private Outcome outcome;
    private List<Remark> remarks;
    private int status;
    private int failures;
    private Optional<String> etag;
    private Optional<String> lastModified;
    private Optional<URI> movedTo;
    private String setup;
    private Harvest harvest;
    private Optional<String> name;
    private Optional<Reading> reading;
    private Optional<URI> backfill;
    private long millis;

    VisitDraft(Visit before) {
        this.before = before;
        due = before.due();
        last = before.last();
        lastSuccess = before.lastSuccess();
        outcome = before.outcome();
        remarks = before.remarks();
        status = before.status();
        failures = before.failures();
        etag = before.etag();
        lastModified = before.lastModified();
        movedTo = before.movedTo();
        setup = before.setup();
        harvest = before.harvest();
        name = before.name();
        reading = before.reading();
        backfill = before.backfill();
        millis = before.millis();
    }

    /** Starts anew for a source whose entry has changed: only the counts are still true. */
    public VisitDraft anew(String newSetup, Instant now) {
        setup = newSetup;
        lastSuccess = Optional.empty();
        failures = 0;
        harvest = harvest.elsewhere();
        name = Optional.empty();
        due = now;
        return ended(Outcome.NEW, 0, List.of()).backfill(Optional.empty()).anew();
    }

    /** Forgets where we were led to and what we found out: the next visit goes to the configured address without conditions. */
    public VisitDraft anew() {
        return validators(Optional.empty(), Optional.empty())
                .movedTo(Optional.empty())
                .reading(Optional.empty());
    }

    /** It took place now, under this {@link Source#setup()}. */
    public VisitDraft visited(String newSetup, Instant now, Duration took) {
        setup = newSetup;
        last = Optional.of(now);
        millis = took.toMillis();
        return this;
    }

    /**
     * How it ended.
     *
     * @param newStatus HTTP status; 0 where nobody answered
     */
    public VisitDraft ended(Outcome newOutcome, int newStatus, List<Remark> newRemarks) {
        outcome = newOutcome;
        status = newStatus;
        remarks = newRemarks;
        return this;
    }

    /** It was of use: the row of failures has ended. */
    public VisitDraft succeeded(Instant now) {
        lastSuccess = Optional.of(now);
        failures = 0;
        return this;
    }

    /** One more failure in a row. */
    public VisitDraft failed() {
        failures = before.failures() + 1;
        return this;
    }

    /** What to ask with next time whether something has changed (RFC 9110, 13.1), as the server gave it. */
    public VisitDraft validators(Optional<String> newEtag, Optional<String> newLastModified) {
        etag = newEtag;
        lastModified = newLastModified;
        return this;
    }

    /** Where the source lies by now; empty where its entry says it. */
    public VisitDraft movedTo(Optional<URI> newAddress) {
        movedTo = newAddress;
        return this;
    }

    /** What it has given, this visit included. */
    public VisitDraft harvest(Harvest now) {
        harvest = now;
        return this;
    }

    /** It calls itself so; the first name that it was met under stays, as readers know it by that. */
    public VisitDraft named(String itself) {
        name = name.or(() -> Optional.of(itself).filter(text -> !text.isBlank()));
        return this;
    }

    /** How it is read from now on, or that this is to be found out anew. */
    public VisitDraft reading(Optional<Reading> found) {
        reading = found;
        return this;
    }

    /** Where reading its older headlines goes on, or that this is done. */
    public VisitDraft backfill(Optional<URI> page) {
        backfill = page;
        return this;
    }

    /** When the next visit is due. */
    public VisitDraft due(Instant next) {
        due = next;
        return this;
    }

    /** The visit that was drafted. */
    public Visit visit() {
        return new Visit(
                before.source(),
                due,
                last,
                lastSuccess,
                outcome,
                remarks,
                status,
                failures,
                etag,
                lastModified,
                movedTo,
                setup,
                harvest,
                name,
                reading,
                backfill,
                millis);
    }
}
