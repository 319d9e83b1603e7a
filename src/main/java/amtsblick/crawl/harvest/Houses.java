// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl.harvest;

import amtsblick.source.Source;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whose site a link lies on. The sources of that site own the item: what another source said of the link gives way to what one of
 * them says (see {@link amtsblick.news.NewsItem#takenOverBy}), and never the other way round. Between two sources of one site, and
 * between two of which neither is at home there, the first one stays.
 */
final class Houses {
    private final Map<String, Set<String>> sources = new HashMap<>();

    Houses(Collection<Source> all) {
        all.forEach(source -> House.sites(source)
                .forEach(site ->
                        sources.computeIfAbsent(site, _ -> new TreeSet<>()).add(source.id())));
    }

    /** The ids of the sources on whose site the link lies, where this one is among them; none where it is not. */
    Set<String> owners(Source source, URI link) {
        return House.owns(source, link) ? sources.getOrDefault(Owner.of(link), Set.of(source.id())) : Set.of();
    }
}
