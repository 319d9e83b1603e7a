// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.answer;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The last good answer of each address. However many ask, an answer is made once; while it is made, they get the one of the
 * edition before. Bounded in number and bytes; the least recently asked go first. Errors and answers that were cut short are
 * handed to those who wait for them, and never kept. Safe for use by many threads.
 */
final class AnswerCache {
    private static final int MOST = 2_000;
    private static final long MOST_BYTES = 48L * 1024 * 1024;

    /**
     * How long ago an edition must have been the current one to be still given out: longer than any answer takes to make, so that
     * nobody waits for a crawl that commits every second, and little beside the minute for which readers keep an answer themselves.
     * Who asks a server that nobody asked for a while gets the news at once.
     */
    private static final long STALE = Duration.ofSeconds(2).toMillis();

    private final Map<String, Answer> answers = new LinkedHashMap<>(64, 0.75f, true);
    private final Map<String, CompletableFuture<Answer>> making = new ConcurrentHashMap<>();
    private final Edition.Desk editions;
    private long bytes;

    AnswerCache(Edition.Desk editions) {
        this.editions = editions;
    }

    /** The answer of this address, if it is there and nothing has changed since. */
    Optional<Answer> current(String address) {
        return kept(address).filter(answer -> answer.edition() == editions.current());
    }

    /** What can be given out at once: the current answer, or the former one while a new one is made already. */
    Optional<Answer> ready(String address) {
        Edition current = editions.current();
        return kept(address)
                .filter(answer -> answer.edition() == current || (making.containsKey(address) && isRecent(answer)));
    }

    /** The answer of this address; {@code make} is called, in a thread of its own, where it is not there or no longer current. */
    Answer get(String address, Supplier<Response> make) {
        Edition current = editions.current();
        Optional<Answer> kept = kept(address);
        if (kept.isPresent() && kept.get().edition() == current) {
            return kept.get();
        }
        CompletableFuture<Answer> made = made(address, make);
        return kept.filter(this::isRecent).orElseGet(() -> join(made));
    }

    private boolean isRecent(Answer answer) {
        return answer.edition().isSeenSince(editions.now() - STALE);
    }

    /** Single flight: who comes while an answer is made gets that one. It is over before anybody is told. */
    private CompletableFuture<Answer> made(String address, Supplier<Response> make) {
        return making.computeIfAbsent(
                address,
                key -> CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                return make(key, make);
                            } finally {
                                making.remove(key);
                            }
                        },
                        flight -> Thread.ofVirtual().name("answer").start(flight)));
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
            put(address, answer);
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

    /** The plain bytes of an answer of this address, kept from now on where the answer is. */
    byte[] plain(String address, Answer answer) {
        byte[] known = answer.plain();
        if (known != null) {
            return known;
        }
        byte[] plain = Gzip.unpacked(answer.gzip());
        synchronized (this) {
            if (answers.get(address) == answer) {
                put(address, answer.with(plain));
            }
        }
        return plain;
    }

    private synchronized Optional<Answer> kept(String address) {
        return Optional.ofNullable(answers.get(address));
    }

    private synchronized void put(String address, Answer answer) {
        Answer before = answers.put(address, answer);
        bytes += answer.size() - (before == null ? 0 : before.size());
        var oldest = answers.entrySet().iterator();
        while ((answers.size() > MOST || bytes > MOST_BYTES) && oldest.hasNext()) {
            bytes -= oldest.next().getValue().size();
            oldest.remove();
        }
    }
}
