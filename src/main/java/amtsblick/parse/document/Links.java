// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.document;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.internal.StringUtil;

/** Addresses of articles: made absolute, and made the same where they mean the same. */
public final class Links {
    /** Query parameters that say where a reader came from or how a page is shown, never which article it is. */
    private static final Set<String> TRACKING =
            Set.of("wt_mc", "nn", "cflt", "__blob", "fbclid", "gclid", "cmp", "at_medium");

    private static final Set<String> WEB = Set.of("http", "https");
    private static final Pattern BREAKS = Pattern.compile("[\\n\\r\\t]");
    private static final Pattern SESSION = Pattern.compile("(?i);jsessionid=[^/;?]*");

    private Links() {}

    /** The absolute http(s) address of {@code href} as seen from {@code base}; empty where it is none. */
    public static Optional<URI> resolve(URI base, String href) {
        String clean = BREAKS.matcher(href.strip()).replaceAll("");
        if (clean.isEmpty()) {
            return Optional.empty();
        }
        String absolute = StringUtil.resolve(base.toString(), clean);
        try {
            URI uri = URI.create(escape(absolute));
            boolean web = uri.getHost() != null && WEB.contains(lower(uri.getScheme()));
            return web ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The address that stands for all spellings of it: lower-case host, no tracking, session id or fragment. */
    public static URI canonical(URI link) {
        String path = SESSION.matcher(link.getRawPath()).replaceFirst("");
        String query = link.getRawQuery() == null ? "" : withoutTracking(link);
        String port = link.getPort() == -1 || isDefault(link) ? "" : ":" + link.getPort();
        return URI.create(lower(link.getScheme()) + "://" + lower(link.getHost()) + port + path
                + (query.isEmpty() ? "" : "?" + query));
    }

    private static String withoutTracking(URI link) {
        return Arrays.stream(link.getRawQuery().split("&"))
                .filter(part -> !isTracking(lower(part.replaceFirst("=.*", "")), lower(link.getHost())))
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

    /** What browsers mend silently: blanks and other characters that have no place in an address. */
    private static String escape(String address) {
        StringBuilder out = new StringBuilder(address.length());
        for (char c : address.toCharArray()) {
            if (c <= ' ' || "\"<>\\^`{|}".indexOf(c) >= 0) {
                out.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
