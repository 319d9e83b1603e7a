// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/** Headers of every answer, which keep everything foreign out: no scripts, nothing from elsewhere, no framing, no referrer. */
final class SecurityHeaders implements HttpConfiguration.Customizer {
    static final HttpFields ALL = HttpFields.from(
            header(
                    "Content-Security-Policy",
                    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
                            + " frame-ancestors 'none'"),
            header("X-Content-Type-Options", "nosniff"),
            header("Referrer-Policy", "no-referrer"),
            header("Permissions-Policy", "interest-cohort=()"),
            header("Cross-Origin-Opener-Policy", "same-origin"));

    private static HttpField header(String name, String value) {
        return new PreEncodedHttpField(name, value);
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable answer) {
        answer.add(ALL);
        return request;
    }
}
