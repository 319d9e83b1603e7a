// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.push;

import amtsblick.news.NewsItem;
import amtsblick.news.NewsQuery;
import amtsblick.push.hook.Told;
import amtsblick.push.hub.Topics;
import java.util.Optional;

/** What is told, in words: the pages' part. Safe for use by many threads. */
public interface PushSource {
    /** The feeds. */
    Topics topics();

    /** What is told of an item. */
    Told told(NewsItem item);

    /** A message for trying. */
    Told trial();

    /** What a selection means today; empty where it has a mistake. */
    Optional<NewsQuery> selection(String text);
}
