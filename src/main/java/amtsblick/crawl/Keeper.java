// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import amtsblick.archive.Keeping;
import amtsblick.archive.Keeping.Kept;
import amtsblick.archive.Keeping.Reported;
import amtsblick.archive.Report;
import amtsblick.archive.Schedule;
import amtsblick.news.PublicationDate;
import amtsblick.story.Stories;
import java.util.List;
import amtsblick.archive.ArchiveException;
import amtsblick.source.Visit;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
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

    private final Keeping keeping;
    private final Schedule schedule;
    private final Stories stories;
    private final InstantSource clock;
    private final SequencedMap<String, PageReport> refused = new LinkedHashMap<>();
    private Optional<String> trouble = Optional.empty();
    private Instant nextTry = Instant.MIN;

    Keeper(Keeping keeping, Schedule schedule, Stories stories, InstantSource clock) {
        this.keeping = keeping;
        this.schedule = schedule;
        this.stories = stories;
        this.clock = clock;
    }

    /** Why the archive takes nothing, where that is so. */
    synchronized Optional<String> trouble() {
        return trouble;
    }

    /**
     * Keeps a visit and what it brought, durably.
     *
     * @throws ArchiveException when the archive does not take it now; it is offered again
     */
    Kept keep(PageReport report) {
        try {
            return write(report);
        } catch (ArchiveException e) {
            synchronized (this) {
                refused.put(report.source(), report);
            }
            failed(e);
            throw e;
        }
    }

    private Kept write(PageReport report) {
        if (!report.items().isEmpty()) {
            stories.begin(PublicationDate.ofInstant(clock.instant()).day());
            return keeping.report(report.ids(), report.joining(stories));
        }
        Visit visit = report.visit().apply(0);
        schedule.record(visit, report.exchanges());
        return new Kept(Report.of(List.of(), visit), new Reported(0, 0));
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
                PageReport first = refused.firstEntry().getValue();
                write(first);
                refused.remove(first.source());
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
