// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The last good answer of each address. However many ask, an answer is made once; while it is made, they get the one of the
 * edition before. Bounded in bytes; addresses that are asked for often stay, however many others are asked for once. Errors and
 * answers that were cut short are handed to those who wait for them, and never kept. Safe for use by many threads.
 */
final class AnswerCache {
    private static final long MOST_BYTES =
            Math.min(48 << 20, Runtime.getRuntime().maxMemory() / 8);

    /** What an answer is taken for at least: so there are two thousand of them at most, however small they are. */
    private static final int LEAST_BYTES = 24 * 1024;

    /**
     * How long ago an edition must have been the current one to be still given out: so that nobody waits for a crawl that commits
     * every second, and little beside the minute for which readers keep an answer themselves. Who asks a server that nobody asked
     * for a while gets the news at once.
     */
    private static final long RECENT = Duration.ofSeconds(2).toMillis();

    /** How long the former answer is given out at most where the new one takes its time. */
    private static final long LONGEST = Duration.ofMinutes(1).toMillis();

    /** How many answers are made at once: each keeps a processor busy, but for some reading of files. */
    private static final int MAKERS = 2 * Runtime.getRuntime().availableProcessors();

    private final Cache<String, Answer> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String address, Answer answer) -> Math.max(LEAST_BYTES, answer.size()))
            .executor(Runnable::run)
            .recordStats()
            .build();
    private final Map<String, Flight> flights = new ConcurrentHashMap<>();

    /** Threads of the machine's own: virtual ones that compute would keep the others from what is answered at once. */
    private final FairQueue makers = new FairQueue(
            MAKERS, making -> Thread.ofPlatform().daemon().name("answer").start(making));

    private final Edition.Desk editions;

    AnswerCache(Edition.Desk editions) {
        this.editions = editions;
    }

    /**
     * An answer in the making.
     *
     * @param former what is given out meanwhile, where it was current a moment ago
     * @param until when that ends, in milliseconds
     */
    private record Flight(CompletableFuture<Answer> made, Optional<Answer> former, long until) {}

    /** The answer of this address, if it is there and nothing has changed since. */
    Optional<Answer> current(String address) {
        return kept(address).filter(answer -> answer.edition().isCurrent());
    }

    /** What can be given out at once: the current answer, or the former one while a new one is made already. */
    Optional<Answer> ready(String address) {
        return current(address)
                .or(() -> Optional.ofNullable(flights.get(address)).flatMap(this::former));
    }

    /**
     * The answer of this address; {@code make} is called, in a thread of its own, where it is not there or no longer current.
     *
     * @param client who asks: clients take turns
     */
    Answer get(String address, String client, Supplier<Response> make) {
        return current(address).orElseGet(() -> {
            Flight flight = flights.computeIfAbsent(address, key -> begin(key, client, make));
            return former(flight).orElseGet(() -> join(flight.made()));
        });
    }

    private Optional<Answer> former(Flight flight) {
        return flight.former().filter(_ -> editions.now() < flight.until());
    }

    /** Single flight: who comes while an answer is made gets that one. It is over before anybody is told. */
    private Flight begin(String address, String client, Supplier<Response> make) {
        long now = editions.now();
        Optional<Answer> former =
                kept(address).filter(answer -> answer.edition().isSeenSince(now - RECENT));
        CompletableFuture<Answer> made = CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return make(address, make);
                    } finally {
                        flights.remove(address);
                    }
                },
                flight -> makers.add(client, flight));
        return new Flight(made, former, now + LONGEST);
    }

    private Answer make(String address, Supplier<Response> make) {
        Optional<Answer> justMade = current(address);
        if (justMade.isPresent()) {
            return justMade.get();
        }
        Edition edition =
                editions.current(); // before the archive is asked: what changes meanwhile is found out next time
        Answer answer = Answer.of(make.get(), edition);
        if (answer.keepable()) {
            answers.put(address, answer);
        }
        return answer;
    }

    private static Answer join(CompletableFuture<Answer> made) {
        try {
            return made.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Gives out nothing of before any more, not even for the moment in which the new is made. */
    void forget() {
        answers.invalidateAll();
        flights.clear();
    }

    /** The plain bytes of an answer of this address, kept from now on where the answer is. */
    byte[] plain(String address, Answer answer) {
        byte[] known = answer.plain();
        if (known != null) {
            return known;
        }
        byte[] plain = Gzip.unpacked(answer.gzip());
        answers.asMap().replace(address, answer, answer.with(plain));
        return plain;
    }

    /** How often it had the answer, how much it holds, and how many answers are being made. */
    void watch(MeterRegistry registry) {
        CaffeineCacheMetrics.monitor(registry, answers, "answers");
        Gauge.builder("amtsblick.answers.in.the.making", flights, Map::size)
                .description("Answers that are being made at this moment, or wait for it")
                .register(registry);
        Gauge.builder("amtsblick.answers.waiting", makers, FairQueue::size)
                .description("Answers that wait for being made")
                .register(registry);
    }

    private Optional<Answer> kept(String address) {
        return Optional.ofNullable(answers.getIfPresent(address));
    }
}
