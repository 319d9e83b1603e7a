// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.upkeep;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.oversight.Oversight;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forgets records once a day when they are as old as the settings let them become. */
public final class Forgetting {
    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);
    private static final Duration DAY = Duration.ofDays(1);

    private final Oversight oversight;
    private final Duration crawlLog;
    private final Duration deeds;

    /**
     * @param crawlLog how long it is kept what was asked of which server
     * @param deeds how long it is kept what operators did
     */
    public Forgetting(Oversight oversight, Duration crawlLog, Duration deeds) {
        this.oversight = oversight;
        this.crawlLog = crawlLog;
        this.deeds = deeds;
    }

    /** Until its thread is interrupted. */
    public void run() {
        try {
            while (true) {
                once();
                Thread.sleep(DAY);
            }
        } catch (InterruptedException e) {
            LOG.trace("Nothing more is forgotten");
        }
    }

    private void once() {
        try {
            oversight.forget(crawlLog, deeds);
        } catch (ArchiveException e) {
            LOG.warn("Old records are kept for another day: {}", e.getMessage());
        }
    }
}
