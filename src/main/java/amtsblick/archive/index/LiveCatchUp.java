// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index;

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

/** Brings the index that is shown to the state of the store, commits it, and has it built anew. One does so at a time. */
final class LiveCatchUp implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LiveCatchUp.class);
    private static final Duration COMMIT = Duration.ofSeconds(30);
    private static final int MOST_UNCOMMITTED = 50_000;

    /** So far behind it may be that opening and closing wait until it has caught up. */
    private static final int CLOSE_BEHIND = 2_000;

    private final Shown shown;
    private final IndexFolder indexes;
    private final CatchUp catchUp;
    private final Changes changes;
    private final Eagerness pace;
    private final Rest rest;
    private boolean broken;
    private long committed = System.nanoTime();

    /** @param rest of the thread that follows: a building is given up where it is over */
    LiveCatchUp(Shown shown, IndexFolder indexes, CatchUp catchUp, Changes changes, Eagerness pace, Rest rest) {
        this.shown = shown;
        this.indexes = indexes;
        this.catchUp = catchUp;
        this.changes = changes;
        this.pace = pace;
        this.rest = rest;
    }

    /** Follows where that is soon done. */
    void open() throws IOException {
        if (!shown.mustBuild()) {
            indexes.deleteOthers(shown.live());
            if (isClose()) {
                follow();
            }
        }
    }

    private boolean isClose() {
        return changes.last() - shown.live().position().number() <= CLOSE_BEHIND;
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

    /** Brings it to the state of the store, after a failed write too, and shows it. */
    synchronized void follow() throws IOException {
        followUnseen();
        write(LiveIndex::refresh);
        shown.name();
    }

    /** The same, but what is new is not to be found yet. */
    synchronized void followUnseen() throws IOException {
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

    /** Commits where much waits for it, or something long enough. */
    void commitInTime() throws IOException {
        if (isCommitDue()) {
            commit();
        }
    }

    private boolean isCommitDue() {
        long waiting = shown.live().uncommitted();
        return waiting > MOST_UNCOMMITTED || waiting > 0 && System.nanoTime() - committed > COMMIT.toNanos();
    }

    private synchronized void commit() throws IOException {
        committed = System.nanoTime();
        write(LiveIndex::commit);
    }

    /** Makes a new index of everything and shows it in the place of this one. */
    synchronized void build(LongConsumer progress) throws IOException {
        new IndexBuild(shown, indexes, catchUp, rest).run(progress);
        broken = false;
        committed = System.nanoTime();
    }

    /** What is wrong with the files of the index. */
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

    /** Commits what is there, and what is soon done. */
    @Override
    public synchronized void close() {
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
