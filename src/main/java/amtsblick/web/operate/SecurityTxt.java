// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.operate;

import amtsblick.web.site.Site;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Whom to tell of a weakness (RFC 9116), where the operator has said how to be reached. */
public final class SecurityTxt {
    /** The RFC asks for less than a year; this one is made anew every day. */
    private static final Duration GOOD_FOR = Duration.ofDays(180);

    private SecurityTxt() {}

    public static Optional<String> of(Site site) {
        return of(
                site.settings().operator().email(),
                site.settings().base(),
                site.clock().instant());
    }

    static Optional<String> of(String contact, URI base, Instant now) {
        if (contact.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                """
            Contact: mailto:%s
            Expires: %s
            Preferred-Languages: de, en
            Canonical: %s/.well-known/security.txt
            """.formatted(contact, now.truncatedTo(ChronoUnit.DAYS).plus(GOOD_FOR), base));
    }
}
