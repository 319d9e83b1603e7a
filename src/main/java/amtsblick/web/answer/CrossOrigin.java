// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.answer;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What pages of other sites may read of what is public (Fetch standard, CORS): an address tells it by itself, and by the same token where it
 * is not answered, because its client asked too much.
 */
public final class CrossOrigin {
    public static final String ALLOWED = "Access-Control-Allow-Origin";
    public static final String ANYBODY = "*";
    public static final String EXPOSED = "Access-Control-Expose-Headers";

    /** What a program goes by beside the body: how to go on, what it has, when to come back, what a file is called. */
    public static final String HEADERS = "ETag, Link, Retry-After, RateLimit, RateLimit-Policy, Content-Disposition";

    /** What it may ask with. */
    public static final String ASKED = "If-None-Match, Accept-Language";

    private static final String VARIES = "{";

    private final Set<String> open = ConcurrentHashMap.newKeySet();

    /** Lets them read at this address from now on. @param path with {@code {names}} for what varies */
    public void open(String path) {
        open.add(path.contains(VARIES) ? path.substring(0, path.indexOf(VARIES)) : path);
    }

    /** Whether they may read at this address. */
    public boolean isOpen(String path) {
        return open.contains(path) || open.stream().anyMatch(one -> one.endsWith("/") && path.startsWith(one));
    }
}
