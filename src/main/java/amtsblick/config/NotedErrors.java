// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.config;

import java.util.ArrayList;
import java.util.List;

/**
 * What becomes of a mistake in a file: it is thrown at once, or noted while the file is read on, so that all of a file are told together. Who
 * reads on uses something that stands in for the wrong value, and what is made of it is never handed out. For one thread.
 */
final class NotedErrors {
    private final boolean readOn;
    private final List<ConfigError> noted = new ArrayList<>();

    private NotedErrors(boolean readOn) {
        this.readOn = readOn;
    }

    /** The first ends the reading. */
    static NotedErrors thrown() {
        return new NotedErrors(false);
    }

    /** All are noted; {@link #end} throws them. */
    static NotedErrors kept() {
        return new NotedErrors(true);
    }

    void add(ConfigError mistake) {
        if (!readOn) {
            throw mistake;
        }
        noted.add(mistake);
    }

    /** Throws what was noted, if anything was. */
    void end() {
        if (!noted.isEmpty()) {
            throw ConfigError.all(noted);
        }
    }

    /** What was noted, and one after which nothing could be read. */
    ConfigError with(ConfigError last) {
        noted.add(last);
        return ConfigError.all(noted);
    }
}
