// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import amtsblick.news.Rights;
import amtsblick.source.Source;
import amtsblick.source.SourceKind;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Made-up sources on loopback. */
final class TestSources {
    private TestSources() {}

    static Source feed(String id, String address) {
        return feed(id, address, Optional.empty(), Optional.empty());
    }

    static Source feed(String id, String address, Optional<String> filter, Optional<Duration> interval) {
        return new Source(
                id,
                "Blatt " + id,
                URI.create(address),
                URI.create("https://blatt.example/"),
                SourceKind.FEED,
                "DE-TH",
                Optional.empty(),
                "de",
                Rights.SNIPPET,
                filter,
                interval,
                Optional.empty(),
                true,
                Optional.empty(),
                true,
                "",
                Optional.empty());
    }
}
