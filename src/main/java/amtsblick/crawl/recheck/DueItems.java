// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl.recheck;

import amtsblick.archive.Items.Young;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which items of a source are asked for at a visit: a handful, none twice within a day, each about every three days while it is younger
 * than thirty. The newest come first, then those that were asked longest ago. Where something was not found the last time it is asked
 * again a day later, together with others as witnesses: where they are missing too, it is the site that has changed. Pure.
 */
final class DueItems {
    /** What is older is not asked for any more. */
    static final Duration YOUNG = Duration.ofDays(30);

    /** The least time between two questions for one item. */
    private static final Duration LEAST = Duration.ofDays(1);

    /** The usual time between them. */
    static final Duration USUAL = Duration.ofDays(3);

    private static final int MOST = 5;

    /** Fewer than half of all, so that witnesses outnumber them. */
    private static final int SUSPECTS = 2;

    private static final Comparator<Young> IN_TURN = Comparator.comparing(
                    (Young item) -> item.asked().orElse(Instant.MIN))
            .thenComparing(Young::dated, Comparator.reverseOrder());

    private DueItems() {}

    /**
     * Those that it is the turn of.
     *
     * @param young all that are young
     * @param own whether a link leads to an article of the publisher's own
     */
    static List<Young> of(List<Young> young, Predicate<URI> own, Instant now) {
        List<Young> unasked = young.stream()
                .filter(item -> wasNotAskedWithin(LEAST, item, now))
                .toList();
        List<Young> suspects = unasked.stream()
                .filter(DueItems::isSuspect)
                .filter(item -> own.test(item.link()))
                .sorted(IN_TURN)
                .limit(SUSPECTS)
                .toList();
        Stream<Young> others = unasked.stream()
                .filter(item -> !isSuspect(item))
                .filter(item -> !suspects.isEmpty() || wasNotAskedWithin(USUAL, item, now))
                .filter(item -> own.test(item.link()))
                .sorted(IN_TURN);
        Set<URI> links = new HashSet<>();
        return Stream.concat(suspects.stream(), others)
                .filter(item -> links.add(item.link()))
                .limit(MOST)
                .toList();
    }

    /** Where it is nobody's turn: when it may be somebody's at the earliest, unless others come. A day later it is looked again anyway. */
    static Instant next(List<Young> young, Instant now) {
        return Stream.concat(
                        Stream.of(now.plus(LEAST)),
                        young.stream()
                                .flatMap(item -> item.asked().stream())
                                .flatMap(asked -> Stream.of(asked.plus(LEAST), asked.plus(USUAL))))
                .filter(turn -> turn.isAfter(now))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static boolean isSuspect(Young item) {
        return item.missing().isPresent() && !item.withdrawn();
    }

    static boolean wasNotAskedWithin(Duration time, Young item, Instant now) {
        return item.asked().filter(at -> at.plus(time).isAfter(now)).isEmpty();
    }
}
