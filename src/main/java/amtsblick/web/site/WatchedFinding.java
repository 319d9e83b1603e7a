// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.site;

import amtsblick.archive.Finding;
import amtsblick.archive.Kin;
import amtsblick.archive.Suggestion;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.query.FilterNames;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The same, with the time of each {@link #find} told.
 *
 * @param searched is told how long one took
 */
record WatchedFinding(Finding real, Consumer<Duration> searched) implements Finding {
    @Override
    public NewsPage find(NewsQuery query, Extent extent) {
        long start = System.nanoTime();
        try {
            return real.find(query, extent);
        } finally {
            searched.accept(Duration.ofNanos(System.nanoTime() - start));
        }
    }

    @Override
    public Set<String> matching(NewsQuery query, Collection<String> ids) {
        return real.matching(query, ids);
    }

    @Override
    public List<Set<String>> percolate(List<NewsItem> items, List<NewsQuery> queries) {
        return real.percolate(items, queries);
    }

    @Override
    public Optional<NewsItem> get(String id) {
        return real.get(id);
    }

    @Override
    public List<Kin> related(NewsItem item, int most) {
        return real.related(item, most);
    }

    @Override
    public Map<String, List<NewsItem>> stories(Collection<String> ids) {
        return real.stories(ids);
    }

    @Override
    public Optional<String> spelling(String text) {
        return real.spelling(text);
    }

    @Override
    public List<Suggestion> suggest(String text, int most) {
        return real.suggest(text, most);
    }

    @Override
    public FilterNames names() {
        return real.names();
    }

    @Override
    public String generation() {
        return real.generation();
    }

    @Override
    public long size() {
        return real.size();
    }

    @Override
    public void refresh() {
        real.refresh();
    }
}
