// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Press portals on hosts of this machine. Each has another two releases, {@code /neu/N}, whenever its first page is asked for, and older ones,
 * {@code /alt/N}, on further pages without end.
 */
final class PressPortals implements AutoCloseable {
    private static final int ON_THE_FIRST_PAGE = 30;
    private static final int ON_AN_OLDER_PAGE = 10;

    private final HttpServer server;
    private final Map<String, AtomicInteger> newest = new ConcurrentHashMap<>();
    private final Semaphore readers = new Semaphore(0);

    PressPortals() throws IOException {
        server = HttpServer.create(new InetSocketAddress(0), 200);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /** The addresses of so many of them. */
    List<URI> first(int hosts) {
        return IntStream.rangeClosed(1, hosts)
                .mapToObj(host -> URI.create(
                        "http://127.0.2." + host + ":" + server.getAddress().getPort() + "/presse?page=1"))
                .toList();
    }

    /** Returns when somebody asks for a page of releases. */
    void awaitReader() throws InterruptedException {
        readers.drainPermits();
        readers.acquire();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            URI asked = exchange.getRequestURI();
            if (!asked.getPath().equals("/presse")) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            readers.release();
            int page = Integer.parseInt(asked.getQuery().substring("page=".length()));
            byte[] body =
                    page(exchange.getRequestHeaders().getFirst("Host"), page).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private String page(String host, int page) {
        StringBuilder html = new StringBuilder("<!doctype html><title>Presse</title><main>");
        LocalDate today = LocalDate.now();
        if (page == 1) {
            int last = newest.computeIfAbsent(host, _ -> new AtomicInteger(ON_THE_FIRST_PAGE))
                    .addAndGet(2);
            for (int number = last; number > last - ON_THE_FIRST_PAGE; number--) {
                release(html, "neu", number, today);
            }
        } else {
            for (int number = (page - 2) * ON_AN_OLDER_PAGE + 1; number <= (page - 1) * ON_AN_OLDER_PAGE; number++) {
                release(html, "alt", number, today.minusDays(page + 30));
            }
        }
        return html.append("</main><nav class=pagination><a rel=next href='/presse?page=")
                .append(page + 1)
                .append("'>weiter</a></nav>")
                .toString();
    }

    private static void release(StringBuilder html, String row, int number, LocalDate day) {
        html.append("<article><time datetime=")
                .append(day)
                .append("></time><h3><a href=/" + row + "/" + number + ">Das Rathaus stellt Verfahren ")
                .append(Integer.toString(number * 7919, 36))
                .append(" um, Meldung ")
                .append(row + " " + number)
                .append("</a></h3></article>");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
