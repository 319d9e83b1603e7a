// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.item;

import amtsblick.news.NewsItem;
import amtsblick.source.Source;
import amtsblick.source.SourceCatalogue;
import amtsblick.web.page.Entries;
import amtsblick.web.page.Entry;
import amtsblick.web.words.Reader;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who else reports the same event, and who is closest to it. */
public final class StoryView {
    private StoryView() {}

    /** The items of a story, the most original first: the body itself before associations and industry, these before the press. */
    public static List<NewsItem> inOrder(List<NewsItem> story, SourceCatalogue sources) {
        return story.stream()
                .sorted(Comparator.comparingInt((NewsItem member) -> distance(member, sources))
                        .thenComparing(member -> member.sortDate().sortInstant())
                        .thenComparing(NewsItem::id))
                .toList();
    }

    /** The items of an item's story; only the item itself, where nobody else reports it. */
    public static List<NewsItem> of(NewsItem item, Map<String, List<NewsItem>> stories) {
        List<NewsItem> story = item.story().map(stories::get).orElse(List.of());
        return story.size() < 2 ? List.of(item) : story;
    }

    private static int distance(NewsItem item, SourceCatalogue sources) {
        return sources.find(item.source())
                .flatMap(Source::level)
                .map(level -> switch (level) {
                    case FEDERAL, STATE, MUNICIPAL, EU, FOREIGN -> 0;
                    case ASSOCIATION -> 1;
                    case INDUSTRY -> 2;
                })
                .orElse(3);
    }

    /** The others with their own headlines; what says the same in the same words is told once. */
    public static List<Entry.Other> others(List<NewsItem> story, NewsItem item, Reader reader) {
        Map<String, NewsItem> told = new LinkedHashMap<>();
        story.forEach(other ->
                told.putIfAbsent(other.sourceName() + "\n" + other.headline().fullTitle(), other));
        told.remove(item.sourceName() + "\n" + item.headline().fullTitle());
        return told.values().stream().map(other -> Entries.other(other, reader)).toList();
    }
}
