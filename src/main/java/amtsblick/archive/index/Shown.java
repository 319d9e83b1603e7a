// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index;

import amtsblick.archive.index.follow.CatchUp;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The index that is shown at present, and whether another one must be built. Safe for use by many threads. */
final class Shown {
    private static final Logger LOG = LoggerFactory.getLogger(Shown.class);

    private volatile LiveIndex live;
    private volatile String generation = "";
    private volatile boolean mustBuild;
    private volatile Optional<String> building = Optional.empty();

    /** Opens the valid index; where there is none that can be read, begins an empty one that must be built. */
    Shown(IndexFolder indexes, CatchUp catchUp) throws IOException {
        Optional<LiveIndex> current = Optional.empty();
        try {
            current = indexes.openCurrent();
        } catch (IOException e) {
            if (!Failure.isDamage(e)) {
                throw e;
            }
            LOG.warn("The search index is damaged and made anew: {}", Failure.reason(e));
        }
        mustBuild = current.isPresent()
                ? !indexes.belongs(current.get().position())
                        || !catchUp.continues(current.get().position())
                : catchUp.hasSomething();
        live = current.isPresent() ? current.get() : indexes.openFresh();
        name();
    }

    LiveIndex live() {
        return live;
    }

    /** Shows another index from now on. The caller closes the one before. */
    void show(LiveIndex index) {
        live = index;
        name();
    }

    /** Names what is shown now; the same for every process that shows this state of the store. */
    void name() {
        generation = live.position().name();
    }

    /** Names a state that is not complete, so that nobody keeps an answer made of it. */
    void nameIncomplete() {
        generation = live.position().installation() + "-incomplete-" + System.nanoTime();
    }

    String generation() {
        return generation;
    }

    boolean mustBuild() {
        return mustBuild;
    }

    void built() {
        mustBuild = false;
        building = Optional.empty();
    }

    /** Something could not be read or written: where another try cannot help, a new index is made. */
    void failed(Throwable cause) {
        if (Failure.isDamage(cause) && !mustBuild) {
            LOG.error("The search index is damaged and made anew: {}", Failure.reason(cause));
            mustBuild = true;
        }
    }

    void building(long done, long all) {
        building = Optional.of(done + " / " + all);
    }

    void notBuilding() {
        building = Optional.empty();
    }

    Optional<String> building() {
        return building;
    }

    <T> T withView(LiveIndex.Question<T> question) throws IOException {
        LiveIndex asked = live;
        try {
            return asked.withView(question);
        } catch (AlreadyClosedException e) {
            if (asked == live) {
                throw e;
            }
            return withView(question); // it was replaced between getting and asking it
        }
    }
}
