// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import amtsblick.crawl.RoundSummary.Visited;
import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees whether anybody answers at all: where nobody does, it is the network that is missing, and not each source. Said once. */
final class FirstRound {
    private static final Logger LOG = LoggerFactory.getLogger(FirstRound.class);

    private final int hosts;
    private final Set<String> silent = new HashSet<>();
    private boolean over;

    /** @param hosts how many servers are asked */
    FirstRound(int hosts) {
        this.hosts = hosts;
    }

    synchronized void done(Visited visited) {
        if (over) {
            return;
        }
        if (visited.visit().status() > 0) {
            over = true;
            return;
        }
        silent.add(visited.source().address().getAuthority());
        if (silent.size() == hosts) {
            over = true;
            LOG.warn(
                    "None of {} servers answered: is there a network, and does it know names? They are asked again from five"
                            + " minutes on, ever more seldom; 'doctor' says what it finds",
                    hosts);
        }
    }
}
