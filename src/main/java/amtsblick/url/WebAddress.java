// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.url;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address in a document, read as browsers read it (WHATWG URL, 4.4): blanks around it, line breaks and backslashes in it, a scheme
 * without slashes, umlauts, brackets and lone percent signs are no obstacle, and what comes out is a URI of ASCII characters.
 */
public final class WebAddress {
    private static final Set<String> WEB = Set.of("http", "https");
    private static final Pattern AROUND =
            Pattern.compile("^[\\s\\p{Cntrl}\u00A0\u200B\uFEFF]+|[\\s\\p{Cntrl}\u00A0\u200B\uFEFF]+$");
    private static final Pattern BREAKS = Pattern.compile("[\\n\\r\\t]");
    private static final Pattern SCHEME = Pattern.compile("(?s)([a-zA-Z][a-zA-Z0-9+.-]*):(.*)");
    private static final Pattern PARTS = Pattern.compile("(?s)([^?#]*)(\\?[^#]*)?(#.*)?");
    private static final Pattern AUTHORITY = Pattern.compile("(?s)/*([^/]*)(.*)");
    private static final Pattern HOST_AND_PORT = Pattern.compile("(?s)(?:.*@)?(\\[[^]]*]|[^:]*)(?::(\\d{0,5}))?");

    /** Desktop readers subscribe to {@code feed://host/path} and {@code feed:https://host/path}. */
    private static final Pattern FEED = Pattern.compile("(?i)^feed:(?=https?:)|^feed:(?=//)");

    /** Where browsers would look for a file of that name, people mean the host. */
    private static final Pattern HOST_ALONE = Pattern.compile("(?i)^www\\.[^/\\s]+\\.[a-z]{2,}(?=[/?#:]|$)");

    private static final Pattern USER = Pattern.compile("^(?:[^/?#]*://)?[^/?#]*@");

    private static final URI NOWHERE = URI.create("http:/");
    private static final String FORBIDDEN = "\"<>\\^`{|}[]";

    private WebAddress() {}

    /** The absolute http(s) address; empty where {@code href} is another scheme's or none at all. */
    public static Optional<URI> resolve(URI base, String href) {
        String clean = BREAKS.matcher(AROUND.matcher(href).replaceAll("")).replaceAll("");
        String bare = FEED.matcher(clean).replaceFirst("");
        if (bare.isEmpty()) {
            return Optional.empty();
        }
        String reference = HOST_ALONE.matcher(bare).find() ? "//" + bare : bare;
        Matcher scheme = SCHEME.matcher(reference);
        if (!scheme.matches()) {
            return relative(base, reference);
        }
        String name = scheme.group(1).toLowerCase(Locale.ROOT);
        if (!WEB.contains(name)) {
            return Optional.empty();
        }
        boolean ofBase = name.equalsIgnoreCase(base.getScheme())
                && !slashed(scheme.group(2)).startsWith("//");
        return ofBase ? relative(base, scheme.group(2)) : absolute(name, scheme.group(2));
    }

    /** The absolute http(s) address of a text that must be one by itself. */
    public static Optional<URI> of(String text) {
        return resolve(NOWHERE, text);
    }

    /** The absolute http(s) address that somebody typed, who may leave out the scheme; whom to ask it as is no part of it. */
    public static Optional<URI> typed(String text) {
        String address = text.strip();
        return of(address.contains("://") ? address : "https://" + address)
                .filter(read -> read.getHost() != null && !USER.matcher(address).find());
    }

