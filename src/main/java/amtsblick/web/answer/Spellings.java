// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.answer;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which address is meant by what was asked, word for word, so that the parameters of a feed that is asked for again and again are
 * read once. Only where an address leads depends on time, never which one is meant. Bounded: the least recently asked go first.
 */
final class Spellings {
    private static final int MOST = 4_000;
    private static final int LONGEST = 1_000;

    private final Map<String, String> addresses = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MOST;
        }
    };

    Optional<String> address(Context ctx) {
        String spelling = spelling(ctx);
        synchronized (addresses) {
            return Optional.ofNullable(addresses.get(spelling));
        }
    }

    void remember(Context ctx, String address) {
        String spelling = spelling(ctx);
        if (spelling.length() <= LONGEST) {
            synchronized (addresses) {
                addresses.put(spelling, address);
            }
        }
    }

    /** All of a request that decides on the address: path, parameters, and the language that the reader prefers. */
    private static String spelling(Context ctx) {
        return ctx.req().getRequestURI() + '?' + ctx.req().getQueryString() + ' ' + ctx.header("Accept-Language");
    }
}
