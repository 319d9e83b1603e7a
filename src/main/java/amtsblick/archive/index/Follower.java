// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.Changes;
import amtsblick.archive.index.follow.CatchUp;
import amtsblick.archive.index.follow.Eagerness;
import amtsblick.archive.index.follow.Rest;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The thread that brings the index to the state of the store, commits it now and then, and has it built anew where that is needed. */
final class Follower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

    /** So long a change may wait for others, so that a busy crawl does not make a segment of each visit. */
    private static final Duration GATHER = Duration.ofMillis(200);

    /** What nobody waits for is taken in portions, so that an item that changes meanwhile is written once; an empty index is filled at the end. */
    private static final int ENOUGH = 20_000;

    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration COMMIT = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MOST_UNCOMMITTED = 50_000;

    /** So far behind it may be that opening and closing wait until it has caught up. */
    private static final int CLOSE_BEHIND = 2_000;

    private final Shown shown;
    private final IndexFolder indexes;
    private final CatchUp catchUp;
    private final Changes changes;
    private final Eagerness pace;
    private final Thread thread = Thread.ofPlatform().name("index").daemon().unstarted(this::run);
    private final Rest rest = new Rest(thread);
    private volatile Optional<String> trouble = Optional.empty();
    private boolean broken;
    private long committed = System.nanoTime();

    Follower(Shown shown, IndexFolder indexes, CatchUp catchUp, Changes changes, Eagerness pace) {
        this.shown = shown;
        this.indexes = indexes;
        this.catchUp = catchUp;
        this.changes = changes;
        this.pace = pace;
    }

    void start() throws IOException {
        if (!shown.mustBuild()) {
            indexes.deleteOthers(shown.live());
            if (isClose()) {
                follow();
            }
        }
        thread.start();
    }

    private boolean isClose() {
        return changes.last() - shown.live().position().number() <= CLOSE_BEHIND;
    }

    Optional<String> trouble() {
        return trouble;
    }

    private void run() {
        IntegrityCheck check = new IntegrityCheck(shown);
        while (!rest.isOver()) {
            try {
                step();
                check.onceInTime();
                trouble = Optional.empty();
            } catch (IOException | RuntimeException | Error e) {
                stumble(e);
            }
        }
    }

    private void step() throws IOException {
        if (shown.mustBuild()) {
            LOG.info("Building the search index anew");
            build(_ -> {});
            LOG.info("The search index is complete");
        }
        boolean more = rest.until(() -> changes.await(shown.live().position().number(), LOOK));
        if (more && rest.forTime(GATHER)) {
            if (pace == Eagerness.LIVE) {
                follow();
            } else if (shown.live().position().number() > 0
                    && changes.last() - shown.live().position().number() > ENOUGH) {
                followUnseen();
            }
        }
        if (pace == Eagerness.LIVE && isCommitDue()) {
            commit();
        }
    }

    private boolean isCommitDue() {
        long waiting = shown.live().uncommitted();
        return waiting > MOST_UNCOMMITTED || waiting > 0 && System.nanoTime() - committed > COMMIT.toNanos();
    }

    /** What goes wrong, be it that memory was short, ends no thread: it is the only one. */
    private void stumble(Throwable e) {
        if (rest.isOver()) {
            return;
        }
        String why = e instanceof ArchiveException ? String.valueOf(e.getMessage()) : Failure.reason(e);
        if (trouble.isEmpty()) {
            LOG.warn("The search index does not follow for now, pages show what it has: {}", why);
            LOG.debug("The cause", e);
        }
        trouble = Optional.of(why);
        shown.failed(e);
        rest.forTime(PATIENCE);
    }

    /** Shows everything that is durable now. */
    void refresh() throws IOException {
        Undisturbed.run(() -> {
            if (shown.mustBuild()) {
                build(_ -> {});
            }
            follow();
        });
    }

    private synchronized void follow() throws IOException {
        followUnseen();
        write(LiveIndex::refresh);
        shown.name();
    }

    private synchronized void followUnseen() throws IOException {
        recover();
        write(index -> {
            index.busy(pace == Eagerness.BULK);
            catchUp.follow(index, true, _ -> {});
        });
    }

    /** Something that writes to an index. */
    private interface Writing {
        void to(LiveIndex index) throws IOException;
    }

    /** Where it fails, the index may hold more than its position says. */
    private void write(Writing writing) throws IOException {
        try {
            writing.to(shown.live());
        } catch (AlreadyClosedException e) { // Lucene closes a writer that met an error
            broken = true;
            throw new IOException(Failure.reason(e), e);
        } catch (IOException | RuntimeException | Error e) {
            broken = true;
            throw e;
        }
    }

    /** After a failed write: what was committed is opened again, and what was shown is shown until it has caught up. */
    private void recover() throws IOException {
        if (!broken) {
            return;
        }
        LiveIndex old = shown.live();
        old.stopWriting();
        LiveIndex again = indexes.open(old.folder());
        try {
            catchUp.follow(again, true, _ -> {});
            again.refresh();
        } catch (IOException | RuntimeException | Error e) {
            again.close();
            throw e;
        }
        shown.show(again);
        broken = false;
        old.close();
    }

    private synchronized void commit() throws IOException {
        committed = System.nanoTime();
        write(LiveIndex::commit);
    }

    synchronized void build(LongConsumer progress) throws IOException {
        new IndexBuild(shown, indexes, catchUp, rest).run(progress);
        broken = false;
        committed = System.nanoTime();
    }

    Optional<String> damage() {
        try {
            if (!broken) {
                commit();
            }
            shown.live().checkIntegrity();
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            shown.failed(e);
            return Optional.of(Failure.reason(e));
        }
    }

    @Override
    public void close() {
        rest.end();
        synchronized (this) {
            try {
                if (!broken && !shown.mustBuild()) {
                    if (pace == Eagerness.BULK || isClose()) {
                        shown.live().busy(pace == Eagerness.BULK);
                        catchUp.follow(shown.live(), true, _ -> {});
                    }
                    shown.live().commit();
                }
            } catch (IOException | RuntimeException e) {
                LOG.warn("The search index is brought up to date at the next start: {}", Failure.reason(e));
            }
            try {
                shown.live().close();
            } catch (IOException e) {
                LOG.warn("The search index was not closed: {}", e.getMessage());
            }
        }
    }
}
