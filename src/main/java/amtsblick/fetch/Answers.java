// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what an exchange means: status, redirects, validators and times. Pure. */
final class Answers {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    /** 418 is what some public servers answer to visitors they find too eager. */
    private static final Set<Integer> LATER = Set.of(418, 429, 503);

    private static final int NOT_MODIFIED = 304;
    private static final int GONE = 410;
    private static final Pattern MAX_AGE = Pattern.compile("max-age\\s*=\\s*\"?(\\d{1,9})");

    private Answers() {}

    /** Where the response sends us, without a fragment; empty where it is no redirect. */
    static Optional<URI> redirect(Transport.Response response, URI address) {
        String location = response.header("Location").strip();
        if (!REDIRECTS.contains(response.status()) || location.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(address.resolve(location.replace(" ", "%20").replaceFirst("#.*", "")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Fetched read(Transport.Response response, URI address, Optional<URI> movedTo, Instant now) {
        int status = response.status();
        if (status / 100 == 2) {
            return new Fetched.Page(
                    address,
                    movedTo,
                    status,
                    response.header("Content-Type"),
                    response.body(),
                    response.headers().firstValue("ETag"),
                    response.headers().firstValue("Last-Modified"),
                    expires(response, now),
                    response.header("tdm-reservation").strip().equals("1"));
        }
        if (status == NOT_MODIFIED) {
            return new Fetched.NotModified(movedTo, expires(response, now));
        }
        if (status == GONE) {
            return new Fetched.Gone();
        }
        if (LATER.contains(status)) {
            return new Fetched.Later(status, retryAfter(response.header("Retry-After"), now));
        }
        return new Fetched.Failed(status, Reasons.status(status));
    }

    /** Retry-After in seconds or as a date (RFC 9110, 10.2.3). */
    static Optional<Instant> retryAfter(String header, Instant now) {
        if (header.strip().matches("\\d{1,9}")) {
            return Optional.of(now.plusSeconds(Long.parseLong(header.strip())));
        }
        return httpDate(header);
    }

    /** Until when the answer is fresh: Cache-Control's max-age before Expires (RFC 9111, 4.2.1). */
    private static Optional<Instant> expires(Transport.Response response, Instant now) {
        Matcher maxAge = MAX_AGE.matcher(response.header("Cache-Control"));
        return maxAge.find()
                ? Optional.of(now.plusSeconds(Long.parseLong(maxAge.group(1))))
                : httpDate(response.header("Expires"));
    }

    private static Optional<Instant> httpDate(String text) {
        try {
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text.strip())));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
