// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive;

import org.slf4j.Logger;

/**
 * What a loop says of an archive that fails: once that it does, however often it is met, and once that it works again. Used by one thread.
 */
public final class Outage {
    private final Logger log;
    private final String begun;
    private final String over;
    private String why = "";

    /**
     * @param begun the line at the beginning, with {@code {}} for the reason
     * @param over the line at the end
     */
    public Outage(Logger log, String begun, String over) {
        this.log = log;
        this.begun = begun;
        this.over = over;
    }

    public void met(ArchiveException e) {
        String now = String.valueOf(e.getMessage());
        if (!now.equals(why)) {
            log.warn(begun, now);
        }
        why = now;
    }

    /** All went well. */
    public void passed() {
        if (!why.isEmpty()) {
            log.info(over);
        }
        why = "";
    }
}
