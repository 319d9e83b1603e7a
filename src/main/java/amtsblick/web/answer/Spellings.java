// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.http.Context;
import java.util.Optional;

/**
 * Which address is meant by what was asked, word for word, so that the parameters of a feed that is asked for again and again are
 * read once. Only where an address leads depends on time, never which one is meant. Bounded: what is seldom asked goes first.
 */
final class Spellings {
    private static final int MOST = 4_000;
    private static final int LONGEST = 1_000;

    private final Cache<String, String> addresses =
            Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

    Optional<String> address(Context ctx) {
        return Optional.ofNullable(addresses.getIfPresent(spelling(ctx)));
    }

    void remember(Context ctx, String address) {
        String spelling = spelling(ctx);
        if (spelling.length() <= LONGEST) {
            addresses.put(spelling, address);
        }
    }

    /** All of a request that decides on the address: path, parameters, and the language that the reader prefers. */
    private static String spelling(Context ctx) {
        return ctx.req().getRequestURI() + '?' + ctx.req().getQueryString() + ' ' + ctx.header("Accept-Language");
    }
}
