// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.archive.index.LuceneArchive;
import amtsblick.config.ConfigFolder;
import amtsblick.news.NewsItem;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stories as they grow in a real archive, one item after the other. */
class StoriesTest {
    private static final StoryWords WORDS = StoryWords.of(ConfigFolder.defaults());

    private static final List<NewsItem> ITEMS = List.of(
            item("a1", "Husum eröffnet digitales Hafenamt HafenKlar", "2026-04-14"),
            item("a2", "HafenKlar startet in Husum", "2026-04-15"),
            item("a3", "Husum: Liegeplätze über HafenKlar", "2026-04-16"),
            item("b1", "Delos-Cloud: Emden verlagert Verfahren", "2026-04-15"),
            item("b2", "Emden zieht in die Delos-Cloud", "2026-04-15"),
            item("c1", "HafenKlar in Husum: Saison mit Rekord", "2026-08-20"),
            item("d1", "Marburg schaltet Telefax ab", "2026-04-15"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void growTheSameInWhateverOrderTheItemsCome(long seed) {
        List<NewsItem> shuffled = new ArrayList<>(ITEMS);
        Collections.shuffle(shuffled, new Random(seed));
        try (LuceneArchive archive = open()) {
            for (NewsItem item : shuffled) {
                archive.add(new Stories(archive, WORDS).join(List.of(item)));
                archive.refresh();
            }
            assertThat(stories(archive)).isEqualTo(Stories.all(ITEMS, WORDS)).hasSize(5);
        }
    }

    @Test
    void joinItemsOfOneVisit() {
        try (LuceneArchive archive = open()) {
            archive.add(new Stories(archive, WORDS).join(ITEMS));
            archive.refresh();
            assertThat(stories(archive)).isEqualTo(Stories.all(ITEMS, WORDS));
        }
    }

    @Test
    void becomeOneWhenAReportConnectsThem() {
        NewsItem one = item("x1", "Kreis Unna stoppt Vivendi", "2026-05-01");
        NewsItem other = item("x2", "SozialKasse OWL: Abrechnung steht", "2026-05-02");
        NewsItem between = item("x3", "Kreis Unna stoppt Vivendi, SozialKasse OWL ohne Abrechnung", "2026-05-03");
        NewsItem another = item("x4", "Abrechnung der SozialKasse OWL steht", "2026-05-02");
        try (LuceneArchive archive = open()) {
            for (NewsItem item : List.of(one, other, another, between)) {
                archive.add(new Stories(archive, WORDS).join(List.of(item)));
                archive.refresh();
            }
            assertThat(stories(archive).values())
                    .hasSize(4)
                    .containsOnly(List.of(one, other, another, between).stream()
                            .map(NewsItem::id)
                            .min(String::compareTo)
                            .orElseThrow());
        }
    }

    @Test
    void stayAsTheyAreWhenAnItemIsSeenAgain() {
        try (LuceneArchive archive = open()) {
            Stories stories = new Stories(archive, WORDS);
            archive.add(stories.join(ITEMS));
            archive.refresh();
            Map<String, String> before = stories(archive);
            archive.add(stories.join(ITEMS));
            archive.refresh();
            assertThat(stories(archive)).isEqualTo(before);
        }
    }

    private LuceneArchive open() {
        return LuceneArchive.open(
                folder, ConfigFolder.defaults(), InstantSource.fixed(Instant.parse("2026-11-23T10:00:00Z")));
    }

    private static NewsItem item(String name, String title, String day) {
        return Samples.item(name, title, "", day, Samples.labels("DE"));
    }

    private static Map<String, String> stories(LuceneArchive archive) {
        List<NewsItem> items = new ArrayList<>();
        archive.export(items::add);
        return items.stream()
                .filter(item -> item.story().isPresent())
                .collect(Collectors.toMap(
                        NewsItem::id,
                        item -> Optional.of(item).flatMap(NewsItem::story).orElseThrow()));
    }
}
