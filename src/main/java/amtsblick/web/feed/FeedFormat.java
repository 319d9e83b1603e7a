// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.feed;

import java.util.function.Function;

/** The formats of a feed. */
public enum FeedFormat {
    RSS("application/rss+xml; charset=utf-8", RssFeed::write),
    ATOM("application/atom+xml; charset=utf-8", AtomFeed::write),
    JSON("application/feed+json; charset=utf-8", JsonFeed::write);

    private final String type;
    private final Function<FeedDocument, byte[]> writer;

    FeedFormat(String type, Function<FeedDocument, byte[]> writer) {
        this.type = type;
        this.writer = writer;
    }

    String type() {
        return type;
    }

    byte[] write(FeedDocument feed) {
        return writer.apply(feed);
    }
}
