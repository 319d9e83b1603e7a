// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl.harvest;

import amtsblick.crawl.harvest.Resemblance.Candidate;
import amtsblick.source.Source;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How many items each link leads to.
 *
 * @param home the source's own pages, where headlines without a link lead
 * @param headlines how many headlines of the document have a link
 * @param items how many known items have it
 */
record LinkUse(Set<URI> home, Map<URI, Integer> headlines, Map<URI, Integer> items) {

    static LinkUse of(Source source, Collection<Sign> signs, Collection<Candidate> known) {
        Map<URI, Integer> headlines = new HashMap<>();
        Map<URI, Integer> items = new HashMap<>();
        signs.forEach(sign -> headlines.merge(sign.link(), 1, Integer::sum));
        known.forEach(candidate -> items.merge(candidate.sign().link(), 1, Integer::sum));
        URI address = Sign.link(source.address());
        URI homepage = Sign.link(source.homepage());
        return new LinkUse(address.equals(homepage) ? Set.of(address) : Set.of(address, homepage), headlines, items);
    }

    /** Whether a headline of the document has this link. */
    boolean leadTo(URI link) {
        return headlines.containsKey(link);
    }

    /** Whether this link is one item's alone, as far as can be seen. */
    boolean leadToOne(URI link) {
        return !home.contains(link) && headlines.getOrDefault(link, 0) <= 1 && items.getOrDefault(link, 0) <= 1;
    }
}
