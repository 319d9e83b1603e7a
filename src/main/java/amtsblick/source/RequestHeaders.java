// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.source;

import amtsblick.config.Secret;
import amtsblick.config.YamlMap;
import amtsblick.url.PrintedAddress;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Headers that a source asks for with each request, such as {@code Authorization: env:FITKO_TOKEN}. Those that tell who we are come from
 * the environment or a file; they go to the source's own host over its own scheme, and nowhere from a redirect on.
 */
final class RequestHeaders {
    private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    private static final Pattern VALUE = Pattern.compile("[\\t -~]+");

    /** What the exchange itself needs or we promise to say truly. */
    private static final Set<String> OURS = Set.of(
            "accept-encoding",
            "connection",
            "content-length",
            "expect",
            "from",
            "host",
            "if-modified-since",
            "if-none-match",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "user-agent");

    private RequestHeaders() {}

    /** Reads the map below {@code headers}. */
    static Map<String, Secret> read(YamlMap map) {
        Map<String, Secret> headers = new LinkedHashMap<>();
        for (String name : map.keys()) {
            if (!NAME.matcher(name).matches() || OURS.contains(name.toLowerCase(Locale.ROOT))) {
                map.wrong(name, "no header that can be set");
            }
            Secret value = isReference(map.text(name)) || PrintedAddress.isSecret(name)
                    ? map.secret(name)
                    : new Secret(map.text(name));
            if (!VALUE.matcher(value.reveal()).matches()) {
                map.wrong(name, "expected one line of ASCII characters");
            }
            headers.put(name, value);
        }
        map.end();
        return headers;
    }

    private static boolean isReference(String said) {
        return said.startsWith("env:") || said.startsWith("file:");
    }
}
