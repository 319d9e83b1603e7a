// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.limit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.server.Request;

/** Counts wrong credentials by client, so that nobody finds the right ones by trying. Safe for use by many threads. */
public final class Attempts {
    private static final Duration AGAIN = Duration.ofSeconds(30);
    private static final int AT_ONCE = 10;

    private final Clients clients;
    private final TokenBuckets buckets = new TokenBuckets(AGAIN, AT_ONCE, System::nanoTime);

    /** @param proxies that are believed when they say who asks */
    public Attempts(List<String> proxies) {
        clients = new Clients(proxies);
    }

    /** Counts one; says how long to wait where there have been too many. */
    public Optional<Duration> begin(Request request) {
        TokenBuckets.Grant grant = buckets.take(name(request));
        return grant.granted() ? Optional.empty() : Optional.of(grant.again());
    }

    /** It was none of the wrong ones. */
    public void right(Request request) {
        buckets.giveBack(name(request));
    }

    /** The network it comes from, for the log. */
    public String client(Request request) {
        return clients.shortened(request);
    }

    private String name(Request request) {
        return clients.name(request).orElse("this machine");
    }
}
