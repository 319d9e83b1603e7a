// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import amtsblick.fetch.Fetched;
import amtsblick.parse.Parsed;
import amtsblick.source.Source;
import amtsblick.source.Visit;
import amtsblick.source.Visit.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What to remember of a visit. Pure. */
final class VisitRecord {
    private final NextVisit next;

    VisitRecord(NextVisit next) {
        this.next = next;
    }

    /** After a page with headlines, or with none. */
    Visit read(
            Source source,
            Visit before,
            Fetched.Page page,
            Parsed.Headlines parsed,
            Newsdesk.Edition edition,
            boolean news,
            Instant now,
            Duration took) {
        Optional<Instant> ttl = parsed.ttl().map(now::plus);
        Optional<Instant> wish = ttl.isPresent() ? ttl : page.expires();
        boolean empty = parsed.headlines().isEmpty();
        return new Visit(
                source.id(),
                next.afterAnswer(source, before, news, wish, now),
                Optional.of(now),
                Optional.of(now),
                empty ? Outcome.EMPTY : Outcome.READ,
                String.join("; ", parsed.notes()),
                page.status(),
                0,
                page.etag(),
                page.lastModified(),
                page.movedTo().or(before::movedTo),
                parsed.headlines().size(),
                before.keptOut() + edition.keptOut(),
                before.added(),
                news ? Optional.of(now) : before.lastItem(),
                took.toMillis());
    }

    /** After an answer that could not be read: the validators are forgotten, so that the next answer is a full one. */
    Visit unreadable(Source source, Visit before, int status, String reason, Instant now, Duration took) {
        return trouble(
                forgetful(before),
                Outcome.FAILED,
                reason,
                status,
                next.afterFailure(source, before.failures() + 1, now),
                now,
                took);
    }

    /** After anything but a page. */
    Visit withoutPage(Source source, Visit before, Fetched fetched, Instant now, Duration took) {
        int failures = before.failures() + 1;
        return switch (fetched) {
            case Fetched.Page _ -> throw new IllegalArgumentException("a page is read");
            case Fetched.NotModified same -> unchanged(source, before, same, now, took);
            case Fetched.Later later ->
                trouble(
                        before,
                        Outcome.LATER,
                        "HTTP " + later.status(),
                        later.status(),
                        next.afterLater(source, failures, later.retryAfter(), now),
                        now,
                        took);
            case Fetched.Disallowed no ->
                trouble(before, Outcome.DISALLOWED, no.reason(), 0, next.afterDisallowed(source, now), now, took);
            case Fetched.Gone _ -> trouble(before, Outcome.GONE, "HTTP 410", 410, NextVisit.NEVER, now, took);
            case Fetched.Failed failed ->
                trouble(
                        before,
                        Outcome.FAILED,
                        failed.reason(),
                        failed.status(),
                        next.afterFailure(source, failures, now),
                        now,
                        took);
        };
    }

    private Visit unchanged(Source source, Visit before, Fetched.NotModified same, Instant now, Duration took) {
        return new Visit(
                before.source(),
                next.afterAnswer(source, before, false, same.expires(), now),
                Optional.of(now),
                Optional.of(now),
                Outcome.UNCHANGED,
                "",
                304,
                0,
                same.etag().or(before::etag),
                same.lastModified().or(before::lastModified),
                same.movedTo().or(before::movedTo),
                before.found(),
                before.keptOut(),
                before.added(),
                before.lastItem(),
                took.toMillis());
    }

    private static Visit trouble(
            Visit before, Outcome outcome, String message, int status, Instant due, Instant now, Duration took) {
        return new Visit(
                before.source(),
                due,
                Optional.of(now),
                before.lastSuccess(),
                outcome,
                message,
                status,
                before.failures() + 1,
                before.etag(),
                before.lastModified(),
                before.movedTo(),
                before.found(),
                before.keptOut(),
                before.added(),
                before.lastItem(),
                took.toMillis());
    }

    private static Visit forgetful(Visit v) {
        return new Visit(
                v.source(),
                v.due(),
                v.last(),
                v.lastSuccess(),
                v.outcome(),
                v.message(),
                v.status(),
                v.failures(),
                Optional.empty(),
                Optional.empty(),
                v.movedTo(),
                v.found(),
                v.keptOut(),
                v.added(),
                v.lastItem(),
                v.millis());
    }
}
