// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.upkeep;

import amtsblick.archive.Archive;
import amtsblick.archive.ArchiveException;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forgets records when they are as old as the settings let them become. */
public final class Forgetting {
    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);

    private final Archive archive;
    private final Duration crawlLog;
    private final Duration deeds;
    private final InstantSource clock;

    /**
     * @param crawlLog how long it is kept what was asked of which server, and what was sent to whom
     * @param deeds how long it is kept what operators did
     */
    public Forgetting(Archive archive, Duration crawlLog, Duration deeds, InstantSource clock) {
        this.archive = archive;
        this.crawlLog = crawlLog;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** To be done once a day; what goes wrong is logged. */
    void once() {
        try {
            archive.oversight().forget(crawlLog, deeds);
            archive.relay().forget(clock.instant().minus(crawlLog));
        } catch (ArchiveException e) {
            LOG.warn("Old records are kept for another day: {}", e.getMessage());
        } catch (RuntimeException | Error e) {
            LOG.error("A fault in the program, met while forgetting old records; they are kept for another day", e);
        }
    }
}
