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
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread that brings the index on the server to the state of the store. Every node has one: who comes first writes, and the others find
 * it done.
 */
final class ServerFollower implements ServerFinding.Following, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ServerFollower.class);

    /** So long a change may wait for others. */
    private static final Duration GATHER = Duration.ofMillis(200);

    private static final Duration LOOK = Duration.ofSeconds(1);

    /** As long as a server is left alone that does not answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final long SHOW_NANOS = Duration.ofSeconds(2).toNanos();
    private static final long CHECK_NANOS = Duration.ofSeconds(5).toNanos();

    /** So far behind it may be that opening waits until it has caught up. */
    private static final int CLOSE_BEHIND = 2_000;

    /** What nobody waits for is taken in portions. */
    private static final int ENOUGH = 20_000;

    private final Wire wire;
    private final ServerIndexes indexes;
    private final OtherBuilder other;
    private final CatchUp catchUp;
    private final Changes changes;
    private final DocumentJson documents;
    private final Eagerness pace;
    private final Thread thread = Thread.ofPlatform().name("index").daemon().unstarted(this::run);
    private final Rest rest = new Rest(thread);
    private volatile Position shown;
    private volatile String generation;
    private volatile Optional<String> building = Optional.empty();
    private volatile Optional<String> trouble = Optional.empty();
    private volatile boolean prepared;
    private volatile long followed;

    ServerFollower(
            Wire wire,
            ServerIndexes indexes,
            CatchUp catchUp,
            Changes changes,
            DocumentJson documents,
            Position empty,
            Eagerness pace) {
        this.wire = wire;
        this.indexes = indexes;
        other = new OtherBuilder(indexes);
        this.catchUp = catchUp;
        this.changes = changes;
        this.documents = documents;
        this.pace = pace;
        shown = empty;
        generation = incomplete();
    }

    /** A start does not wait for the server, nor for an index to be filled: what is wrong is said, and tried again. */
    void start() {
        try {
            prepare();
            if (changes.last() - indexes.position().number() <= CLOSE_BEHIND) {
                follow();
            } else {
                building = Optional.of("about to be filled");
            }
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
        if (!prepared) {
            follow();
        }
        boolean more = rest.until(() -> changes.await(shown.number(), LOOK));
        boolean wanted = pace == Eagerness.LIVE || shown.number() > 0 && changes.last() - shown.number() > ENOUGH;
        if (more && rest.forTime(GATHER) && wanted) {
            follow();
        } else if (pace == Eagerness.LIVE && System.nanoTime() - followed > CHECK_NANOS) {
            follow(); // somebody may have deleted the index, or put another one in its place
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

    @Override
    public void refresh() throws IOException {
        follow();
    }

    private synchronized void prepare() throws IOException {
        if (!prepared) {
            indexes.prepare();
            prepared = true;
        }
    }

    private synchronized void follow() throws IOException {
        prepare();
        followed = System.nanoTime();
        String index = indexes.current();
        Position at = index.isEmpty() ? shown : indexes.position();
        if (index.isEmpty() || !catchUp.continues(at)) {
            if (other.isAtWork()) {
                throw new IOException("another node is making the index anew");
            }
            LOG.info("Building the search index anew");
            rebuild(_ -> {});
            return;
        }
        BulkWriter writer = new BulkWriter(wire, index, documents, at);
        try {
            if (at.number() == 0 && catchUp.hasSomething()) {
                catchUp.fill(writer, growing(index, catchUp.size()));
            } else {
                catchUp.follow(writer, false, growing(index, changes.last() - at.number()));
            }
        } finally {
            building = Optional.empty();
        }
        show(index, writer.position());
    }

    private CatchUp.Step growing(String index, long all) {
        AtomicLong done = new AtomicLong();
        AtomicLong looked = new AtomicLong(System.nanoTime());
        return count -> {
            if (rest.isOver() && pace == Eagerness.LIVE) {
                throw new IOException("it is gone on with at the next start");
            }
            done.addAndGet(count);
            if (System.nanoTime() - looked.get() > SHOW_NANOS) {
                looked.set(System.nanoTime());
                indexes.refresh(index);
                generation = incomplete();
                building = Optional.of(Math.min(done.get(), all) + " / " + all);
            }
        };
    }

    private void show(String index, Position position) throws IOException {
        if (!position.name().equals(generation)) {
            indexes.refresh(index);
            shown = position;
            generation = position.name();
        }
    }

    /** A new index beside the one there is, which answers meanwhile. */
    synchronized void rebuild(LongConsumer progress) throws IOException {
        indexes.deleteNext();
        String fresh = indexes.createNext();
        BulkWriter writer = new BulkWriter(wire, fresh, documents, indexes.empty());
        AtomicLong done = new AtomicLong();
        long all = catchUp.size();
        try {
            catchUp.fill(writer, count -> {
                if (rest.isOver()) {
                    throw new IOException("the building was given up, the next start begins it anew");
                }
                building = Optional.of(done.addAndGet(count) + " / " + all);
                progress.accept(Math.min(done.get(), all));
            });
            indexes.refresh(fresh);
            indexes.show(fresh);
        } catch (IOException | RuntimeException e) {
            indexes.delete(fresh);
            throw e;
        } finally {
            building = Optional.empty();
        }
        shown = writer.position();
        generation = shown.name();
    }

    /** Names a state that is not complete, so that nobody keeps an answer made of it. */
    private String incomplete() {
        return shown.installation() + "-incomplete-" + System.nanoTime();
    }

    @Override
    public String generation() {
        return generation;
    }

    /** How far the building has come, where something is built. */
    Optional<String> building() {
        return building;
    }

    /** Why it does not follow, or is not asked, where that is so. */
    Optional<String> trouble() {
        return wire.trouble().or(() -> trouble);
    }

    @Override
    public void close() {
        rest.end();
        if (pace == Eagerness.BULK) {
            try {
                follow();
            } catch (IOException | RuntimeException e) {
                LOG.warn("The search index is brought up to date at the next start: {}", e.getMessage());
            }
        }
    }
}
