// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.document;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.internal.StringUtil;

/** Addresses of articles: made absolute, with what browsers mend silently. */
public final class Links {
    private static final Set<String> WEB = Set.of("http", "https");
    private static final Pattern BREAKS = Pattern.compile("[\\n\\r\\t]");

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
