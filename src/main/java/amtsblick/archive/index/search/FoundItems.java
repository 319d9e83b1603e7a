// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.search;

import amtsblick.archive.index.analysis.WordAnalysis;
import amtsblick.archive.index.document.ItemDocument;
import amtsblick.archive.index.words.KnownWords;
import amtsblick.archive.index.words.Marks;
import amtsblick.language.Tongue;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.Query;

/** Makes hits of the items on a page, with marks at what was looked for. */
public final class FoundItems {
    private final KnownWords words;
    private final Map<String, List<List<String>>> names;

    public FoundItems(KnownWords words, WordAnalysis analysis) {
        this.words = words;
        names = analysis.names();
    }

    /** @param near how many of them, from the first, are not far behind the best answer of all */
    public List<NewsPage.Hit> hits(List<NewsItem> items, int near, Optional<Query> text) {
        if (text.isEmpty()) {
            return items.stream()
                    .map(item -> new NewsPage.Hit(item, List.of(), List.of()))
                    .toList();
        }
        Marks marks = new Marks(words, text.get(), names);
        List<NewsPage.Hit> hits = new ArrayList<>();
        for (NewsItem item : items) {
            Tongue tongue = ItemDocument.tongue(item);
            hits.add(new NewsPage.Hit(
                    item,
                    marks.of(item.headline().title(), tongue),
                    marks.of(item.snippet(), tongue),
                    hits.size() >= near));
        }
        return hits;
    }
}
