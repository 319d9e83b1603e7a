// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.limit;

import amtsblick.web.answer.CrossOrigin;
import amtsblick.web.site.WebSettings;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.function.ToDoubleFunction;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.server.handler.StatisticsHandler;

/** All bounds on those who ask, ours and Jetty's, put together. */
public final class Limits implements MeterBinder {
    /** A head is some hundred bytes; on the slowest line they are there within seconds. */
    private static final Duration LONGEST_HEAD = Duration.ofSeconds(10);

    private static final Duration IDLE = Duration.ofSeconds(30);

    /** While there are too many connections, those that wait for nothing go first. */
    private static final Duration IDLE_WHEN_FULL = Duration.ofSeconds(2);

    /** Bytes a second that a reader must take, and what a hole in the network may cost besides. */
    private static final long SLOWEST_READER = 500;

    private static final Duration LONGEST_HOLE = Duration.ofSeconds(20);

    private static final int UNDER_WAY = 1_000;
    private static final int WAITING = 1_000;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final StatisticsHandler answered = new StatisticsHandler();
    private final QoSHandler turns = new QoSHandler();
    private final WebSettings.Limits limits;
    private final Clients names;
    private final ClientLimits clients;
    private final boolean logging;

    /**
     * @param logging whether each answer is to be a line of the log
     * @param others what pages of other sites may read
     */
    public Limits(WebSettings.Limits limits, boolean logging, CrossOrigin others) {
        this.limits = limits;
        this.logging = logging;
        names = new Clients(limits.proxies());
        clients = new ClientLimits(limits, names, others);
        turns.setMaxRequestCount(UNDER_WAY);
        turns.setMaxSuspendedRequestCount(WAITING);
        turns.setMaxSuspend(LONGEST_WAIT);
    }

    /** What answers are decorated with. */
    public void addTo(HttpConfiguration http) {
        http.setIdleTimeout(IDLE.toMillis());
        http.setHeaderCacheSize(0); // 90 kB for each connection, to spare a few texts in each of its questions
        http.addCustomizer(new TakingTurns());
    }

    /** Makes the server keep its bounds; returns the handler that everything else comes after. */
    public Handler.Singleton addTo(Server server) {
        NetworkConnectionLimit connections = new NetworkConnectionLimit(limits.connections(), server);
        connections.setEndPointIdleTimeout(IDLE_WHEN_FULL.toMillis());
        server.addBean(connections);
        server.addBean(new HeadDeadline(LONGEST_HEAD, server));
        if (logging) {
            server.setRequestLog(new AccessLog(names));
        }
        AnswerDeadline readers = new AnswerDeadline(LONGEST_HOLE, SLOWEST_READER, names, server);
        answered.setHandler(readers);
        readers.setHandler(clients);
        clients.setHandler(turns);
        return answered;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        counter(registry, "requests", "Requests in all", StatisticsHandler::getRequestTotal);
        counter(registry, "requests.failed", "Requests answered with 5xx", StatisticsHandler::getResponses5xx);
        counter(registry, "sent.bytes", "Bytes sent", StatisticsHandler::getBytesWritten);
        FunctionCounter.builder("amtsblick.requests.refused", clients, ClientLimits::refused)
                .description("Requests answered with 429")
                .register(registry);
        Gauge.builder("amtsblick.requests.active", answered, StatisticsHandler::getRequestsActive)
                .description("Requests under way")
                .register(registry);
        Gauge.builder("amtsblick.requests.waiting", turns, QoSHandler::getSuspendedRequestCount)
                .description("Requests that wait for their turn")
                .register(registry);
    }

    private void counter(
            MeterRegistry registry, String name, String description, ToDoubleFunction<StatisticsHandler> value) {
        FunctionCounter.builder("amtsblick." + name, answered, value)
                .description(description)
                .register(registry);
    }
}
