// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.limit;

import amtsblick.remark.SecurityLog;
import java.time.Duration;
import java.util.List;
import org.eclipse.jetty.server.Request;

/**
 * How often somebody may ask us to write to an address: so often from one network, and so often in all, so that nobody can make us send thousands.
 * Safe for use by many threads.
 */
public final class SignUpLimit {
    private static final Duration OF_A_NETWORK = Duration.ofMinutes(3);
    private static final int NETWORK_AT_ONCE = 20;
    private static final Duration OF_ALL = Duration.ofSeconds(10);
    private static final int ALL_AT_ONCE = 300;
    private static final String ALL = "all";

    private final Clients clients;
    private final TokenBuckets networks = new TokenBuckets(OF_A_NETWORK, NETWORK_AT_ONCE, System::nanoTime);
    private final TokenBuckets all = new TokenBuckets(OF_ALL, ALL_AT_ONCE, System::nanoTime);

    /** @param proxies that are believed when they say who asks */
    public SignUpLimit(List<String> proxies) {
        clients = new Clients(proxies);
    }

    /** Whether one more may be asked; it is counted then. */
    public boolean takes(Request request) {
        boolean taken = networks.take(clients.shortened(request)).granted()
                && all.take(ALL).granted();
        if (!taken) {
            SecurityLog.note(SecurityLog.Event.SIGN_UP_REFUSED, () -> "client=" + clients.shortened(request));
        }
        return taken;
    }
}
