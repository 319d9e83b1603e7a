// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/** Headers of every answer, which keep everything foreign out: no script but our own file, nothing from elsewhere, no framing, no referrer. */
final class SecurityHeaders implements HttpConfiguration.Customizer {
    private static final String NOTHING = Stream.of(
                    "accelerometer",
                    "autoplay",
                    "camera",
                    "display-capture",
                    "fullscreen",
                    "geolocation",
                    "gyroscope",
                    "magnetometer",
                    "microphone",
                    "midi",
                    "payment",
                    "picture-in-picture",
                    "publickey-credentials-get",
                    "screen-wake-lock",
                    "usb",
                    "xr-spatial-tracking")
            .map(feature -> feature + "=()")
            .collect(Collectors.joining(", "));

    private static final HttpFields ALL = HttpFields.from(
            header(
                    "Content-Security-Policy",
                    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; manifest-src 'self';"
                            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'"),
            header("X-Content-Type-Options", "nosniff"),
            header("Referrer-Policy", "no-referrer"),
            header("Permissions-Policy", NOTHING),
            header("Cross-Origin-Opener-Policy", "same-origin"),
            header("Cross-Origin-Resource-Policy", "same-origin"));

    /** A year; only of this host, as we do not know what else the operator runs beside it (RFC 6797). */
    private static final HttpField ENCRYPTED = header("Strict-Transport-Security", "max-age=31536000");

    private final HttpFields all;

    /** @param base the public address: where that is encrypted, browsers are told to use no other */
    SecurityHeaders(URI base) {
        HttpFields.Mutable fields = HttpFields.build(ALL);
        if ("https".equalsIgnoreCase(base.getScheme())) {
            fields.add(ENCRYPTED);
        }
        all = fields.asImmutable();
    }

    /** Those of every answer. */
    HttpFields all() {
        return all;
    }

    private static HttpField header(String name, String value) {
        return new PreEncodedHttpField(name, value);
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable answer) {
        answer.add(all);
        return request;
    }
}
