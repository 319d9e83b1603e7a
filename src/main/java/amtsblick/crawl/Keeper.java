// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import amtsblick.archive.Archive;
import amtsblick.archive.Archive.Added;
import amtsblick.archive.ArchiveException;
import amtsblick.news.NewsItem;
import amtsblick.source.Visit;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings visits and their items to the archive. While that takes nothing (disk full), what it refused is kept in mind and offered
 * again every few seconds, and nobody else is visited: no server is asked twice for the same page, and nothing is lost. That is
 * said once when it begins and once when it ends.
 */
final class Keeper {
    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Archive archive;
    private final InstantSource clock;
    private final SequencedMap<String, Refused> refused = new LinkedHashMap<>();
    private Optional<String> trouble = Optional.empty();
    private Instant nextTry = Instant.MIN;

    private record Refused(Collection<NewsItem> items, Visit visit) {}

    Keeper(Archive archive, InstantSource clock) {
        this.archive = archive;
        this.clock = clock;
    }

    /** Why the archive takes nothing, where that is so. */
    synchronized Optional<String> trouble() {
        return trouble;
    }

    /**
     * Keeps a visit and what it brought, durably, and shows it.
     *
     * @throws ArchiveException when the archive does not take it now; it is offered again
     */
    Added keep(Collection<NewsItem> items, Visit visit) {
        try {
            return write(items, visit);
        } catch (ArchiveException e) {
            synchronized (this) {
                refused.put(visit.source(), new Refused(items, visit));
            }
            failed(e);
            throw e;
        }
    }

    private Added write(Collection<NewsItem> items, Visit visit) {
        return Shield.run(() -> {
            Added added = archive.add(items, visit);
            if (added.fresh() + added.changed() > 0) {
                archive.refresh();
            }
            return added;
        });
    }

    /** The archive could not do what it was asked. */
    synchronized void failed(ArchiveException e) {
        if (trouble.isEmpty()) {
            LOG.error("Nothing is visited until the archive works again: {}", e.getMessage());
        }
        trouble = Optional.of(String.valueOf(e.getMessage()));
        nextTry = clock.instant().plus(PATIENCE);
    }

    /** Whether visits can be kept; where they could not, it is tried again with those that were refused. */
    synchronized boolean usable() {
        if (trouble.isEmpty()) {
            return true;
        }
        if (clock.instant().isBefore(nextTry)) {
            return false;
        }
        try {
            while (!refused.isEmpty()) {
                Refused first = refused.firstEntry().getValue();
                write(first.items, first.visit);
                refused.remove(first.visit.source());
            }
        } catch (ArchiveException e) {
            failed(e);
            return false;
        }
        trouble = Optional.empty();
        LOG.info("The archive works again");
        return true;
    }
}
