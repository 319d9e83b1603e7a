// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import amtsblick.parse.document.HubLink;
import amtsblick.source.Source;
import amtsblick.source.Visit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a round did.
 *
 * @param visits each visited source with its visit, by the source's id
 */
public record RoundSummary(List<Visited> visits) {
    public RoundSummary {
        visits = visits.stream()
                .sorted(Comparator.comparing(v -> v.source().id()))
                .toList();
    }

    /**
     * One visit.
     *
     * @param fresh new items
     * @param changed items with a changed headline
     * @param keptOut headlines the topic filter kept out this time
     * @param hub where the source says that one can ask to be told
     */
    public record Visited(Source source, Visit visit, int fresh, int changed, int keptOut, Optional<HubLink> hub) {}

    /** How many items were new. */
    public int fresh() {
        return visits.stream().mapToInt(Visited::fresh).sum();
    }

    /** How many items had changed. */
    public int changed() {
        return visits.stream().mapToInt(Visited::changed).sum();
    }

    /** How many visits ended without a usable answer. */
    public long failed() {
        return visits.stream().filter(v -> v.visit().failures() > 0).count();
    }
}
