// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import java.time.Duration;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnector;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;

/**
 * How the server stops: nobody is let in any more, those who are in get their answer and are told that it is the last one. Jetty's own
 * way refuses with 503 what it has not begun yet, and under load that is most of it.
 */
final class Farewell extends GracefulHandler implements HttpConfiguration.Customizer {
    private static final Duration LONGEST = Duration.ofSeconds(5);

    /** Between two looks; what was read from the network meanwhile has reached the handler then. */
    private static final Duration LOOK = Duration.ofMillis(100);

    private volatile boolean begun;

    @Override
    public Request customize(Request request, HttpFields.Mutable answer) {
        if (begun) {
            answer.put(HttpFields.CONNECTION_CLOSE);
        }
        return request;
    }

    /** Whether the server stops: who waits for something to happen is not to wait any longer. */
    boolean hasBegun() {
        return begun;
    }

    /** Returns when nobody waits for an answer any more, and after five seconds in any case. */
    void say(Server server) {
        begun = true;
        for (Connector connector : server.getConnectors()) {
            if (connector instanceof NetworkConnector door) {
                door.close();
            }
        }
        long end = System.nanoTime() + LONGEST.toNanos();
        int quiet = 0;
        try {
            while (quiet < 2 && System.nanoTime() < end) {
                Thread.sleep(LOOK);
                quiet = getCurrentRequestCount() == 0 ? quiet + 1 : 0;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // whoever is in a hurry gets it
        }
    }
}
