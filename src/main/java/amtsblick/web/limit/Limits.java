// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.limit;

import amtsblick.web.site.WebSettings;
import java.time.Duration;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.server.handler.QoSHandler;

/** All bounds on those who ask, ours and Jetty's, put together. */
public final class Limits {
    /** A head is some hundred bytes; on the slowest line they are there within seconds. */
    private static final Duration LONGEST_HEAD = Duration.ofSeconds(10);

    private static final Duration IDLE = Duration.ofSeconds(30);

    /** While there are too many connections, those that wait for nothing go first. */
    private static final Duration IDLE_WHEN_FULL = Duration.ofSeconds(2);

    /** Bytes a second that a reader must take; who takes fewer holds memory and an answer under way. */
    private static final long SLOWEST_READER = 500;

    private static final int UNDER_WAY = 1_000;
    private static final int WAITING = 1_000;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private Limits() {}

    /** What answers are decorated with. */
    public static void addTo(HttpConfiguration http) {
        http.setIdleTimeout(IDLE.toMillis());
        http.addCustomizer(new TakingTurns());
    }

    /** Makes the server keep its bounds; returns the handler that everything else comes after. */
    public static Handler.Singleton addTo(Server server, WebSettings.Limits limits) {
        NetworkConnectionLimit connections = new NetworkConnectionLimit(limits.connections(), server);
        connections.setEndPointIdleTimeout(IDLE_WHEN_FULL.toMillis());
        server.addBean(connections);
        server.addBean(new HeadDeadline(LONGEST_HEAD, server));
        QoSHandler turns = new QoSHandler(new MinimumDataRateHandler(0, SLOWEST_READER));
        turns.setMaxRequestCount(UNDER_WAY);
        turns.setMaxSuspendedRequestCount(WAITING);
        turns.setMaxSuspend(LONGEST_WAIT);
        if (limits.perSecond() == 0) {
            return turns;
        }
        ClientLimits clients = new ClientLimits(limits, new Clients(limits.proxies()));
        clients.setHandler(turns);
        return clients;
    }
}
