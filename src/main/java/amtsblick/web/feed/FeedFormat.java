// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.feed;

import java.util.function.Function;

/** The formats of a feed. */
public enum FeedFormat {
    RSS("/feed.rss", "application/rss+xml; charset=utf-8", RssFeed::write),
    ATOM("/feed.atom", "application/atom+xml; charset=utf-8", AtomFeed::write),
    JSON("/feed.json", "application/feed+json; charset=utf-8", JsonFeed::write);

    private final String path;
    private final String type;
    private final Function<FeedDocument, byte[]> writer;

    FeedFormat(String path, String type, Function<FeedDocument, byte[]> writer) {
        this.path = path;
        this.type = type;
        this.writer = writer;
    }

    /** The address under which any selection can be had so. */
    public String path() {
        return path;
    }

    String type() {
        return type;
    }

    byte[] write(FeedDocument feed) {
        return writer.apply(feed);
    }
}
