// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl.recheck;

import amtsblick.archive.Items.Young;
import amtsblick.archive.keeping.Amendment;
import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the answers of one visit mean. What is gone (410) is withdrawn at once, what is not found (404) when that is so for the second
 * time, a day later at the earliest; it counts from the first time. Where more than half of several are missing, now or in
 * the last days, the site was probably rebuilt or is ill, and nobody is withdrawn. Pure.
 */
final class Verdict {
    /** One missing item is no sign of a relaunch, though it may be all that was asked for. */
    private static final int SEVERAL = 2;

    private Verdict() {}

    /** An item and what was said of it. */
    record Said(Young item, Presence answer) {
        boolean isMissing() {
            return answer == Presence.NOT_FOUND || answer == Presence.GONE;
        }
    }

    /**
     * Why the answers are not believed, where that is so.
     *
     * @param young all young items, as they were remembered before
     */
    static Optional<Remark> doubt(List<Said> answers, List<Young> young, Instant now) {
        Set<String> asked = answers.stream().map(said -> said.item.id()).collect(Collectors.toSet());
        Stream<Said> remembered = young.stream()
                .filter(item -> !asked.contains(item.id()) && !DueItems.wasNotAskedWithin(DueItems.USUAL, item, now))
                .map(item -> new Said(item, item.missing().isPresent() ? Presence.NOT_FOUND : Presence.THERE));
        return doubt(answers.stream()).or(() -> doubt(Stream.concat(answers.stream(), remembered)));
    }

    private static Optional<Remark> doubt(Stream<Said> answers) {
        List<Said> clear = answers.filter(said -> !said.item.withdrawn())
                .filter(said -> said.isMissing() || said.answer == Presence.THERE)
                .toList();
        long missing = clear.stream().filter(Said::isMissing).count();
        return missing >= SEVERAL && missing * 2 > clear.size()
                ? Optional.of(Remark.of(RemarkCode.MANY_MISSING, clear.size(), missing))
                : Optional.empty();
    }

    /** What is learned of each. */
    static List<Amendment> of(List<Said> answers, boolean doubted, Instant now) {
        List<Amendment> learned = new ArrayList<>();
        for (Said said : answers) {
            Optional<Instant> missing = missing(said, now);
            learned.add(new Amendment.Asked(said.item.id(), now, missing));
            if (said.item.withdrawn() && said.answer == Presence.THERE) {
                learned.add(new Amendment.Withdrawn(said.item.id(), Optional.empty()));
            } else if (!said.item.withdrawn() && !doubted && isWithdrawn(said)) {
                learned.add(new Amendment.Withdrawn(said.item.id(), missing));
            }
        }
        return learned;
    }

    private static boolean isWithdrawn(Said said) {
        return said.answer == Presence.GONE
                || said.answer == Presence.NOT_FOUND && said.item.missing().isPresent();
    }

    private static Optional<Instant> missing(Said said, Instant now) {
        return switch (said.answer) {
            case THERE -> Optional.empty();
            case NOT_FOUND, GONE -> Optional.of(said.item.missing().orElse(now));
            case UNCLEAR, ILL -> said.item.missing();
        };
    }
}
