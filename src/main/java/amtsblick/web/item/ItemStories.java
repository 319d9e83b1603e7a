// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.item;

import amtsblick.news.NewsItem;
import amtsblick.web.site.Site;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks the archive who else reports what these items report. */
public final class ItemStories {
    private ItemStories() {}

    /** The stories of these items by id, the most original item of each first. */
    public static Map<String, List<NewsItem>> of(Site site, Collection<NewsItem> items) {
        List<String> ids =
                items.stream().flatMap(item -> item.story().stream()).distinct().toList();
        Map<String, List<NewsItem>> stories = new HashMap<>();
        site.finding().stories(ids).forEach((id, story) -> stories.put(id, StoryView.inOrder(story, site.sources())));
        return stories;
    }
}
