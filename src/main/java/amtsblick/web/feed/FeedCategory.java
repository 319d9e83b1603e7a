// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.feed;

import amtsblick.classify.territory.Territories.Geocoded;
import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import amtsblick.web.words.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * A category of an entry.
 *
 * @param scheme what the terms are of: our list of them, or DCAT-AP.de's of official keys
 * @param term a value of that scheme
 * @param label in words
 */
record FeedCategory(String scheme, String term, String label) {

    /** Regions, places, bodies, kind, topics and what became of it; then the official keys of regions and places. */
    static List<FeedCategory> of(NewsItem item, Reader reader) {
        List<FeedCategory> all = new ArrayList<>();
        for (Dimension dimension : List.of(
                Dimension.REGION, Dimension.PLACE, Dimension.BODY, Dimension.KIND, Dimension.TOPIC, Dimension.STATE)) {
            List<String> values = dimension == Dimension.REGION ? item.labels().regionCodes() : dimension.of(item);
            values.forEach(value -> all.add(new FeedCategory(
                    reader.absolute("/api#" + dimension.id()), value, reader.nameInFull(dimension, value))));
        }
        for (Geocoded key : reader.names().geocoded(item.labels())) {
            int term = key.uri().lastIndexOf('/') + 1;
            all.add(new FeedCategory(
                    key.uri().substring(0, term),
                    key.ags(),
                    all.stream()
                            .filter(named -> named.term().equals(key.name()))
                            .map(FeedCategory::label)
                            .findFirst()
                            .orElse(key.name())));
        }
        return all;
    }
}
