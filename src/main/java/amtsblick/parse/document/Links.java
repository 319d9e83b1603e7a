// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.document;

import amtsblick.url.WebAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Addresses of articles: made absolute, and made the same where they mean the same. */
public final class Links {
    /** Query parameters that say where a reader came from or how a page is shown, never which article it is. */
    private static final Set<String> TRACKING =
            Set.of("wt_mc", "nn", "cflt", "__blob", "fbclid", "gclid", "cmp", "at_medium");

    private static final Pattern SESSION = Pattern.compile("(?i);jsessionid=[^/;?]*");

    private Links() {}

    /** The absolute http(s) address of {@code href} as seen from {@code base}; empty where it is none. */
    public static Optional<URI> resolve(URI base, String href) {
        return WebAddress.resolve(base, href);
    }

    /** The address that stands for all spellings of it: lower-case host, no tracking, session id or fragment. */
    public static URI canonical(URI link) {
        String path = SESSION.matcher(link.getRawPath()).replaceFirst("");
        String query = link.getRawQuery() == null ? "" : withoutTracking(link);
        String port = link.getPort() == -1 || isDefault(link) ? "" : ":" + link.getPort();
        return URI.create(lower(link.getScheme()) + "://" + WebAddress.host(link) + port + path
                + (query.isEmpty() ? "" : "?" + query));
    }

    private static String withoutTracking(URI link) {
        return Arrays.stream(link.getRawQuery().split("&"))
                .filter(part -> !isTracking(lower(part.replaceFirst("=.*", "")), WebAddress.host(link)))
                .collect(Collectors.joining("&"));
    }

    private static boolean isTracking(String name, String host) {
        return name.startsWith("utm_")
                || TRACKING.contains(name)
                || name.equals("seite") && host.endsWith("stmd.bayern.de");
    }

    private static boolean isDefault(URI link) {
        return link.getPort() == (lower(link.getScheme()).equals("https") ? 443 : 80);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
