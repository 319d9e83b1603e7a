// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import java.util.Map;

/** Headers of every answer, which keep everything foreign out: no scripts, nothing from elsewhere, no framing, no referrer. */
final class SecurityHeaders {
    static final Map<String, String> ALL = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Permissions-Policy",
            "interest-cohort=()",
            "Cross-Origin-Opener-Policy",
            "same-origin");

    private SecurityHeaders() {}
}
