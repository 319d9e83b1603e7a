// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.remark.SecurityLog;
import amtsblick.remark.SecurityLog.Event;
import amtsblick.web.answer.CrossOrigin;
import amtsblick.web.site.WebSettings;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Bounds on connections, spoken with a server that answers a line. */
@Timeout(60)
class LimitsTest {
    private static final String QUESTION = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";

    private final Server server = new Server();
    private final HttpConfiguration http = new HttpConfiguration();
    private final ServerConnector door = new ServerConnector(server, new HttpConnectionFactory(http));

    @BeforeEach
    void serve() throws Exception {
        Limits limits = new Limits(new WebSettings.Limits(List.of(), 5, 5, 100), false, new CrossOrigin());
        limits.addTo(http);
        server.addConnector(door);
        Handler.Singleton bounded = limits.addTo(server);
        bounded.getTail().setHandler(new Line());
        server.setHandler(bounded);
        server.addBean(new HeadDeadline(Duration.ofMillis(200), server));
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void whoNeverFinishesAQuestionIsHungUpOn() throws IOException {
        long before = SecurityLog.count(Event.SLOW_QUESTION);
        try (Socket socket = open()) {
            assertThat(drip(socket)).isTrue();
        }
        assertThat(SecurityLog.count(Event.SLOW_QUESTION)).as("is in the log").isGreaterThan(before);
    }

    @Test
    void anAnsweredOneWhoDripsTheNextIsHungUpOnAsWell() throws IOException {
        try (Socket socket = open()) {
            say(socket, QUESTION);
            assertThat(answer(socket)).endsWith("well\n");
            assertThat(drip(socket)).isTrue();
        }
    }

    @Test
    void whoIsSilentBetweenTwoQuestionsIsNot() throws Exception {
        try (Socket socket = open()) {
            for (int i = 0; i < 3; i++) {
                say(socket, QUESTION);
                assertThat(answer(socket)).startsWith("HTTP/1.1 200").doesNotContain("close");
                Thread.sleep(800); // longer than a question may take, and across a look at all connections
            }
        }
    }

    @Test
    void whoAsksOnWithoutReadingGetsOneAnswer() throws IOException {
        try (Socket socket = open()) {
            say(socket, QUESTION.repeat(200));
            String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            assertThat(all.split("HTTP/1.1 200", -1)).hasSize(2);
            assertThat(all).contains("Connection: close");
        } catch (SocketException e) {
            assertThat(e).as("what was not read is answered with a reset").hasMessageContaining("reset");
        }
    }

    /** Sends a byte of a header at a time, until the other side hangs up. */
    private static boolean drip(Socket socket) throws IOException {
        socket.setSoTimeout(100);
        say(socket, "GET / HTTP/1.1\r\nX: ");
        for (int i = 0; i < 200; i++) {
            try {
                say(socket, "y");
                socket.getInputStream().readAllBytes(); // a last word, or nothing
                return true;
            } catch (SocketException e) {
                return true;
            } catch (SocketTimeoutException e) {
                assertThat(socket.isClosed()).as("ours").isFalse();
            }
        }
        return false;
    }

    private Socket open() throws IOException {
        return new Socket("127.0.0.1", door.getLocalPort());
    }

    private static void say(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String answer(Socket socket) throws IOException {
        byte[] bytes = new byte[1_000];
        return new String(bytes, 0, socket.getInputStream().read(bytes), StandardCharsets.US_ASCII);
    }

    private static final class Line extends Handler.Abstract {
        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            response.write(true, ByteBuffer.wrap("well\n".getBytes(StandardCharsets.US_ASCII)), callback);
            return true;
        }
    }
}
