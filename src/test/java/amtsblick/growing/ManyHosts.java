// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.growing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Many hosts on this machine, each with some feeds that bring more at each visit, some of them ill: one answers with an error, one hangs up,
 * one is slow. They notice when they are asked twice at the same moment.
 */
final class ManyHosts implements AutoCloseable {
    private static final int FEEDS = 10;
    private static final int LONGEST_FEED = 30;

    private final HttpServer server;
    private final int hosts;
    private final Map<String, AtomicInteger> underWay = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    final AtomicInteger requests = new AtomicInteger();

    /** How often a host was asked while it was being asked. */
    final AtomicInteger overlaps = new AtomicInteger();

    ManyHosts(int hosts) throws IOException {
        this.hosts = hosts;
        server = HttpServer.create(new InetSocketAddress(0), 200);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /** The addresses of all feeds. */
    List<URI> feeds() {
        List<URI> feeds = new ArrayList<>();
        for (int host = 1; host <= hosts; host++) {
            for (int feed = 0; feed < FEEDS; feed++) {
                feeds.add(URI.create(
                        "http://127.0.1." + host + ":" + server.getAddress().getPort() + "/feed/" + feed));
            }
        }
        return feeds;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String host = exchange.getRequestHeaders().getFirst("Host").replaceFirst(":.*", "");
        AtomicInteger now = underWay.computeIfAbsent(host, _ -> new AtomicInteger());
        requests.incrementAndGet();
        if (now.incrementAndGet() > 1) {
            overlaps.incrementAndGet();
        }
        try (exchange) {
            answer(exchange, host, Integer.parseInt(host.substring(host.lastIndexOf('.') + 1)) % 5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What has been sent is no longer under way: who reads it may ask again before this method ends. */
    private void answer(HttpExchange exchange, String host, int kind) throws IOException, InterruptedException {
        String path = exchange.getRequestURI().getPath();
        Thread.sleep(kind == 3 ? 150 : 10);
        int time = asked.computeIfAbsent(host + path, _ -> new AtomicInteger()).incrementAndGet();
        underWay.get(host).decrementAndGet();
        if (!path.startsWith("/feed/")) {
            exchange.sendResponseHeaders(404, -1);
        } else if (kind == 1 && time % 3 == 1) {
            exchange.sendResponseHeaders(500, -1);
        } else if (kind != 2 || time % 3 != 1) {
            byte[] body = feed(host + path, 2 + time).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/rss+xml; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static String feed(String name, int last) {
        StringBuilder feed = new StringBuilder("<rss version=\"2.0\"><channel><title>" + name + "</title>");
        String today = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                ZonedDateTime.now(ZoneOffset.UTC).minusHours(1));
        for (int item = last; item > Math.max(0, last - LONGEST_FEED); item--) {
            feed.append("<item><title>Bürgeramt ")
                    .append(Integer.toString(item * 7919 + name.hashCode() % 1000, 36))
                    .append(" stellt Verfahren ")
                    .append(item)
                    .append(" von ")
                    .append(name.replaceAll("\\W+", " "))
                    .append(" um</title><link>http://")
                    .append(name)
                    .append("/")
                    .append(item)
                    .append("</link><pubDate>")
                    .append(today)
                    .append("</pubDate></item>");
        }
        return feed.append("</channel></rss>").toString();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
