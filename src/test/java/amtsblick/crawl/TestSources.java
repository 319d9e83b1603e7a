// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import amtsblick.source.Articles;
import amtsblick.source.Source;
import amtsblick.source.SourceDraft;
import amtsblick.source.SourceKind;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Made-up sources on loopback. */
public final class TestSources {
    private TestSources() {}

    public static Source feed(String id, String address) {
        return feed(id, address, Optional.empty(), Optional.empty());
    }

    public static Source feed(String id, String address, Optional<String> filter, Optional<Duration> interval) {
        return draft(id, address, SourceKind.FEED)
                .topicFilter(filter)
                .interval(interval)
                .source();
    }

    static SourceDraft draft(String id, String address, SourceKind kind) {
        return Source.of(id, URI.create(address), kind)
                .name("Blatt " + id)
                .homepage(URI.create("https://blatt.example/"))
                .region("DE-TH")
                .articles(Articles.NEVER)
                .recheck(false)
                .privateAllowed(true);
    }
}
