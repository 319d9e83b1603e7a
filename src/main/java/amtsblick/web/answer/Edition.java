// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.answer;

import amtsblick.news.PublicationDate;
import java.time.InstantSource;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The state of those matters that an answer was made of. It is current until one of them is seen to have changed; so nobody is
 * shown the archive, the day or the visits of before.
 */
final class Edition {
    private final Desk desk;
    private final Map<Matter, State> states;

    private Edition(Desk desk, Map<Matter, State> states) {
        this.desk = desk;
        this.states = states;
    }

    /** The same of these matters alone. */
    Edition of(Collection<Matter> matters) {
        Map<Matter, State> fewer = new EnumMap<>(states);
        fewer.keySet().retainAll(matters);
        return new Edition(desk, fewer);
    }

    boolean isCurrent() {
        return states.entrySet().stream().allMatch(known -> desk.look(known.getKey()) == known.getValue());
    }

    /** Whether it was seen to be the current one at this moment or later, in milliseconds, by whoever asked for anything. */
    boolean isSeenSince(long moment) {
        return states.values().stream().allMatch(state -> state.seen >= moment);
    }

    /** One state of a matter, another object each time it changes. */
    private static final class State {
        private final Object value;
        private volatile long seen;

        State(Object value) {
            this.value = value;
        }
    }

    /** Knows the current state of all matters, by looking whenever it is asked. Safe for use by many threads. */
    static final class Desk {
        private final Supplier<?> archive;
        private final Supplier<?> visits;
        private final InstantSource clock;
        private final Map<Matter, State> states = new ConcurrentHashMap<>();

        Desk(Supplier<?> archive, Supplier<?> visits, InstantSource clock) {
            this.archive = archive;
            this.visits = visits;
            this.clock = clock;
        }

        Edition current() {
            Map<Matter, State> all = new EnumMap<>(Matter.class);
            for (Matter matter : Matter.values()) {
                all.put(matter, look(matter));
            }
            return new Edition(this, all);
        }

        private State look(Matter matter) {
            State last = states.get(matter);
            State state = last != null && last.value.equals(value(matter)) ? last : next(matter);
            long now = now();
            if (state.seen != now) { // readers share it: written once a millisecond, not by each of them
                state.seen = now;
            }
            return state;
        }

        private synchronized State next(Matter matter) {
            Object value = value(matter); // asked again: another thread may have seen a newer one meanwhile
            State last = states.get(matter);
            if (last != null && last.value.equals(value)) {
                return last;
            }
            State state = new State(value);
            states.put(matter, state);
            return state;
        }

        private Object value(Matter matter) {
            return switch (matter) {
                case ARCHIVE -> archive.get();
                case VISITS -> visits.get();
                case DAY -> clock.instant().atZone(PublicationDate.ZONE).toLocalDate();
            };
        }

        long now() {
            return clock.millis();
        }
    }
}
