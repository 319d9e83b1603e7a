// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.who;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A stretch of a headline that names a body.
 *
 * @param from the first word
 * @param to the word after the last
 * @param bodies what the name stands for, in one country or at one time this and in another that
 */
record BodyMention(int from, int to, List<NamedBody> bodies) {
    /** The one that is meant in an item about this country, of this day. */
    Optional<NamedBody> in(String country, Optional<LocalDate> day) {
        Optional<NamedBody> anywhere = Optional.empty();
        boolean isOfUnion = country.equals("EU")
                && bodies.stream().anyMatch(body -> body.country().equals("EU"));
        String home = country.equals("EU") && !isOfUnion ? "DE" : country; // a Land acts in Brussels, too
        for (NamedBody body : bodies) {
            if (body.country().equals(home)) {
                return Optional.of(body);
            } else if (body.country().isEmpty() && body.holdsOn(day)) {
                if (anywhere.isPresent() && !anywhere.get().name().equals(body.name())) {
                    return Optional.empty(); // undated, and held two offices one after the other
                }
                anywhere = Optional.of(body);
            }
        }
        return anywhere;
    }

    boolean isPerson() {
        return bodies.getFirst().type() == NamedBody.Type.OF_PERSON;
    }

    boolean overlaps(BodyMention other) {
        return from < other.to && other.from < to;
    }

    /** "Staatskanzlei": an office that two countries have. */
    boolean isAsGoodAs(BodyMention other) {
        return from == other.from && to == other.to && isOffice() == other.isOffice();
    }

    BodyMention or(BodyMention other) {
        return new BodyMention(
                from, to, Stream.concat(bodies.stream(), other.bodies.stream()).toList());
    }

    boolean isOffice() {
        return bodies.getFirst().isOffice();
    }

    /** The longer one is meant; of equals a name of its own ("Bauministerkonferenz" is no minister). */
    boolean isMeantBefore(BodyMention other) {
        int longer = (to - from) - (other.to - other.from);
        return longer > 0 || longer == 0 && !isOffice() && other.isOffice();
    }
}
