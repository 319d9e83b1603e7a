// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.headlines;

import amtsblick.archive.Finding;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsPage.Hit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which report heads a story on a page: the most original of those that were asked for, be it on this page or on another. So a page
 * shows nothing that its filters exclude, and nothing that its feed would not bring.
 */
public final class StoryHeads {
    private StoryHeads() {}

    /**
     * The stories with their heads first.
     *
     * @param stories those of the page's items by id, the most original item first
     */
    public static Map<String, List<NewsItem>> of(NewsPage page, Map<String, List<NewsItem>> stories, Finding finding) {
        if (!page.query().isFiltered()) {
            return stories;
        }
        Set<String> hits = hits(page, stories, finding);
        Map<String, List<NewsItem>> headed = new HashMap<>(stories);
        for (Hit hit : page.hits()) {
            hit.item()
                    .story()
                    .ifPresent(id -> headed.computeIfPresent(id, (_, story) -> headed(story, hits, hit.item())));
        }
        return headed;
    }

    private static Set<String> hits(NewsPage page, Map<String, List<NewsItem>> stories, Finding finding) {
        Set<String> shown = page.hits().stream().map(hit -> hit.item().id()).collect(Collectors.toSet());
        Set<String> elsewhere = stories.values().stream()
                .flatMap(List::stream)
                .map(NewsItem::id)
                .filter(id -> !shown.contains(id))
                .collect(Collectors.toSet());
        Set<String> hits = new HashSet<>(shown);
        hits.addAll(finding.matching(page.query(), elsewhere));
        return hits;
    }

    /** @param hit heads a story of so many reports that only later ones of it are known here */
    private static List<NewsItem> headed(List<NewsItem> story, Set<String> hits, NewsItem hit) {
        NewsItem head = story.stream()
                .filter(item -> hits.contains(item.id()))
                .findFirst()
                .orElse(hit);
        List<NewsItem> headed = new ArrayList<>(List.of(head));
        story.stream().filter(item -> !item.id().equals(head.id())).forEach(headed::add);
        return headed;
    }
}
