// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.feed.entry;

import amtsblick.news.PublicationDate;
import amtsblick.parse.document.HubLink;
import amtsblick.remark.Remark;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A feed as it was read, whatever its format.
 *
 * @param encoding the name of the character encoding that was used
 * @param title plain text
 * @param link its page, absolute
 * @param id its own id
 * @param description plain text
 * @param updated when it says it changed
 * @param language as it names it
 * @param ttl how long it asks to be left alone
 * @param hub where one can ask to be told of its changes
 * @param entries in its order
 */
public record Feed(
        String encoding,
        String title,
        Optional<URI> link,
        String id,
        String description,
        Optional<PublicationDate> updated,
        String language,
        Optional<Duration> ttl,
        Optional<HubLink> hub,
        List<FeedEntry> entries) {
    /** More than any office announces in years; the rest is left out. */
    public static final int MOST_ENTRIES = 2_000;

    public Feed {
        entries = List.copyOf(entries);
    }

    public Feed withEntries(List<FeedEntry> others) {
        return new Feed(encoding, title, link, id, description, updated, language, ttl, hub, others);
    }

    /**
     * One entry; texts are empty where the feed has none.
     *
     * @param title plain text
     * @param link absolute
     * @param id unique within the feed
     * @param printedDate the date as printed
     * @param summary safe HTML with absolute links
     * @param content likewise
     * @param author plain text
     * @param categories plain text
     */
    public record FeedEntry(
            String title,
            Optional<URI> link,
            String id,
            Optional<PublicationDate> published,
            Optional<PublicationDate> updated,
            String printedDate,
            String summary,
            String content,
            String author,
            List<String> categories) {
        public FeedEntry {
            categories = List.copyOf(categories);
        }

        /** The same by other authors, filed otherwise. */
        public FeedEntry with(String authors, List<String> filed) {
            return new FeedEntry(title, link, id, published, updated, printedDate, summary, content, authors, filed);
        }
    }

    /** What reading a document as a feed gave. */
    public sealed interface Result {
        /** A feed, possibly without entries. */
        record Read(Feed feed) implements Result {}

        /** No feed, and why. */
        record Unreadable(String encoding, Remark reason) implements Result {}
    }
}
