// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.push.hub;

import amtsblick.news.NewsQuery;
import java.util.Optional;

/** The feeds that can be subscribed to, by their public addresses. Safe for use by many threads. */
public interface Topics {
    /**
     * What a feed says.
     *
     * @param type its Content-Type
     */
    record Content(String type, byte[] body) {}

    /** What is selected by the feed at this address; empty where no feed of ours is there. */
    Optional<NewsQuery> selection(String topic);

    /** The feed as it is now, where it is there. */
    Optional<Content> content(String topic);
}
