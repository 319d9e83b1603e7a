// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.who;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of a headline that names a body.
 *
 * @param from the first word
 * @param to the word after the last
 * @param bodies what the name stands for, in one country this and in another that
 */
record BodyMention(int from, int to, List<NamedBody> bodies) {
    /** The one that is meant in an item about this country. */
    Optional<NamedBody> in(String country) {
        Optional<NamedBody> anywhere = Optional.empty();
        for (NamedBody body : bodies) {
            if (body.country().equals(country)) {
                return Optional.of(body);
            } else if (body.country().isEmpty() && anywhere.isEmpty()) {
                anywhere = Optional.of(body);
            }
        }
        return anywhere;
    }

    boolean overlaps(BodyMention other) {
        return from < other.to && other.from < to;
    }

    boolean isLongerThan(BodyMention other) {
        return to - from > other.to - other.from;
    }
}
