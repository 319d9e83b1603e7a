// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.answer;

import java.time.InstantSource;
import java.util.function.Supplier;

/**
 * The state that answers are made of: what the archive shows, by its generation, and the minute for all that changes without the
 * archive, such as the day, the visits and the line at the foot of a page. So no answer shows the archive of before, and nothing
 * else of it is older than a minute, which is what readers' own caches are allowed to keep too.
 */
final class Edition {
    private final String generation;
    private final long minute;
    private volatile long seen;

    private Edition(String generation, long minute) {
        this.generation = generation;
        this.minute = minute;
    }

    private boolean is(String otherGeneration, long otherMinute) {
        return minute == otherMinute && generation.equals(otherGeneration);
    }

    /** Whether it was seen to be the current one at this moment or later, in milliseconds. */
    boolean isSeenSince(long moment) {
        return seen >= moment;
    }

    /** Knows the current edition, by looking at archive and clock whenever it is asked. Safe for use by many threads. */
    static final class Desk {
        private static final long MINUTE = 60_000;

        private final Supplier<String> generation;
        private final InstantSource clock;
        private volatile Edition current = new Edition("", -1);

        Desk(Supplier<String> generation, InstantSource clock) {
            this.generation = generation;
            this.clock = clock;
        }

        Edition current() {
            Edition last = current;
            long now = now();
            Edition edition = last.is(generation.get(), now / MINUTE) ? last : next();
            if (edition.seen != now) { // readers share it: written once a millisecond, not by each of them
                edition.seen = now;
            }
            return edition;
        }

        private synchronized Edition next() {
            String shown = generation.get(); // asked again: another thread may have seen a newer one meanwhile
            long minute = now() / MINUTE;
            if (!current.is(shown, minute)) {
                current = new Edition(shown, minute);
            }
            return current;
        }

        long now() {
            return clock.millis();
        }
    }
}
