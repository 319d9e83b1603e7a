// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.remark.SecurityLog;
import amtsblick.remark.SecurityLog.Event;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who may take how long to read an answer, spoken with a server that has much to say. */
@Timeout(60)
class AnswerDeadlineTest {
    /** More than the two ends of a connection hold back for each other. */
    private static final int MUCH = 64 << 20;

    private final Server server = new Server();
    private final ServerConnector door = new ServerConnector(server);

    @BeforeEach
    void serve() throws Exception {
        server.addConnector(door);
        AnswerDeadline deadline = new AnswerDeadline(Duration.ofSeconds(1), MUCH, new Clients(List.of()), server);
        deadline.setHandler(new Talker());
        server.setHandler(deadline);
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void whoReadsAByteNowAndThenIsHungUpOn() throws Exception {
        long before = SecurityLog.count(Event.SLOW_READER);
        try (Socket socket = ask("/much")) {
            assertThat(readAtMost(socket, 100)).isLessThan(MUCH);
        }
        assertThat(SecurityLog.count(Event.SLOW_READER)).as("is in the log").isGreaterThan(before);
    }

    @Test
    void whoReadsAtOnceGetsAll() throws Exception {
        try (Socket socket = ask("/much")) {
            assertThat(socket.getInputStream().readAllBytes()).hasSizeGreaterThan(MUCH);
        }
    }

    @Test
    void whatWeNeedToThinkIsNotTheReadersFault() throws Exception {
        try (Socket socket = ask("/thinking")) {
            String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            assertThat(all).startsWith("HTTP/1.1 200").contains("first", "second");
        }
    }

    /** Reads a byte each 50 ms for so many times, and then what is left; returns how much it was before the other side hung up. */
    private static long readAtMost(Socket socket, int times) throws Exception {
        InputStream answer = socket.getInputStream();
        long read = 0;
        try {
            while (read < times && answer.read() >= 0) {
                read++;
                Thread.sleep(50);
            }
            return read + answer.transferTo(OutputStream.nullOutputStream());
        } catch (SocketException e) {
            assertThat(e).hasMessageContaining("reset");
            return read;
        }
    }

    private Socket ask(String path) throws IOException {
        Socket socket = new Socket("127.0.0.1", door.getLocalPort());
        String question = "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(question.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static final class Talker extends Handler.Abstract {
        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            if ("/much".equals(request.getHttpURI().getPath())) {
                response.write(true, ByteBuffer.allocate(MUCH), callback);
                return true;
            }
            Content.Sink.write(response, false, "first", Callback.NOOP);
            Thread.sleep(2_500); // longer than a piece may take, and across a look at all pieces
            Content.Sink.write(response, true, "second", callback);
            return true;
        }
    }
}
