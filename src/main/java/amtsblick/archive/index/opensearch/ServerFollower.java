// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.opensearch;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.Changes;
import amtsblick.archive.index.follow.CatchUp;
import amtsblick.archive.index.follow.Eagerness;
import amtsblick.archive.index.follow.Position;
import amtsblick.archive.index.follow.Rest;
import amtsblick.archive.index.opensearch.dsl.DocumentJson;
import amtsblick.archive.index.opensearch.wire.Wire;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread that has the index on the server brought to the state of the store. Every node has one: who comes first writes, and the others find
 * it done.
 */
final class ServerFollower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ServerFollower.class);

    /** So long a change may wait for others. */
    private static final Duration GATHER = Duration.ofMillis(200);

    private static final Duration LOOK = Duration.ofSeconds(1);

    /** As long as a server is left alone that does not answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final long CHECK_NANOS = Duration.ofSeconds(5).toNanos();

    /** What nobody waits for is taken in portions. */
    private static final int ENOUGH = 20_000;

    private final ServerCatchUp index;
    private final Changes changes;
    private final Eagerness pace;
    private final Thread thread = Thread.ofPlatform().name("index").daemon().unstarted(this::run);
    private final Rest rest = new Rest(thread);
    private volatile Optional<String> trouble = Optional.empty();

    ServerFollower(
            Wire wire,
            ServerIndexes indexes,
            CatchUp catchUp,
            Changes changes,
            DocumentJson documents,
            Position empty,
            Eagerness pace) {
        index = new ServerCatchUp(wire, indexes, catchUp, changes, documents, empty, pace, rest::isOver);
        this.changes = changes;
        this.pace = pace;
    }

    /** What it brings to the state of the store. */
    ServerCatchUp index() {
        return index;
    }

    /** A start does not wait for the server, nor for an index to be filled: what is wrong is said, and tried again. */
    void start() {
        try {
            index.open();
        } catch (IOException e) {
            stumble(e);
        }
        thread.start();
    }

    private void run() {
        while (!rest.isOver()) {
            try {
                step();
                trouble = Optional.empty();
            } catch (IOException | RuntimeException | Error e) {
                stumble(e);
                rest.forTime(PATIENCE);
            }
        }
    }

    private void step() throws IOException {
        if (!index.isPrepared()) {
            index.follow();
        }
        boolean more = rest.until(() -> changes.await(index.number(), LOOK));
        boolean wanted = pace == Eagerness.LIVE || index.number() > 0 && changes.last() - index.number() > ENOUGH;
        if (more && rest.forTime(GATHER) && wanted) {
            index.follow();
        } else if (pace == Eagerness.LIVE && index.nanosSinceFollowed() > CHECK_NANOS) {
            index.follow(); // somebody may have deleted the index, or put another one in its place
        }
    }

    private void stumble(Throwable e) {
        if (rest.isOver()) {
            return;
        }
        String why = e instanceof ArchiveException || e instanceof IOException
                ? String.valueOf(e.getMessage())
                : e.toString();
        if (trouble.isEmpty()) {
            LOG.warn("The search index does not follow for now: {}", why);
            LOG.debug("The cause", e);
        }
        trouble = Optional.of(why);
    }

    /** Why it does not follow, where that is so. */
    Optional<String> trouble() {
        return trouble;
    }

    @Override
    public void close() {
        rest.end();
        if (pace == Eagerness.BULK) {
            try {
                index.follow();
            } catch (IOException | RuntimeException e) {
                LOG.warn("The search index is brought up to date at the next start: {}", e.getMessage());
            }
        }
    }
}