    /** The host, of addresses too whose host is none to {@link URI}, such as {@code amt_1.example}. */
    public static String host(URI address) {
        if (address.getHost() != null) {
            return address.getHost().toLowerCase(Locale.ROOT);
        }
        Matcher authority = HOST_AND_PORT.matcher(String.valueOf(address.getRawAuthority()));
        return authority.matches() ? authority.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static Optional<URI> absolute(String scheme, String rest) {
        Matcher parts = parts(rest);
        Matcher authority = AUTHORITY.matcher(slashed(parts.group(1)));
        Matcher host = HOST_AND_PORT.matcher(authority.matches() ? authority.group(1) : "");
        return host.matches()
                ? HostName.ascii(host.group(1))
                        .map(name -> name + (given(host.group(2)).isEmpty() ? "" : ":" + host.group(2)))
                        .flatMap(name -> uri(scheme + "://" + name, authority.group(2), parts))
                : Optional.empty();
    }

    private static Optional<URI> relative(URI base, String reference) {
        Matcher parts = parts(reference);
        String path = slashed(parts.group(1));
        if (path.startsWith("//")) {
            return absolute(base.getScheme(), reference);
        }
        if (base.getRawAuthority() == null) {
            return Optional.empty();
        }
        String origin = base.getScheme() + "://" + base.getRawAuthority();
        if (path.isEmpty()) {
            String query = parts.group(2) == null && base.getRawQuery() != null ? "?" + base.getRawQuery() : "";
            return uri(origin, given(base.getRawPath()) + query, parts);
        }
        String folder = given(base.getRawPath()).replaceFirst("[^/]*$", "");
        return uri(origin, path.startsWith("/") ? path : (folder.isEmpty() ? "/" : folder) + path, parts);
    }

    private static Optional<URI> uri(String origin, String path, Matcher parts) {
        int query = path.indexOf('?');
        String before = query < 0 ? path : path.substring(0, query);
        String after = query < 0 ? "" : path.substring(query);
        try {
            URI uri = URI.create(origin
                    + encoded(withoutDots(before))
                    + encoded(after)
                    + encoded(given(parts.group(2)))
                    + fragment(given(parts.group(3))));
            return isLookedUp(uri) ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a port without end
        }
    }

    /** A host that {@link URI} knows, or one with underscores and hyphens where none should be, but with a top-level domain. */
    private static boolean isLookedUp(URI uri) {
        String host = host(uri);
        return uri.getHost() != null
                || host.indexOf('.') > 0
                        && Character.isLetter(host.charAt(Math.min(host.length() - 1, host.lastIndexOf('.') + 1)));
    }

    private static Matcher parts(String reference) {
        Matcher parts = PARTS.matcher(reference);
        if (!parts.matches()) {
            throw new IllegalStateException("every text has parts: " + reference);
        }
        return parts;
    }

    private static String slashed(String path) {
        return path.replace('\\', '/');
    }

    private static String given(@Nullable String part) {
        return part == null ? "" : part;
    }

    /** RFC 3986, 5.2.4. */
    private static String withoutDots(String path) {
        if (!path.contains("/.")) {
            return path;
        }
        Deque<String> kept = new ArrayDeque<>();
        Iterator<String> segments =
                Arrays.asList(path.substring(1).split("/", -1)).iterator();
        while (segments.hasNext()) {
            String segment = segments.next();
            boolean up = segment.equals("..");
            if (up) {
                kept.pollLast();
            }
            if (!up && !segment.equals(".")) {
                kept.addLast(segment);
            } else if (!segments.hasNext()) {
                kept.addLast("");
            }
        }
        return "/" + String.join("/", kept);
    }

    /** A second # is none. */
    private static String fragment(String fragment) {
        return fragment.isEmpty() ? "" : "#" + encoded(fragment.substring(1).replace("#", "%23"));
    }

    private static String encoded(String part) {
        StringBuilder out = new StringBuilder(part.length());
        for (int i = 0; i < part.length(); i += Character.charCount(part.codePointAt(i))) {
            int c = part.codePointAt(i);
            boolean lone = c == '%' && !isCode(part, i);
            if (c <= ' ' || c >= 0x7F || FORBIDDEN.indexOf(c) >= 0 || lone) {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append(String.format(Locale.ROOT, "%%%02X", b));
                }
            } else {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    private static boolean isCode(String text, int percent) {
        return percent + 2 < text.length()
                && Character.digit(text.charAt(percent + 1), 16) >= 0
                && Character.digit(text.charAt(percent + 2), 16) >= 0;
    }
}
