// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.alert;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Who gets mails.
 *
 * @param id random
 * @param lookup a keyed hash of the address, by which it is found again
 * @param sealed the address, encrypted; empty of one who wants no mails any more
 * @param language of the mails, {@code de} or {@code en}
 * @param bounces mails in a row that did not arrive
 * @param since when the address was first given
 */
public record Subscriber(
        String id, String lookup, String sealed, String language, State state, int bounces, Instant since) {

    /** Whether mails go out. */
    public enum State {
        ACTIVE,
        /** The reader wants a pause. */
        PAUSED,
        /** Mails came back. */
        BOUNCED,
        /** Wants to be asked by nobody any more; nothing but the hash is kept. */
        BLOCKED;

        /** The name in the store and in numbers. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The state of this name. */
        public static Optional<State> of(String id) {
            for (State state : values()) {
                if (state.id().equals(id)) {
                    return Optional.of(state);
                }
            }
            return Optional.empty();
        }
    }

    /** The same in another state. */
    public Subscriber in(State other) {
        return new Subscriber(id, lookup, sealed, language, other, other == State.ACTIVE ? 0 : bounces, since);
    }

    /** The same who reads another language. */
    public Subscriber reading(String other) {
        return new Subscriber(id, lookup, sealed, other, state, bounces, since);
    }

    /** The same without an address. */
    public Subscriber withoutAddress() {
        return new Subscriber(id, lookup, "", language, State.BLOCKED, 0, since);
    }
}
