// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.limit;

import amtsblick.remark.SecurityLog;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;

/**
 * Hangs up on who takes an answer too slowly, for that holds memory and an answer under way. Each piece that is written has a time of
 * its own to be taken in, so that neither our own thinking between two pieces nor what others are sent counts against a reader. Jetty
 * 12.1's MinimumDataRateHandler reckons with all bytes it ever sent to anybody: it stops nobody at first, and everybody once these are
 * more than 9.2 GB. Looks once a second. Safe for use by many threads.
 */
final class AnswerDeadline extends Handler.Wrapper {
    private final Duration grace;
    private final Clients clients;
    private final long slowest;
    private final Set<Piece> underWay = ConcurrentHashMap.newKeySet();

    /**
     * @param grace what any piece may take, however short it is
     * @param slowest bytes a second that a reader must take beyond that
     * @param clients who a reader is, for the log
     * @param server whose scheduler looks once a second
     */
    AnswerDeadline(Duration grace, long slowest, Clients clients, Server server) {
        this.clients = clients;
        this.grace = grace;
        this.slowest = slowest;
        addBean(new EverySecond(server, this::hangUp));
    }

    /**
     * What is being written, and until when ({@link System#nanoTime}). A class, so that two are never the same.
     */
    private static final class Piece {
        private final Request request;
        private final long deadline;

        Piece(Request request, long deadline) {
            this.request = request;
            this.deadline = deadline;
        }
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return super.handle(request, new Timed(request, response), callback);
    }

    private void hangUp() {
        long now = System.nanoTime();
        for (Piece piece : underWay) {
            if (now - piece.deadline > 0 && underWay.remove(piece)) {
                SecurityLog.note(
                        SecurityLog.Event.SLOW_READER,
                        () -> "client=" + clients.shortened(piece.request) + ' '
                                + SecurityLog.pair("path", Request.getPathInContext(piece.request)));
                piece.request.getConnectionMetaData().getConnection().close();
            }
        }
    }

    private final class Timed extends Response.Wrapper {
        Timed(Request request, Response response) {
            super(request, response);
        }

        @Override
        public void write(boolean last, ByteBuffer bytes, Callback callback) {
            long length = bytes == null ? 0 : bytes.remaining();
            long allowed = grace.plusSeconds(length / slowest).toNanos();
            Piece piece = new Piece(getRequest(), System.nanoTime() + allowed);
            underWay.add(piece);
            super.write(last, bytes, Callback.from(() -> underWay.remove(piece), callback));
        }
    }
}
