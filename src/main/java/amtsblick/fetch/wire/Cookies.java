// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch.wire;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The cookies of one request and its redirects, for servers that show nothing to who does not return them; for a visit, those that such a
 * server insisted on. In memory, and forgotten with the answer or the visit: nobody is known again. Each goes back to the host that set it and to no other, whatever its Domain says, and one that is
 * Secure over https only. Read as RFC 6265, 5.2 says; when they expire makes no difference in so short a time. For one thread.
 */
public final class Cookies {
    private static final int MOST = 20;
    private static final Pattern VALUE = Pattern.compile("[!-:<-~]{0,4096}");
    private static final Pattern SECURE = Pattern.compile("(?i);\\s*secure\\s*(;|$)");
    private static final Pattern OVER = Pattern.compile("(?i);\\s*max-age\\s*=\\s*(0|-\\d+)\\s*(;|$)");

    private final Map<String, Map<String, Cookie>> hosts = new HashMap<>();

    private record Cookie(String value, boolean secure) {}

    /** The same, to be added to. */
    public Cookies copy() {
        Cookies copy = new Cookies();
        hosts.forEach((host, own) -> copy.hosts.put(host, new TreeMap<>(own)));
        return copy;
    }

    /** Takes over what the host of this address has set there. */
    public void keep(URI address, Cookies others) {
        String host = Origins.host(address);
        Optional.ofNullable(others.hosts.get(host)).ifPresent(own -> hosts.put(host, new TreeMap<>(own)));
    }

    /** Takes what an answer sets; what cannot be read as a cookie is none. */
    public void take(URI address, Transport.Response response) {
        Map<String, Cookie> own = hosts.computeIfAbsent(Origins.host(address), _ -> new TreeMap<>());
        for (String header : response.headers().allValues("Set-Cookie")) {
            take(own, header);
        }
    }

    private static void take(Map<String, Cookie> own, String header) {
        String pair = header.replaceFirst("(?s);.*", "");
        int equals = pair.indexOf('=');
        String name = equals < 0 ? "" : pair.substring(0, equals).strip();
        String value = pair.substring(equals + 1).strip();
        if (name.isEmpty() || !VALUE.matcher(name + value).matches()) {
            return;
        }
        if (OVER.matcher(header).find()) {
            own.remove(name);
        } else if (own.size() < MOST) {
            own.put(name, new Cookie(value, SECURE.matcher(header).find()));
        }
    }

    /** The Cookie header for a request to this address; empty where there are none. */
    public String header(URI address) {
        boolean encrypted = "https".equalsIgnoreCase(address.getScheme());
        return hosts.getOrDefault(Origins.host(address), Map.of()).entrySet().stream()
                .filter(cookie -> encrypted || !cookie.getValue().secure)
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue().value)
                .collect(Collectors.joining("; "));
    }
}
