// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story;

import amtsblick.german.Stems;
import amtsblick.story.fingerprint.Fingerprint;
import amtsblick.story.fingerprint.PlaceNesting;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Why two items are not about one event, however many words they share. */
enum Veto {
    /** Reports of an event come within days; later ones are follow-ups. */
    DAYS,
    /** A source reports an event once; what it publishes beside that is another one, unless it is nearly the same text and no other part of a series. */
    SOURCE,
    /** The same service in another town. */
    PLACES,
    /** The same thing is counted differently. */
    FIGURES,
    /** Planned, decided, started: another event of the same matter. */
    STAGE;

    static final int MOST_DAYS = 7;

    /** Within these days, two titles that name different stages rather word the same event differently. */
    private static final int DAYS_OF_A_STAGE = 3;

    /** Of all words of two titles, those that both have. */
    private static final double NEAR_COPY = 0.75;

    static Optional<Veto> between(Fingerprint one, Fingerprint other, PlaceNesting nesting) {
        if (one.days().apart(other.days()) > MOST_DAYS) {
            return Optional.of(DAYS);
        }
        if (one.source().equals(other.source()) && !areNearCopies(one, other)) {
            return Optional.of(SOURCE);
        }
        if (places(one, other, nesting).isPresent()) {
            return Optional.of(PLACES);
        }
        if (one.figures().contradict(other.figures())) {
            return Optional.of(FIGURES);
        }
        boolean stages = !one.stages().isEmpty()
                && !other.stages().isEmpty()
                && Collections.disjoint(one.stages(), other.stages());
        return stages && one.days().apart(other.days()) >= DAYS_OF_A_STAGE ? Optional.of(STAGE) : Optional.empty();
    }

    static Optional<Veto> places(Fingerprint one, Fingerprint other, PlaceNesting nesting) {
        boolean apart =
                !one.places().isEmpty() && !other.places().isEmpty() && !nesting.meet(one.places(), other.places());
        return apart ? Optional.of(PLACES) : Optional.empty();
    }

    /**
     * A source that publishes a headline once more leaves words out, adds some, or inflects them; where each of two has a word that
     * the other lacks, they are parts of a series: for Oktober and for November, the second step and the third.
     */
    private static boolean areNearCopies(Fingerprint one, Fingerprint other) {
        Set<String> some = stems(one.title());
        Set<String> others = stems(other.title());
        Set<String> fewer = some.size() < others.size() ? some : others;
        Set<String> more = fewer == some ? others : some;
        return more.containsAll(fewer)
                && fewer.size() >= NEAR_COPY * more.size()
                && one.numbering().equals(other.numbering())
                && !one.figures().contradict(other.figures());
    }

    private static Set<String> stems(List<String> title) {
        return title.stream().map(Stems::of).collect(Collectors.toSet());
    }
}
