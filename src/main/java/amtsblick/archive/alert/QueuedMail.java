// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.alert;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A mail on its way. What it says is made when it is sent, of what it is about; which items these are does not change.
 *
 * @param id the left part of its Message-ID, fixed before it is sent for the first time
 * @param subscriber who gets it
 * @param made when it was put here: its date
 * @param attempts how often it was put off
 * @param due when to try next
 * @param parts what it brings
 */
public record QueuedMail(
        String id,
        String subscriber,
        Kind kind,
        Instant made,
        State state,
        int attempts,
        Instant due,
        List<Part> parts) {

    /** What it is for. */
    public enum Kind {
        /** Asks for consent to the one subscription that is its part. */
        CONFIRMATION,
        /** Brings news. */
        DIGEST;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What became of it. */
    public enum State {
        QUEUED,
        /** Being handed over; found so at a start, nobody knows whether it arrived, and it is sent again under the same id. */
        SENDING,
        SENT,
        /** The mail server will not have it; what it brought comes with the next one. */
        REFUSED;

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

    /**
     * The hits of a subscription from one number to another.
     *
     * @param after the last number that came before
     * @param upTo the last number of this mail
     */
    public record Part(String subscription, long after, long upTo) {}

    /** One to be sent at once. */
    public static QueuedMail of(String id, String subscriber, Kind kind, Instant now, List<Part> parts) {
        return new QueuedMail(id, subscriber, kind, now, State.QUEUED, 0, now, parts);
    }
}
