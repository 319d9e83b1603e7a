// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.source;

import amtsblick.source.Visit.Outcome;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A visit in the making: all that the one before knew, changed step by step. For one thread. */
public final class VisitDraft {
    private final Visit before;
    private Instant due;
    private Optional<Instant> last;
    private Optional<Instant> lastSuccess;
    private Outcome outcome;
    private String message;
    private int status;
    private int failures;
    private Optional<String> etag;
    private Optional<String> lastModified;
    private Optional<URI> movedTo;
    private String setup;
    private int found;
    private long keptOut;
    private long added;
    private Optional<Instant> lastItem;
    private Optional<Duration> rhythm;
    private long millis;

    VisitDraft(Visit before) {
        this.before = before;
        due = before.due();
        last = before.last();
        lastSuccess = before.lastSuccess();
        outcome = before.outcome();
        message = before.message();
        status = before.status();
        failures = before.failures();
        etag = before.etag();
        lastModified = before.lastModified();
        movedTo = before.movedTo();
        setup = before.setup();
        found = before.found();
        keptOut = before.keptOut();
        added = before.added();
        lastItem = before.lastItem();
        rhythm = before.rhythm();
        millis = before.millis();
    }

    /** Starts anew for a source whose entry has changed: only the counts are still true. */
    public VisitDraft anew(String newSetup, Instant now) {
        setup = newSetup;
        lastSuccess = Optional.empty();
        failures = 0;
        due = now;
        return ended(Outcome.NEW, 0, "")
                .validators(Optional.empty(), Optional.empty())
                .movedTo(Optional.empty());
    }

    /** It took place now, under this {@link Source#setup()}. */
    public VisitDraft visited(String newSetup, Instant now, Duration took) {
        setup = newSetup;
        last = Optional.of(now);
        millis = took.toMillis();
        return this;
    }

    public VisitDraft ended(Outcome newOutcome, int newStatus, String newMessage) {
        outcome = newOutcome;
        status = newStatus;
        message = newMessage;
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

    public VisitDraft validators(Optional<String> newEtag, Optional<String> newLastModified) {
        etag = newEtag;
        lastModified = newLastModified;
        return this;
    }

    public VisitDraft movedTo(Optional<URI> newAddress) {
        movedTo = newAddress;
        return this;
    }

    /** What was on the page: headlines, how many of them the topic filter kept out, and how far apart they are. */
    public VisitDraft found(int headlines, int nowKeptOut, Optional<Duration> newRhythm) {
        found = headlines;
        keptOut = before.keptOut() + nowKeptOut;
        rhythm = newRhythm.or(before::rhythm);
        return this;
    }

    /** It brought so many items that were new. */
    public VisitDraft brought(int fresh, Instant now) {
        added = before.added() + fresh;
        lastItem = fresh > 0 ? Optional.of(now) : before.lastItem();
        return this;
    }

    public VisitDraft due(Instant next) {
        due = next;
        return this;
    }

    public Visit visit() {
        return new Visit(
                before.source(),
                due,
                last,
                lastSuccess,
                outcome,
                message,
                status,
                failures,
                etag,
                lastModified,
                movedTo,
                setup,
                found,
                keptOut,
                added,
                lastItem,
                rhythm,
                millis);
    }
}
