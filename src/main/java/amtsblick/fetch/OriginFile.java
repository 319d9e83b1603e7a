// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch;

import amtsblick.fetch.wire.Failures;
import amtsblick.fetch.wire.Origins;
import amtsblick.fetch.wire.Transport;
import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import amtsblick.remark.RemarkException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * A file that every origin keeps at one place, such as robots.txt: asked for by the first who needs it, while the others wait,
 * and kept for a day at most (RFC 9309, 2.4).
 */
final class OriginFile<T> {
    private static final Duration KEPT = Duration.ofDays(1);

    /** After a server error we ask again sooner, so that a short outage does not cost a day. */
    private static final Duration KEPT_AFTER_ERROR = Duration.ofHours(1);

    /** Without any answer: long enough that a host's other sources need not wait for the same time-out. */
    private static final Duration KEPT_WITHOUT_ANSWER = Duration.ofMinutes(5);

    private final String path;
    private final InstantSource clock;
    private final Function<Transport.Response, T> reader;
    private final Map<URI, Slot<T>> slots = new ConcurrentHashMap<>();

    /** Asks for the file over the network. */
    interface Loader {
        Transport.Response load(URI file) throws IOException, InterruptedException;
    }

    OriginFile(String path, InstantSource clock, Function<Transport.Response, T> reader) {
        this.path = path;
        this.clock = clock;
        this.reader = reader;
    }

    /**
     * The file of the address's origin.
     *
     * @throws IOException when there was no answer, now or when it was last tried
     */
    T of(URI address, Loader loader) throws IOException, InterruptedException {
        URI file = Origins.file(address, path);
        Slot<T> slot = slots.computeIfAbsent(file, _ -> new Slot<>());
        slot.lock.lockInterruptibly();
        try {
            if (!clock.instant().isBefore(slot.until)) {
                load(slot, file, loader);
            }
            return slot.content.orElseThrow(() -> new RemarkException(slot.trouble));
        } finally {
            slot.lock.unlock();
        }
    }

    private void load(Slot<T> slot, URI file, Loader loader) throws InterruptedException {
        Duration kept;
        try {
            Transport.Response response = loader.load(file);
            slot.content = Optional.of(reader.apply(response));
            kept = response.status() >= 500 || response.status() == 429 ? KEPT_AFTER_ERROR : KEPT;
        } catch (IOException e) {
            slot.content = Optional.empty();
            slot.trouble = Failures.of(e).at(path.substring(path.lastIndexOf('/') + 1));
            kept = KEPT_WITHOUT_ANSWER;
        }
        slot.until = clock.instant().plus(kept);
    }

    /** One origin's file; guarded by its lock. */
    private static final class Slot<T> {
        private final ReentrantLock lock = new ReentrantLock();
        private Optional<T> content = Optional.empty();
        private Remark trouble = Remark.of(RemarkCode.NOT_ASKED);
        private Instant until = Instant.MIN;
    }
}
