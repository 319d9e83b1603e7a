// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Fifty hosts on loopback ({@code 127.0.1.1} to {@code 127.0.1.50}) with ten feeds each, every fault in its share, and a log of
 * what they were asked.
 */
final class FaultyHosts implements AutoCloseable {
    static final int HOSTS = 50;
    static final int FEEDS = 500;
    static final int ITEMS = 20;

    private static final int HUGE = 100_000_000;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ConcurrentLinkedQueue<Request> log = new ConcurrentLinkedQueue<>();
    private final Duration patience;

    /** How a feed behaves. */
    enum Conduct {
        HEALTHY,
        STALLED,
        BROKEN,
        BUSY,
        GARBAGE,
        HUGE;

        /** In a hundred feeds 5 stall, 5 answer 500, 5 answer 429, 5 send garbage and 1 sends 100 MB; spread over the hosts. */
        static Conduct of(int feed) {
            int share = feed * 37 % 100;
            if (share >= 21) {
                return HEALTHY;
            }
            return List.of(STALLED, BROKEN, BUSY, GARBAGE, HUGE).get(share / 5);
        }
    }

    /**
     * One request as a host saw it.
     *
     * @param start and {@code end}: nanoseconds of this machine's steady clock
     */
    record Request(String host, String path, boolean conditional, long start, long end) {}

    /** @param patience how long the crawler waits for an answer: a stalled feed's request ends then */
    FaultyHosts(Duration patience) throws IOException {
        this.patience = patience;
        server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("0.0.0.0"), 0), 200);
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    static String host(int feed) {
        return "127.0.1." + (1 + feed / (FEEDS / HOSTS));
    }

    String address(int feed) {
        return "http://" + host(feed) + ":" + server.getAddress().getPort() + "/feed/" + feed;
    }

    /** What was asked since the last call. */
    List<Request> takeLog() {
        List<Request> taken = List.copyOf(log);
        log.clear();
        return taken;
    }

    private void handle(HttpExchange exchange) throws IOException {
        long start = System.nanoTime();
        String host = exchange.getRequestHeaders().getFirst("Host").replaceFirst(":.*", "");
        String path = exchange.getRequestURI().getPath();
        boolean conditional = exchange.getRequestHeaders().containsKey("If-None-Match");
        boolean stalled = path.startsWith("/feed/") && Conduct.of(feed(path)) == Conduct.STALLED;
        if (stalled) {
            log.add(new Request(host, path, conditional, start, start + patience.toNanos()));
        }
        try (exchange) {
            answer(exchange, path, conditional);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (!stalled) {
                log.add(new Request(host, path, conditional, start, System.nanoTime()));
            }
        }
    }

    private static int feed(String path) {
        return Integer.parseInt(path.substring("/feed/".length()));
    }

    private void answer(HttpExchange exchange, String path, boolean conditional)
            throws IOException, InterruptedException {
        if (!path.startsWith("/feed/")) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        int feed = feed(path);
        switch (Conduct.of(feed)) {
            case HEALTHY -> healthy(exchange, feed, conditional);
            case STALLED -> Thread.sleep(patience.multipliedBy(2));
            case BROKEN -> exchange.sendResponseHeaders(500, -1);
            case BUSY -> {
                exchange.getResponseHeaders().set("Retry-After", "3600");
                exchange.sendResponseHeaders(429, -1);
            }
            case GARBAGE -> send(exchange, "\u0000\u0001<rss <<<< %PDF-1.4".repeat(1 + feed % 300));
            case HUGE -> huge(exchange);
        }
    }

    private static void healthy(HttpExchange exchange, int feed, boolean conditional) throws IOException {
        exchange.getResponseHeaders().set("ETag", "\"" + feed + "\"");
        exchange.getResponseHeaders().set("Content-Type", "application/rss+xml; charset=utf-8");
        if (conditional) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        StringBuilder rss = new StringBuilder("<rss version=\"2.0\"><channel><title>Blatt</title>");
        for (int i = 0; i < ITEMS; i++) {
            rss.append("<item><title>Meldung ")
                    .append(i)
                    .append(" aus dem Rathaus ")
                    .append(feed)
                    .append("</title><link>https://blatt.example/")
                    .append(feed)
                    .append('/')
                    .append(i)
                    .append("</link><pubDate>")
                    .append(1 + i)
                    .append(" Jun 2025 10:00:00 +0200</pubDate></item>");
        }
        send(exchange, rss.append("</channel></rss>").toString());
    }

    private static void send(HttpExchange exchange, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    private static void huge(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, HUGE);
        byte[] chunk = new byte[64 * 1024];
        OutputStream out = exchange.getResponseBody();
        for (int left = HUGE; left > 0; left -= chunk.length) {
            out.write(chunk, 0, Math.min(left, chunk.length));
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
