// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.sources;

import amtsblick.source.Source;
import amtsblick.source.Visit;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * How the sources stand.
 *
 * @param visits the last visits by source
 * @param counts how many items of each source there are
 * @param now as of when
 */
public record Tally(Map<String, Visit> visits, Map<String, Long> counts, Instant now) {
    /** The last visit to a source. */
    public Optional<Visit> visit(Source source) {
        return Optional.ofNullable(visits.get(source.id()));
    }

    long items(Source source) {
        return counts.getOrDefault(source.id(), 0L);
    }
}
