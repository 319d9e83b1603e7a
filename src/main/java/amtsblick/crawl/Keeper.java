// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import amtsblick.archive.Archive;
import amtsblick.archive.ArchiveException;
import amtsblick.archive.Items;
import amtsblick.archive.Schedule;
import amtsblick.archive.keeping.Keeping;
import amtsblick.archive.keeping.Keeping.Kept;
import amtsblick.archive.keeping.Keeping.Reported;
import amtsblick.archive.keeping.Report;
import amtsblick.news.PublicationDate;
import amtsblick.source.Visit;
import amtsblick.story.Stories;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings visits and their items to the archive. Where it works but cannot take what one visit brought (an item it has is damaged), that
 * visit has failed and costs no other. While it takes nothing at all (disk full), what it refused is kept in mind and offered again
 * every few seconds, and nobody else is visited: no server is asked twice for the same page, and nothing is lost. That is said once
 * when it begins and once when it ends.
 */
final class Keeper {
    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Keeping keeping;
    private final Items items;
    private final Schedule schedule;
    private final Stories stories;
    private final OtherCrawlers neighbours;
    private final InstantSource clock;

    /** Whether stories were joined that were not kept. */
    private final AtomicBoolean joinedInVain = new AtomicBoolean();

    private final SequencedMap<String, PageReport> refused = new LinkedHashMap<>();
    private Optional<String> trouble = Optional.empty();
    private Instant nextTry = Instant.MIN;

    Keeper(Archive archive, Stories stories, InstantSource clock) {
        neighbours = new OtherCrawlers(archive, stories);
        keeping = archive.keeping();
        items = archive.items();
        schedule = archive.schedule();
        this.stories = stories;
        this.clock = clock;
    }

    /** Why the archive takes nothing, where that is so. */
    synchronized Optional<String> trouble() {
        return trouble;
    }

    /**
     * Keeps a visit and what it brought, durably; or else that it failed.
     *
     * @throws ArchiveException when the archive takes nothing now; it is offered again
     */
    Kept keep(PageReport report) {
        try {
            return writeOrFail(report);
        } catch (ArchiveException e) {
            synchronized (this) {
                refused.put(report.source(), report);
            }
            failed(e);
            throw e;
        }
    }

    /** Whether it is the report that is ill or the archive shows when that is to take the record of the visit alone. */
    private Kept writeOrFail(PageReport report) {
        try {
            return writeTwice(report);
        } catch (RuntimeException | Error e) {
            Report failure = report.failed(e);
            Kept kept = new Kept(failure, keeping.report(failure));
            LOG.error("What a visit to {} brought could not be kept", report.source(), e);
            return kept;
        }
    }

    /** Where a server died, its standby may have taken over a moment later. */
    private Kept writeTwice(PageReport report) {
        try {
            return write(report);
        } catch (ArchiveException e) {
            LOG.debug("Once more", e);
            return write(report);
        }
    }

    private Kept write(PageReport report) {
        if (!report.items().isEmpty()) {
            return join(report);
        }
        if (!report.learned().isEmpty()) {
            Report taught = report.withoutItems();
            return new Kept(taught, keeping.report(taught));
        }
        Visit visit = report.visit().apply(0);
        schedule.record(visit, report.exchanges());
        return new Kept(Report.of(List.of(), visit), new Reported(0, 0));
    }

    /** What was joined and then not kept is learned once more: stories begin anew with what the archive has. */
    private Kept join(PageReport report) {
        stories.begin(PublicationDate.ofInstant(clock.instant()).day());
        boolean anew = joinedInVain.getAndSet(false);
        boolean kept = false;
        try {
            if (anew) {
                stories.reload(items);
            }
            Kept result = keeping.report(report.ids(), neighbours.before(report.joining(stories)));
            kept = true;
            return result;
        } finally {
            if (!kept) {
                joinedInVain.set(true);
            }
        }
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
                writeOrFail(first);
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
