// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch;

import amtsblick.fetch.wire.Failures;
import amtsblick.fetch.wire.Transport;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what an exchange means: status, validators and times. Pure. */
final class Answers {
    /** 418 is what some public servers answer to visitors they find too eager. */
    private static final Set<Integer> LATER = Set.of(418, 429, 503);

    private static final int NOT_MODIFIED = 304;
    private static final int GONE = 410;
    private static final Pattern MAX_AGE = Pattern.compile("(?i)\\bmax-age\\s*=\\s*\"?(\\d{1,9})");
    private static final Pattern VALIDATOR = Pattern.compile("[\\x20-\\x7e]{1,1000}");

    private Answers() {}

    /**
     * How we came to the answer.
     *
     * @param address the last address asked
     * @param redirected whether it is another than the first
     * @param permanent whether every redirect on the way was permanent
     */
    record Way(URI address, boolean redirected, boolean permanent) {
        Optional<URI> movedTo() {
            return redirected && permanent ? Optional.of(address) : Optional.empty();
        }
    }

    static Fetched read(Transport.Response response, Way way, boolean reserved, Instant now) {
        int status = response.status();
        if (response.ok()) {
            return new Fetched.Page(
                    way.address,
                    way.movedTo(),
                    status,
                    response.header("Content-Type"),
                    response.body(),
                    validator(response, "ETag"),
                    validator(response, "Last-Modified"),
                    expires(response, now),
                    String.join(", ", response.headers().allValues("Link")),
                    response.header("Refresh"),
                    reserved);
        }
        if (status == NOT_MODIFIED) {
            return new Fetched.NotModified(
                    way.movedTo(),
                    expires(response, now),
                    validator(response, "ETag"),
                    validator(response, "Last-Modified"));
        }
        // Only the address itself can say that it is gone, not a place it sends us to for a while.
        if (status == GONE && way.permanent) {
            return new Fetched.Gone();
        }
        if (LATER.contains(status)) {
            return new Fetched.Later(status, retryAfter(response.header("Retry-After"), now));
        }
        return new Fetched.Failed(status, Failures.status(status));
    }

    /** A validator is opaque and goes back as it came; one that could not be sent back is none. */
    private static Optional<String> validator(Transport.Response response, String name) {
        return Optional.of(response.header(name))
                .filter(value -> VALIDATOR.matcher(value).matches());
    }

    /** Retry-After in seconds or as a date (RFC 9110, 10.2.3). */
    static Optional<Instant> retryAfter(String header, Instant now) {
        if (header.strip().matches("\\d{1,9}")) {
            return Optional.of(now.plusSeconds(Long.parseLong(header.strip())));
        }
        return httpDate(header);
    }

    /**
     * Until when the answer is fresh: Cache-Control's max-age before Expires (RFC 9111, 4.2.1). Expires is read against the
     * server's own clock, which may be wrong.
     */
    private static Optional<Instant> expires(Transport.Response response, Instant now) {
        Matcher maxAge = MAX_AGE.matcher(response.header("Cache-Control"));
        if (maxAge.find()) {
            return Optional.of(now.plusSeconds(Long.parseLong(maxAge.group(1))));
        }
        Instant serverTime = httpDate(response.header("Date")).orElse(now);
        return httpDate(response.header("Expires")).map(expires -> now.plus(Duration.between(serverTime, expires)));
    }

    private static Optional<Instant> httpDate(String text) {
        try {
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text.strip())));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
