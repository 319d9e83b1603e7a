// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * That two items tell of the same event.
 *
 * @param score the cosine of their words, more where they are about one state, less where about different ones
 * @param shared the words they share, the most telling first
 */
record Likeness(double score, List<String> shared) {
    /** Reports of an event come within a month; later ones are follow-ups. */
    static final int DAYS = 31;

    private static final double ENOUGH = 0.32;
    private static final double SAME_STATE = 1.5;

    /** The cosine below which two cannot be alike, whatever states they are about. */
    static final double LEAST = ENOUGH / SAME_STATE;

    private static final double OTHER_STATE = 0.35;

    /** A single shared word is enough only where it is a name of two capitals, such as LLMoin, and stands in both titles. */
    private static final double TELLING = 1.5;

    /** The likeness of two items; empty where they do not tell the same. Symmetric. */
    static Optional<Likeness> of(Fingerprint one, Fingerprint other) {
        if (one.day().isPresent() && other.day().isPresent() && days(one, other) > DAYS) {
            return Optional.empty();
        }
        List<String> shared =
                one.words().keySet().stream().filter(other.words()::containsKey).toList();
        double score = state(one, other)
                * shared.stream().mapToDouble(word -> product(word, one, other)).sum()
                / (one.norm() * other.norm());
        if (score < ENOUGH || !isTelling(shared, one, other)) {
            return Optional.empty();
        }
        return Optional.of(new Likeness(
                score,
                shared.stream()
                        .sorted(Comparator.comparingDouble((String word) -> -product(word, one, other))
                                .thenComparing(Comparator.naturalOrder()))
                        .toList()));
    }

    /** Whether two may be alike whose shared words have products that sum up to no more than this. */
    static boolean isPossible(Fingerprint one, Fingerprint other, double sum) {
        double needed = ENOUGH * one.norm() * other.norm();
        return sum * SAME_STATE >= needed && sum * state(one, other) >= needed;
    }

    private static boolean isTelling(List<String> shared, Fingerprint one, Fingerprint other) {
        boolean personsOnly = shared.stream()
                .allMatch(
                        word -> one.persons().contains(word) || other.persons().contains(word));
        return !personsOnly
                && (shared.size() > 1
                        || shared.stream()
                                .anyMatch(word -> weight(word, one) > TELLING && weight(word, other) > TELLING));
    }

    private static double state(Fingerprint one, Fingerprint other) {
        if (one.regions().isEmpty() || other.regions().isEmpty()) {
            return 1;
        }
        return Collections.disjoint(one.regions(), other.regions()) ? OTHER_STATE : SAME_STATE;
    }

    private static double product(String word, Fingerprint one, Fingerprint other) {
        return weight(word, one) * weight(word, other);
    }

    private static double weight(String word, Fingerprint of) {
        return of.words().getOrDefault(word, 0.0);
    }

    private static long days(Fingerprint one, Fingerprint other) {
        LocalDate first = one.day().orElseThrow();
        return Math.abs(ChronoUnit.DAYS.between(first, other.day().orElseThrow()));
    }
}
