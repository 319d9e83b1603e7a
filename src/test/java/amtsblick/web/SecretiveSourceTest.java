// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.fetch.CrawlLog.Exchange;
import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import amtsblick.source.Reading;
import amtsblick.source.Source;
import amtsblick.source.SourceKind;
import amtsblick.source.Visit;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A source whose addresses hold secrets, on every page that is about it. */
class SecretiveSourceTest {
    private static final URI ADDRESS = URI.create("https://amt.example/feed?token=4f2a");
    private static final Source SOURCE = Source.of("amt", ADDRESS, SourceKind.AUTO)
            .homepage(URI.create("https://amt.example/;jsessionid=4f2a"))
            .evidence("https://amt.example/feeds?key=4f2a")
            .source();

    @Test
    void isShownWithoutThem(@TempDir Path folder) {
        try (TestSite site = new TestSite(folder, false, List.of(), List.of(SOURCE))) {
            Visit visit = Visit.first("amt", TestSite.NOW)
                    .draft()
                    .visited("", TestSite.NOW, Duration.ofMillis(80))
                    .ended(Visit.Outcome.FAILED, 0, List.of(Remark.of(RemarkCode.REDIRECT_CIRCLE, ADDRESS)))
                    .movedTo(Optional.of(URI.create("https://ada:4f2a@amt.example/?sid=4f2a")))
                    .reading(Optional.of(new Reading(SourceKind.FEED, ADDRESS)))
                    .visit();
            site.archive.schedule().record(visit, List.of());
            site.log.remember(List.of(
                    new Exchange(TestSite.NOW, ADDRESS, false, 200, Optional.empty(), Duration.ofMillis(80), 100)));
            for (String path : List.of("/sources", "/sources/amt", "/sources.opml", "/crawl/amt.example", "/metrics")) {
                assertThat(site.get(path).statusCode()).as(path).isEqualTo(200);
                assertThat(site.text(path)).as(path).doesNotContain("4f2a", "ada:");
            }
            assertThat(site.text("/crawl/amt.example")).contains("/feed?token=***");
        }
    }
}
