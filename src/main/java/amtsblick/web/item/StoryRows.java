// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.item;

import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsPage.Hit;
import amtsblick.news.NewsQuery.Sort;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of a page: reports of one event are one row, which shows the most original report of the latest day that the page has of it.
 * So a row stands where the report stands that it shows, nothing of today hides behind an older report, and a page shows
 * nothing that its filters exclude.
 */
public final class StoryRows {
    private final NewsPage page;
    private final Map<String, List<NewsItem>> stories;
    private final Map<String, Hit> shown = new HashMap<>();

    private StoryRows(NewsPage page, Map<String, List<NewsItem>> stories) {
        this.page = page;
        this.stories = stories;
    }

    /**
     * What is shown of a page, in its order.
     *
     * @param stories those of the page's items by id, the most original item first
     */
    public static List<Hit> of(NewsPage page, Map<String, List<NewsItem>> stories) {
        StoryRows rows = new StoryRows(page, stories);
        return page.hits().stream().filter(rows::isShown).toList();
    }

    private boolean isShown(Hit hit) {
        Optional<String> story = hit.item().story();
        return story.isEmpty()
                || shown.computeIfAbsent(story.get(), _ -> chosen(hit))
                        .item()
                        .id()
                        .equals(hit.item().id());
    }

    /** @param first of its story on this page */
    private Hit chosen(Hit first) {
        if (page.query().sort() != Sort.NEWEST) {
            return first;
        }
        List<String> order =
                StoryView.of(first.item(), stories).stream().map(NewsItem::id).toList();
        return page.hits().stream()
                .filter(hit -> hit.item().story().equals(first.item().story())
                        && hit.item()
                                .sortDate()
                                .day()
                                .equals(first.item().sortDate().day())
                        && order.contains(hit.item().id()))
                .min(Comparator.comparingInt(hit -> order.indexOf(hit.item().id())))
                .orElse(first);
    }
}
