// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.demo;

import amtsblick.demo.shape.Desk.Conduct;
import amtsblick.source.Source;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The newsroom, running on loopback until it is closed. */
public final class DemoNewsroom implements AutoCloseable {
    /** The port it takes when it is free, so that links stay the same from one demo to the next. */
    public static final int PORT = 18181;

    /** The time between two events while it runs, for people to watch. */
    public static final Duration RHYTHM = Duration.ofSeconds(20);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final InstantSource clock;
    private final Newsroom newsroom;
    private final URI address;

    private DemoNewsroom(HttpServer server, Duration rhythm, InstantSource clock) {
        this.server = server;
        this.clock = clock;
        this.address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        this.newsroom = new Newsroom(new DemoEdition(Stock.read(), clock.instant(), rhythm), address);
        server.createContext("/", this::handle);
        server.setExecutor(threads);
    }

    /**
     * Opens the newsroom.
     *
     * @param port the port to take, or any free one where it is taken
     * @param rhythm the time between two events while it runs
     * @param clock tells when the year of news ends and the running events begin
     */
    public static DemoNewsroom start(int port, Duration rhythm, InstantSource clock) throws IOException {
        DemoNewsroom newsroom = new DemoNewsroom(bind(port), rhythm, clock);
        newsroom.server.start();
        return newsroom;
    }

    /** Where it is reached, without a path. */
    public URI address() {
        return address;
    }

    /** Its desks, as the crawler is to know them. */
    public List<Source> sources() {
        return Desks.ALL.stream().map(desk -> desk.source(address)).toList();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static HttpServer bind(int port) throws IOException {
        InetAddress loopback = InetAddress.ofLiteral("127.0.0.1");
        try {
            return HttpServer.create(new InetSocketAddress(loopback, port), 0);
        } catch (BindException taken) {
            return HttpServer.create(new InetSocketAddress(loopback, 0), 0);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                DemoDelivery.send(exchange, DemoAnswer.of(405, "Nur GET und HEAD", Map.of("Allow", "GET, HEAD")));
                return;
            }
            String path = exchange.getRequestURI().getPath();
            String query = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
            if (Newsroom.desk(path).stream()
                    .anyMatch(d -> d.conduct() == Conduct.SLOW && d.path().equals(path))) {
                Thread.sleep(Newsroom.SLOWNESS);
            }
            DemoDelivery.send(exchange, newsroom.answer(path, query, clock.instant()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
