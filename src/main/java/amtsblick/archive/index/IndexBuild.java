// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index;

import amtsblick.archive.index.follow.CatchUp;
import amtsblick.archive.index.follow.Rest;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/**
 * A new index of everything, beside the one that answers meanwhile. The switch is the last step; before it nothing has happened. Where
 * there is nothing else to show, what is in it already is shown while it grows.
 */
final class IndexBuild {
    private static final long SHOW_NANOS = Duration.ofSeconds(2).toNanos();

    private final Shown shown;
    private final IndexFolder indexes;
    private final CatchUp catchUp;
    private final Rest rest;
    private long lastShown = System.nanoTime();

    IndexBuild(Shown shown, IndexFolder indexes, CatchUp catchUp, Rest rest) {
        this.shown = shown;
        this.indexes = indexes;
        this.catchUp = catchUp;
        this.rest = rest;
    }

    void run(LongConsumer progress) throws IOException {
        LiveIndex old = shown.live();
        LiveIndex fresh = indexes.openFresh();
        try {
            fill(fresh, old, progress);
        } catch (IOException | RuntimeException e) {
            shown.show(old);
            fresh.close();
            IndexFolder.delete(fresh.folder());
            throw e;
        } finally {
            shown.notBuilding();
        }
        shown.show(fresh);
        shown.built();
        old.close();
        indexes.deleteOthers(fresh);
    }

    private void fill(LiveIndex fresh, LiveIndex old, LongConsumer progress) throws IOException {
        boolean empty = old.withView(view -> view.getIndexReader().numDocs()) == 0;
        long all = catchUp.size();
        AtomicLong done = new AtomicLong();
        fresh.busy(true);
        catchUp.fill(fresh, count -> {
            if (rest.isOver()) {
                throw new IOException("the building was given up, the next start begins it anew");
            }
            shown.building(done.addAndGet(count), all);
            progress.accept(Math.min(done.get(), all));
            if (empty) {
                showGrowing(fresh);
            }
        });
        fresh.busy(false);
        fresh.commit();
        fresh.refresh();
    }

    private void showGrowing(LiveIndex fresh) throws IOException {
        if (System.nanoTime() - lastShown > SHOW_NANOS) {
            lastShown = System.nanoTime();
            fresh.refresh();
            shown.show(fresh);
            shown.nameIncomplete();
        }
    }
}
