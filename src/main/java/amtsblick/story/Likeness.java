// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story;

import amtsblick.story.fingerprint.Fingerprint;
import amtsblick.story.fingerprint.PlaceNesting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * That two items tell of the same event.
 *
 * @param odds the logarithm of the odds that they do
 * @param shared the words they share, the most telling first
 */
record Likeness(double odds, List<String> shared) {
    /** Rather apart than wrongly together. */
    private static final double ENOUGH = 0.8;

    // Fitted by logistic regression to labelled pairs, and rounded, since they are no more exact than that. That a
    // shared topic counts once
    // however many there are, and the least cosine, were chosen by hand: pairs of one week, place and kind were few
    // among those.
    private static final double BASE = -0.8;
    private static final double A_WORD = 0.4;
    private static final double COSINE = 0.95;
    private static final double NO_COSINE = 0.05;

    /** Long texts of one field share many words, and are about one event only where that is a good part of what both say. */
    private static final double LEAST_COSINE = 0.25;

    private static final double SAME_STATE = 1.75;
    private static final double SAME_COUNTRY = 0.9;
    private static final double ELSEWHERE = -2.75;
    private static final double SAME_KIND = 0.8;
    private static final double SAME_TOPIC = 1.9;

    /** More words are hardly shared without a cosine that is high. */
    private static final double MANY_WORDS = 4;

    /** Of the cosine, this share at least comes from telling words. */
    private static final double SHARE = 0.6;

    /** Two whose telling words alone give less of a cosine are not alike, whatever else they share. */
    static final double LEAST_TELLING = LEAST_COSINE * SHARE;

    /** Of all items of all years, few are about one event: of real headlines without a day that came out just above −2.5, half were not. */
    private static final double UNDATED = -2.8;

    private static final Comparator<Shared> MOST_TELLING_FIRST =
            Comparator.comparingDouble((Shared word) -> -word.product).thenComparing(Shared::word);

    private record Shared(String word, double product) {}

    /** Words whose products come to less are shared by chance; where no topic is shared, so are some more. */
    private static final double PROOF = 0.5;

    private static final double PROOF_WITHOUT_TOPIC = 1.6;

    /** The likeness of two items; empty where they do not tell the same. Symmetric. */
    static Optional<Likeness> of(Fingerprint one, Fingerprint other, PlaceNesting nesting) {
        double prior = one.days().areKnown() && other.days().areKnown() ? 0 : UNDATED;
        return of(one, other, prior, () -> Veto.between(one, other, nesting));
    }

    /** The likeness of two items of one matter, at whatever time. */
    static Optional<Likeness> ofMatter(Fingerprint one, Fingerprint other, PlaceNesting nesting) {
        boolean know = one.days().areKnown() && other.days().areKnown();
        return know && one.days().apart(other.days()) > 0
                ? of(one, other, ENOUGH, () -> Veto.places(one, other, nesting))
                : Optional.empty();
    }

    private static Optional<Likeness> of(
            Fingerprint one, Fingerprint other, double prior, Supplier<Optional<Veto>> veto) {
        Common common = Common.of(one, other);
        double odds = prior + odds(common, one, other);
        if (odds < ENOUGH || !isTelling(common, one, other) || veto.get().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new Likeness(odds, shared(one, other)));
    }

    /** What the words of two have in common; a class to be added up in, since most that are compared are not alike. */
    private static final class Common {
        private double words;
        private double products;
        private boolean persons = true;

        static Common of(Fingerprint one, Fingerprint other) {
            Common common = new Common();
            one.words().forEachShared(other.words(), (word, some, others) -> {
                common.words += Math.min(some, others);
                common.products += some * others;
                common.persons = common.persons
                        && (one.persons().contains(word) || other.persons().contains(word));
            });
            return common;
        }
    }

    private static List<String> shared(Fingerprint one, Fingerprint other) {
        List<Shared> shared = new ArrayList<>();
        one.words().forEachShared(other.words(), (word, some, others) -> shared.add(new Shared(word, some * others)));
        return shared.stream().sorted(MOST_TELLING_FIRST).map(Shared::word).toList();
    }

    private static double odds(Common common, Fingerprint one, Fingerprint other) {
        double cosine = common.products / (one.words().norm() * other.words().norm());
        return cosine < LEAST_COSINE
                ? Double.NEGATIVE_INFINITY
                : BASE + A_WORD * common.words + COSINE * Math.log(NO_COSINE + cosine) + circumstances(one, other);
    }

    /** Whether two may be alike whose telling words alone give this cosine: spares reading most of them. */
    static boolean isPossible(Fingerprint one, Fingerprint other, double cosine) {
        double odds =
                BASE + A_WORD * MANY_WORDS + COSINE * Math.log(NO_COSINE + cosine / SHARE) + whereAndWhat(one, other);
        return cosine >= LEAST_TELLING && odds + SAME_TOPIC >= ENOUGH && (odds >= ENOUGH || shareTopic(one, other));
    }

    /** What speaks for it before a word is read. */
    private static double circumstances(Fingerprint one, Fingerprint other) {
        return whereAndWhat(one, other) + (shareTopic(one, other) ? SAME_TOPIC : 0);
    }

    private static double whereAndWhat(Fingerprint one, Fingerprint other) {
        return where(one.regions(), other.regions()) + (one.kind().equals(other.kind()) ? SAME_KIND : 0);
    }

    private static boolean shareTopic(Fingerprint one, Fingerprint other) {
        return most(one.topics(), other.topics(), 0, _ -> 1) > 0;
    }

    private static double where(List<String> some, List<String> others) {
        return some.isEmpty() || others.isEmpty()
                ? 0
                : most(some, others, ELSEWHERE, region -> region.indexOf('-') > 0 ? SAME_STATE : SAME_COUNTRY);
    }

    /** The most that one of those is worth that both have; asked for every pair that shares a word, so without iterators. */
    private static double most(List<String> some, List<String> others, double none, ToDoubleFunction<String> worth) {
        double most = none;
        for (int i = 0; i < some.size(); i++) {
            if (others.contains(some.get(i))) {
                most = Math.max(most, worth.applyAsDouble(some.get(i)));
            }
        }
        return most;
    }

    /** Whether more is shared than the names of people, many of whom have a part in many stories. */
    private static boolean isTelling(Common common, Fingerprint one, Fingerprint other) {
        return common.products >= (shareTopic(one, other) ? PROOF : PROOF_WITHOUT_TOPIC) && !common.persons;
    }
}
