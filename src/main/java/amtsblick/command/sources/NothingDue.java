// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.sources;

import amtsblick.command.terminal.Counted;
import amtsblick.crawl.rhythm.NextVisit;
import amtsblick.source.Source;
import amtsblick.source.Visit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Why a round visited nobody, and when it would.
 *
 * @param sentences one a line
 */
record NothingDue(List<String> sentences) {

    /** @param visits the last ones, by source */
    static NothingDue of(List<Source> sources, Map<String, Visit> visits) {
        if (sources.isEmpty()) {
            return new NothingDue(List.of("No source is switched on in sources.yaml."));
        }
        List<Visit> known = sources.stream()
                .map(source -> visits.get(source.id()))
                .filter(Objects::nonNull)
                .toList();
        List<String> sentences = new ArrayList<>();
        String next = known.stream()
                .min(Comparator.comparing(Visit::due))
                .map(visit -> "; the next is '" + visit.source() + "', " + NextVisit.said(visit.due()))
                .orElse("");
        sentences.add("No source is due" + next + ". --all visits those that are not, too.");
        List<Visit> made =
                known.stream().filter(visit -> visit.last().isPresent()).toList();
        if (!made.isEmpty() && made.stream().allMatch(visit -> visit.failures() > 0)) {
            sentences.add("None of " + Counted.of(made.size(), "source")
                    + " gave a usable answer at the last visit; 'doctor' says what it finds.");
        }
        return new NothingDue(sentences);
    }
}
