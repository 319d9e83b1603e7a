// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import amtsblick.crawl.harvest.House;
import amtsblick.crawl.rhythm.Rhythm;
import amtsblick.news.Headline;
import amtsblick.source.Harvest;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What one page has given. Pure. */
final class PageHarvest {
    private PageHarvest() {}

    /**
     * @param at where they stood
     * @param spoken how many of them are in the source's language
     */
    static Harvest of(URI at, List<Headline> headlines, int spoken, int keptOut, int fresh, Instant now) {
        List<Instant> dates = headlines.stream()
                .flatMap(headline -> headline.date().stream())
                .map(date -> date.sortInstant())
                .toList();
        return new Harvest(
                headlines.size(),
                dates.size(),
                false,
                keptOut,
                fresh,
                dates.stream().max(Comparator.naturalOrder()),
                fresh > 0 ? Optional.of(now) : Optional.empty(),
                Rhythm.of(headlines),
                Rhythm.pause(headlines),
                spoken,
                House.of(at));
    }
}
