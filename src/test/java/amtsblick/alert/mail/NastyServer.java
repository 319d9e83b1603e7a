// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.alert.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/**
 * A mail server on a real socket that answers as it is told: what it says to a line, {@link #STALL} to say nothing any more, {@link #CUT} to hang up.
 * What follows {@code DATA} is one line to it, named {@code CONTENT}.
 */
final class NastyServer implements AutoCloseable {
    static final String STALL = "stall";
    static final String CUT = "cut";

    final List<String> contents = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final ServerSocket server;
    private final UnaryOperator<String> answers;

    /** @param answers to lines; empty for what a friendly server says */
    NastyServer(UnaryOperator<String> answers) throws IOException {
        this.answers = answers;
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                open.add(socket);
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(Socket socket) {
        try (socket;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            OutputStream out = socket.getOutputStream();
            String line = "CONNECT";
            boolean going = say(line, out);
            while (going) {
                line = line.startsWith("DATA") && answer(line).startsWith("354") ? content(in) : in.readLine();
                going = line != null && say(line, out);
            }
        } catch (IOException e) {
            // the other side hung up
        }
    }

    private String content(BufferedReader in) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            text.append(line).append('\n');
        }
        contents.add(text.toString());
        return "CONTENT";
    }

    private boolean say(String line, OutputStream out) throws IOException {
        String answer = answer(line);
        if (answer.equals(CUT)) {
            return false;
        }
        if (!answer.equals(STALL)) {
            out.write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
        return !line.startsWith("QUIT");
    }

    private String answer(String line) {
        String told = answers.apply(line);
        return told.isEmpty() ? friendly(line) : told;
    }

    private static String friendly(String line) {
        return line.equals("CONNECT")
                ? "220 mail.example ESMTP"
                : line.startsWith("DATA") ? "354 go on" : line.startsWith("QUIT") ? "221 bye" : "250 ok";
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
