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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The thread that has the index brought to the state of the store, committed now and then, and built anew where that is needed. */
final class Follower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

    /** So long a change may wait for others, so that a busy crawl does not make a segment of each visit. */
    private static final Duration GATHER = Duration.ofMillis(200);

    /** What nobody waits for is taken in portions, so that an item that changes meanwhile is written once; an empty index is filled at the end. */
    private static final int ENOUGH = 20_000;

    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final LiveCatchUp index;
    private final Shown shown;
    private final Changes changes;
    private final Eagerness pace;
    private final Thread thread = Thread.ofPlatform().name("index").daemon().unstarted(this::run);
    private final Rest rest = new Rest(thread);
    private volatile Optional<String> trouble = Optional.empty();

    Follower(Shown shown, IndexFolder indexes, CatchUp catchUp, Changes changes, Eagerness pace) {
        this.shown = shown;
        this.changes = changes;
        this.pace = pace;
        index = new LiveCatchUp(shown, indexes, catchUp, changes, pace, rest);
    }

    void start() throws IOException {
        index.open();
        thread.start();
    }

    /** What it brings to the state of the store. */
    LiveCatchUp index() {
        return index;
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
            index.build(_ -> {});
            LOG.info("The search index is complete");
        }
        boolean more = rest.until(() -> changes.await(shown.live().position().number(), LOOK));
        if (more && rest.forTime(GATHER)) {
            if (pace == Eagerness.LIVE) {
                index.follow();
            } else if (shown.live().position().number() > 0
                    && changes.last() - shown.live().position().number() > ENOUGH) {
                index.followUnseen();
            }
        }
        if (pace == Eagerness.LIVE) {
            index.commitInTime();
        }
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

    @Override
    public void close() {
        rest.end();
        index.close();
    }
}
