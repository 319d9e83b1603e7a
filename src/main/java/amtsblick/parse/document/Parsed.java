// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.document;

import amtsblick.news.Headline;
import amtsblick.remark.Remark;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What reading a document gave. */
public sealed interface Parsed {

    /** A document read to its end, or not readable at all. */
    sealed interface Read extends Parsed {}

    /**
     * Headlines in the document's order, none of absurd length; none is an answer too.
     *
     * @param next the page with older headlines, where the document links one
     * @param ttl how long the feed asks to be left alone ({@code ttl}, {@code sy:updatePeriod})
     * @param hub where one can ask to be told of its changes
     * @param title what the document calls itself, empty where it does not say
     * @param notes what was odd but harmless: entries without a link
     */
    record Headlines(
            List<Headline> headlines,
            Optional<URI> next,
            Optional<Duration> ttl,
            Optional<HubLink> hub,
            String title,
            List<Remark> notes)
            implements Read {
        /** A document without a hub and a title. */
        public Headlines(List<Headline> headlines, Optional<URI> next, Optional<Duration> ttl, List<Remark> notes) {
            this(headlines, next, ttl, Optional.empty(), "", notes);
        }

        public Headlines {
            headlines = headlines.stream().map(Lengths::within).toList();
            title = Lengths.name(title);
            notes = List.copyOf(notes);
        }
    }

    /** No headlines itself, but documents that have some: a sitemap index. The newest first. */
    record Index(List<URI> parts) implements Parsed {
        public Index {
            parts = List.copyOf(parts);
        }
    }

    /** Nothing could be read, and why. */
    record Unreadable(Remark reason) implements Read {}
}
