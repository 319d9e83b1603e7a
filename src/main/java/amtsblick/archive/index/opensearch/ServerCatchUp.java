// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.opensearch;

import amtsblick.archive.Changes;
import amtsblick.archive.index.follow.CatchUp;
import amtsblick.archive.index.follow.Eagerness;
import amtsblick.archive.index.follow.Position;
import amtsblick.archive.index.opensearch.dsl.DocumentJson;
import amtsblick.archive.index.opensearch.wire.Wire;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the index on the server to the state of the store, or has it made anew, and knows what is shown of it. One does so at a time. */
final class ServerCatchUp implements ServerFinding.Following {
    private static final Logger LOG = LoggerFactory.getLogger(ServerCatchUp.class);
    private static final long SHOW_NANOS = Duration.ofSeconds(2).toNanos();

    /** So far behind it may be that opening waits until it has caught up. */
    private static final int CLOSE_BEHIND = 2_000;

    private final Wire wire;
    private final ServerIndexes indexes;
    private final OtherBuilder other;
    private final CatchUp catchUp;
    private final Changes changes;
    private final DocumentJson documents;
    private final Eagerness pace;
    private final BooleanSupplier over;
    private volatile Position shown;
    private volatile String generation;
    private volatile Optional<String> building = Optional.empty();
    private volatile boolean prepared;
    private volatile long followed;

    /** @param over whether nobody waits for it any more */
    ServerCatchUp(
            Wire wire,
            ServerIndexes indexes,
            CatchUp catchUp,
            Changes changes,
            DocumentJson documents,
            Position empty,
            Eagerness pace,
            BooleanSupplier over) {
        this.wire = wire;
        this.indexes = indexes;
        other = new OtherBuilder(indexes);
        this.catchUp = catchUp;
        this.changes = changes;
        this.documents = documents;
        this.pace = pace;
        this.over = over;
        shown = empty;
        generation = incomplete();
    }

    /** Follows where that is soon done. */
    void open() throws IOException {
        prepare();
        if (changes.last() - indexes.position().number() <= CLOSE_BEHIND) {
            follow();
        } else {
            building = Optional.of("about to be filled");
        }
    }

    /** Whether the server has been met, and has what an index needs. */
    boolean isPrepared() {
        return prepared;
    }

    /** The last change that is shown. */
    long number() {
        return shown.number();
    }

    /** Since it was looked last whether the index is there, and what is new. */
    long nanosSinceFollowed() {
        return System.nanoTime() - followed;
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

    /** Shows all that is durable, making the index anew where it is missing or cannot be gone on with. */
    synchronized void follow() throws IOException {
        prepare();
        followed = System.nanoTime();
        String index = indexes.current();
        Position at = index.isEmpty() ? shown : indexes.position();
        if (index.isEmpty() || !catchUp.continues(at)) {
            LOG.info("Building the search index anew");
            rebuild(_ -> {});
            return;
        }
        BulkWriter writer = new BulkWriter(wire, index, documents, at);
        try {
            long all = at.number() == 0 ? catchUp.size() : changes.last() - at.number();
            catchUp.follow(writer, false, growing(index, all));
        } finally {
            building = Optional.empty();
        }
        show(index, writer.position());
    }

    private CatchUp.Step growing(String index, long all) {
        AtomicLong done = new AtomicLong();
        AtomicLong looked = new AtomicLong(System.nanoTime());
        return count -> {
            if (over.getAsBoolean() && pace == Eagerness.LIVE) {
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
        if (other.isAtWork()) {
            throw new IOException("another node is making the index anew");
        }
        indexes.deleteNext();
        String fresh = indexes.createNext();
        BulkWriter writer = new BulkWriter(wire, fresh, documents, indexes.empty());
        AtomicLong done = new AtomicLong();
        long all = catchUp.size();
        try {
            catchUp.fill(writer, count -> {
                if (over.getAsBoolean()) {
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
}
