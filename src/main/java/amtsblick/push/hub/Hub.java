// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.push.hub;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.Changes;
import amtsblick.archive.relay.Lease;
import amtsblick.archive.relay.Relay;
import amtsblick.fetch.Courier;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes wishes to be told, and keeps those that their callback confirms (WebSub, 5.3): whoever asks cannot have a third party told. Safe for
 * use by many threads.
 */
public final class Hub {
    /** So many leases in all, and at one host: each change of a feed is a request to each of them. */
    static final int MOST = 10_000;

    static final int MOST_AT_A_HOST = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(Hub.class);
    private static final int AT_ONCE = 50;

    /** Whoever asks us cannot have a third party asked by us more often than this at a time. */
    private static final int AT_ONCE_AT_A_HOST = 5;

    private static final int CHALLENGE_BYTES = 16;

    private final Changes changes;
    private final Relay relay;
    private final Topics topics;
    private final Courier courier;
    private final InstantSource clock;
    private final ExecutorService threads;
    private final Semaphore verifying = new Semaphore(AT_ONCE);
    private final Map<String, Integer> asked = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();

    /** @param threads where callbacks are asked */
    public Hub(
            Changes changes,
            Relay relay,
            Topics topics,
            Courier courier,
            ExecutorService threads,
            InstantSource clock) {
        this.changes = changes;
        this.relay = relay;
        this.topics = topics;
        this.courier = courier;
        this.threads = threads;
        this.clock = clock;
    }

    /**
     * What is answered at once.
     *
     * @param status HTTP status: 202 where the callback is asked now
     * @param why a sentence for the developer; empty where it is taken
     */
    public record Reply(int status, String why) {
        static final Reply TAKEN = new Reply(202, "");
    }

    /** Takes a request; whether its callback wants it is asked afterwards. */
    public Reply take(HubRequest request) {
        return switch (request) {
            case HubRequest.Unclear(String why) -> new Reply(400, why);
            case HubRequest.Subscribe wish -> subscribe(wish);
            case HubRequest.Unsubscribe(String topic, URI callback) ->
                allowed(callback, () -> {
                    if (confirms(callback, "unsubscribe", topic, Map.of())) {
                        relay.end(topic, callback);
                    }
                });
        };
    }

    private Reply subscribe(HubRequest.Subscribe wish) {
        if (topics.selection(wish.topic()).isEmpty()) {
            return new Reply(404, "hub.topic is no feed of this site; take the address of its self link");
        }
        String host = wish.callback().getHost();
        long there = relay.leases().stream()
                .filter(lease -> host.equals(lease.callback().getHost()))
                .count();
        if (there >= MOST_AT_A_HOST) {
            return new Reply(429, "there are too many leases at the host of hub.callback");
        }
        return allowed(wish.callback(), () -> verify(wish));
    }

    private interface Step {
        void run() throws InterruptedException;
    }

    private Reply allowed(URI callback, Step step) {
        if (!courier.isAllowed(callback)) {
            return new Reply(400, "hub.callback leads to no public address");
        }
        if (!verifying.tryAcquire()) {
            return new Reply(503, "too many callbacks are being asked at the moment; please try again");
        }
        String host = callback.getHost();
        if (asked.merge(host, 1, Integer::sum) > AT_ONCE_AT_A_HOST) {
            over(host);
            return new Reply(429, "hub.callback leads to a host that is being asked already; please try again");
        }
        threads.execute(() -> {
            try {
                step.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ArchiveException e) {
                LOG.warn("A wish to be told was lost: {}", e.getMessage());
            } finally {
                over(host);
            }
        });
        return Reply.TAKEN;
    }

    private void over(String host) {
        asked.computeIfPresent(host, (_, times) -> times == 1 ? null : times - 1);
        verifying.release();
    }

    private void verify(HubRequest.Subscribe wish) throws InterruptedException {
        Instant now = clock.instant();
        Map<String, String> more =
                Map.of("hub.lease_seconds", Long.toString(wish.lease().toSeconds()));
        if (confirms(wish.callback(), "subscribe", wish.topic(), more)) {
            Lease lease = new Lease(
                    wish.topic(),
                    wish.callback(),
                    wish.secret(),
                    now.plus(wish.lease()),
                    changes.last(),
                    0,
                    Instant.EPOCH);
            if (!relay.keep(lease, MOST)) {
                LOG.warn(
                        "The hub has {} leases; one more for {} was not kept",
                        MOST,
                        wish.callback().getHost());
                say(wish.callback(), "denied", wish.topic(), Map.of("hub.reason", "the hub is full"));
            }
        }
    }

    /** Tells a subscriber that it will be told no more (WebSub, 5.2). */
    void deny(Lease lease, String reason) throws InterruptedException {
        relay.end(lease.topic(), lease.callback());
        say(lease.callback(), "denied", lease.topic(), Map.of("hub.reason", reason));
    }

    private boolean confirms(URI callback, String mode, String topic, Map<String, String> more)
            throws InterruptedException {
        byte[] bytes = new byte[CHALLENGE_BYTES];
        random.nextBytes(bytes);
        String challenge = HexFormat.of().formatHex(bytes);
        Map<String, String> fields = new LinkedHashMap<>(more);
        fields.put("hub.challenge", challenge);
        Courier.Outcome outcome = say(callback, mode, topic, fields);
        boolean confirmed = outcome.isTaken() && outcome.text().strip().equals(challenge);
        if (!confirmed) {
            LOG.info(
                    "{} did not confirm that it wants to {}: {} {}",
                    callback.getHost(),
                    mode,
                    outcome.status(),
                    outcome.reason());
        }
        return confirmed;
    }

    private Courier.Outcome say(URI callback, String mode, String topic, Map<String, String> more)
            throws InterruptedException {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("hub.mode", mode);
        fields.put("hub.topic", topic);
        fields.putAll(more);
        String query = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return courier.ask(URI.create(callback + (callback.getRawQuery() == null ? "?" : "&") + query));
    }
}
