// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.upkeep;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.local.LocalArchive;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the index anew where {@code reindex} asks for it beside this process. The one there is answers meanwhile; what comes in is found when the new
 * one is done.
 */
public final class IndexAnew implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(IndexAnew.class);
    private static final Duration STOP = Duration.ofSeconds(2);

    private final LocalArchive archive;
    private final Duration look;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("index anew").factory());

    /** @param look how often it is looked whether somebody asks */
    public IndexAnew(LocalArchive archive, Duration look) {
        this.archive = archive;
        this.look = look;
    }

    /** Begins; returns at once. */
    public void start() {
        archive.indexRequest().hear();
        looking.scheduleWithFixedDelay(this::look, look.toMillis(), look.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            if (archive.indexRequest().isThere()) {
                make();
            }
        } catch (ArchiveException e) {
            if (!looking.isShutdown()) {
                LOG.warn("The search index was not made anew: {}", e.getMessage());
            }
        } catch (RuntimeException | Error e) {
            LOG.error("A fault in the program, met while making the search index anew; the old one goes on", e);
        }
    }

    /** What fails is not tried again by itself: a disk that is full would be written full every five seconds. */
    private void make() {
        LOG.info("The search index is made anew, as it was asked for; the old one answers meanwhile");
        try {
            archive.rebuildIndex(_ -> {});
            LOG.info(
                    "The search index was made anew: {} items can be found",
                    archive.finding().size());
        } finally {
            if (!looking.isShutdown()) {
                archive.indexRequest().end();
            }
        }
    }

    /** What is under way is given up when the archive is closed: to interrupt it would close files of the index. */
    @Override
    public void close() throws InterruptedException {
        looking.shutdown();
        if (!looking.awaitTermination(STOP.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.debug("The search index is being made anew, until the archive is closed");
        }
    }
}
