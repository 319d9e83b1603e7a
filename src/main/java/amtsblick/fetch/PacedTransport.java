// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch;

import amtsblick.fetch.CrawlLog.Exchange;
import amtsblick.fetch.guard.AddressGuard;
import amtsblick.fetch.wire.Failures;
import amtsblick.fetch.wire.FetchLimits;
import amtsblick.fetch.wire.Origins;
import amtsblick.fetch.wire.Transport;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** One exchange in its host's turn, with the guard's leave, and noted in the log. Safe for use by many threads. */
final class PacedTransport implements AutoCloseable {
    private final InstantSource clock;
    private final CrawlLog log;
    private final Transport transport;
    private final HostPacing pacing;

    PacedTransport(FetchLimits limits, InstantSource clock, CrawlLog log, HostTurns turns) {
        this.clock = clock;
        this.log = log;
        transport = new Transport(limits);
        pacing = new HostPacing(limits.concurrency(), limits.timeout(), turns);
    }

    /**
     * Waits for the host's turn and sends.
     *
     * @param pause how long the host is left alone afterwards
     * @param permitted whether the address may lead to a private network
     */
    Transport.Response send(String method, URI address, Map<String, String> headers, Duration pause, boolean permitted)
            throws IOException, InterruptedException {
        AddressGuard.checkSpelling(address, permitted);
        return pacing.inTurn(Origins.host(address), pause, () -> logged(method, address, headers, pause, permitted));
    }

    private Transport.Response logged(
            String method, URI address, Map<String, String> headers, Duration pause, boolean permitted)
            throws IOException, InterruptedException {
        Instant at = clock.instant();
        long start = System.nanoTime();
        boolean conditional = headers.containsKey("If-None-Match") || headers.containsKey("If-Modified-Since");
        try (AddressGuard.Pass _ = AddressGuard.pass(address, permitted)) {
            Transport.Response response = transport.send(method, address, headers, permitted);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            int bytes = response.body().length;
            log.add(
                    Origins.host(address),
                    pause,
                    new Exchange(at, address, conditional, response.status(), Optional.empty(), took, bytes));
            return response;
        } catch (IOException e) {
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            log.add(
                    Origins.host(address),
                    pause,
                    new Exchange(at, address, conditional, 0, Optional.of(Failures.of(e)), took, 0));
            throw e;
        }
    }

    @Override
    public void close() {
        transport.close();
    }
}
