// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amtsblick.archive.Samples;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsQuery;
import amtsblick.web.site.Walk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Going through everything, also where a single day has more items than a page. */
class WalkTest {
    private static final int MANY = 950;

    @Test
    void meetsEachItemOnceNewestFirst(@TempDir Path folder) {
        try (TestSite site = new TestSite(folder, false, items())) {
            List<NewsItem> met = new ArrayList<>();
            Walk walk = new Walk(site.archive.finding(), NewsQuery.ALL, Optional.empty());
            for (List<NewsItem> some = walk.next(); !some.isEmpty(); some = walk.next()) {
                met.addAll(some);
            }
            Set<String> ids = new HashSet<>(met.stream().map(NewsItem::id).toList());
            assertThat(met).hasSize(MANY);
            assertThat(ids).hasSize(MANY);
            assertThat(met).extracting(item -> item.sortDate().day()).isSortedAccordingTo((a, b) -> b.compareTo(a));
            Walk rest = new Walk(site.archive.finding(), NewsQuery.ALL, Optional.of(met.get(MANY - 130)));
            assertThat(rest.next(100)).isEqualTo(met.subList(MANY - 129, MANY - 29));
        }
    }

    @Test
    void aFileThatCannotBeFinishedBreaksOffAndOneThatCannotBeBegunIsRefused(@TempDir Path folder) {
        try (TestSite site = new TestSite(folder, false, items())) {
            site.cutShort = true;
            assertThat(site.get("/api/v1/items.csv").statusCode()).isEqualTo(503);
            site.cutShort = false;
            site.cutAfter.set(3);
            assertThatThrownBy(() -> site.get("/api/v1/items.jsonl")).hasCauseInstanceOf(IOException.class);
        }
    }

    /** Most of them on one day, as an import without dates would have them. */
    private static List<NewsItem> items() {
        return IntStream.range(0, MANY)
                .mapToObj(i -> Samples.item(
                        "i" + i,
                        "Titel " + i,
                        "",
                        i < 700 ? "2024-02-01" : "2025-01-" + (10 + i % 20),
                        Samples.labels("DE")))
                .toList();
    }
}
