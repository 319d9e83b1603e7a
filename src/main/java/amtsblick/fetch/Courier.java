// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch;

import amtsblick.fetch.guard.AddressGuard;
import amtsblick.fetch.wire.Failures;
import amtsblick.fetch.wire.FetchLimits;
import amtsblick.fetch.wire.Transport;
import amtsblick.remark.RemarkException;
import amtsblick.url.WebAddress;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends messages out, with the same guard as for fetching: no address that is not public, no redirect, ten seconds at most. Safe for use by many
 * threads.
 */
public final class Courier implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int MOST_BYTES = 100_000;
    private static final Set<Integer> SAME_ELSEWHERE = Set.of(307, 308);

    private final Transport transport;
    private final boolean privateAllowed;

    /**
     * @param limits whose User-Agent it takes
     * @param privateAllowed whether strangers' addresses may lead to this machine or a private network, for trying it out
     */
    public Courier(FetchLimits limits, boolean privateAllowed) {
        transport = new Transport(new FetchLimits(
                limits.userAgent(), Duration.ZERO, LONGEST, MOST_BYTES, 0, Duration.ZERO, limits.concurrency()));
        this.privateAllowed = privateAllowed;
    }

    /**
     * What came of it.
     *
     * @param status the HTTP status, 0 where there was no answer
     * @param reason why there was none, in a few words; else empty
     * @param text what the answer said, where it was a good one
     * @param pause how long its sender wants to be left alone (Retry-After in seconds), zero where it says nothing
     * @param elsewhere where the same message is to be sent (307, 308); nothing was sent there yet
     */
    public record Outcome(
            int status, String reason, String text, Duration took, Duration pause, Optional<URI> elsewhere) {
        /** Whether it was taken. */
        public boolean isTaken() {
            return status / 100 == 2;
        }

        /** Whether there will never be anybody there again. */
        public boolean isGone() {
            return status == 410;
        }
    }

    /** Whether a message to this address may be sent at all, as far as its spelling tells. */
    public boolean isAllowed(URI address) {
        try {
            AddressGuard.checkSpelling(address, privateAllowed);
            return true;
        } catch (IOException e) {
            LOG.debug("Not a receiver: {}", e.getMessage());
            return false;
        }
    }

    /** Asks a stranger's address. */
    public Outcome ask(URI address) throws InterruptedException {
        return send("GET", address, Map.of(), new byte[0], false);
    }

    /**
     * Posts a message.
     *
     * @param permitted whether the operator permitted this address to be a private one
     */
    public Outcome post(URI address, Map<String, String> headers, byte[] body, boolean permitted)
            throws InterruptedException {
        return send("POST", address, headers, body, permitted);
    }

    private Outcome send(String method, URI address, Map<String, String> headers, byte[] body, boolean permitted)
            throws InterruptedException {
        boolean free = permitted || privateAllowed;
        long start = System.nanoTime();
        try {
            AddressGuard.checkSpelling(address, free);
            try (AddressGuard.Pass _ = AddressGuard.pass(address, free)) {
                Transport.Response answer = transport.send(method, address, headers, body, free);
                String text = new String(answer.body(), StandardCharsets.UTF_8);
                return new Outcome(
                        answer.status(),
                        "",
                        text,
                        since(start),
                        seconds(answer.header("Retry-After")),
                        SAME_ELSEWHERE.contains(answer.status())
                                ? WebAddress.resolve(address, answer.header("Location"))
                                : Optional.empty());
            }
        } catch (IOException e) {
            return new Outcome(0, reason(e), "", since(start), Duration.ZERO, Optional.empty());
        }
    }

    private static String reason(IOException e) {
        return e instanceof RemarkException known
                ? known.remark().code().id()
                : Failures.of(e).code().id();
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static Duration seconds(String header) {
        return header.matches("\\d{1,6}") ? Duration.ofSeconds(Long.parseLong(header)) : Duration.ZERO;
    }

    @Override
    public void close() {
        transport.close();
    }
}
