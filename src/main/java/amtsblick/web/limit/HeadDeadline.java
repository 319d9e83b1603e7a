// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.limit;

import amtsblick.remark.SecurityLog;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.component.ContainerLifeCycle;

/**
 * Hangs up on who has begun a question and does not finish it in time. Jetty's idle timeout begins anew with every byte, so a line
 * that drips would stay for ever. Looks at all connections once a second. Safe for use by many threads.
 */
final class HeadDeadline extends ContainerLifeCycle implements Connection.Listener {
    private final Duration longest;
    private final Server server;
    private final Map<Connection, Begun> open = new ConcurrentHashMap<>();

    /** @param longest how long a request line and its headers may take */
    HeadDeadline(Duration longest, Server server) {
        this.longest = longest;
        this.server = server;
        addBean(new EverySecond(server, this::hangUp));
    }

    /**
     * Where a connection stood when it last had nothing to say.
     *
     * @param questions how many it had asked
     * @param bytes how much it had sent
     */
    private record Begun(long questions, long bytes, long nanos) {
        static Begun now(Connection connection) {
            return new Begun(connection.getMessagesIn(), connection.getBytesIn(), System.nanoTime());
        }
    }

    @Override
    public void onOpened(Connection connection) {
        open.put(connection, new Begun(0, 0, System.nanoTime()));
    }

    @Override
    public void onClosed(Connection connection) {
        open.remove(connection);
    }

    @Override
    protected void doStart() throws Exception {
        for (Connector connector : server.getConnectors()) {
            connector.addEventListener(this);
        }
        super.doStart();
    }

    private void hangUp() {
        open.replaceAll((connection, begun) -> isAsking(connection, begun) ? begun : Begun.now(connection));
        long now = System.nanoTime();
        open.forEach((connection, begun) -> {
            if (isAsking(connection, begun) && now - begun.nanos() > longest.toNanos()) {
                SecurityLog.note(
                        SecurityLog.Event.SLOW_QUESTION,
                        () -> "client="
                                + Clients.shortened(connection.getEndPoint().getRemoteSocketAddress()));
                connection.close();
            }
        });
    }

    /** Whether it is in the middle of a head: more bytes, no further question, and all that were asked are answered. */
    private static boolean isAsking(Connection connection, Begun begun) {
        return connection.getMessagesIn() == begun.questions()
                && connection.getMessagesOut() >= begun.questions()
                && connection.getBytesIn() > begun.bytes();
    }
}
