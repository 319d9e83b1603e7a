// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Archive;
import amtsblick.archive.Samples;
import amtsblick.archive.keeping.Report;
import amtsblick.archive.local.LocalArchive;
import amtsblick.config.ConfigFolder;
import amtsblick.news.NewsItem;
import amtsblick.story.fingerprint.StoryWords;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

    private Archive archive;
    private Stories stories = new Stories(WORDS);

    @BeforeEach
    void open() {
        archive = LocalArchive.open(
                folder, ConfigFolder.defaults(), InstantSource.fixed(Instant.parse("2026-11-23T10:00:00Z")));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void growTheSameInWhateverOrderTheItemsCome(long seed) {
        List<NewsItem> shuffled = new ArrayList<>(ITEMS);
        Collections.shuffle(shuffled, new Random(seed));
        shuffled.forEach(item -> keep(List.of(item)));
        assertThat(stories()).isEqualTo(Stories.all(ITEMS, WORDS)).hasSize(5);
    }

    @Test
    void joinItemsOfOneVisit() {
        keep(ITEMS);
        assertThat(stories()).isEqualTo(Stories.all(ITEMS, WORDS));
    }

    @Test
    void goOnAfterARestartAsIfThereHadBeenNone() {
        for (NewsItem item : ITEMS) {
            stories = new Stories(WORDS);
            stories.reload(archive.items());
            keep(List.of(item));
        }
        assertThat(stories()).isEqualTo(Stories.all(ITEMS, WORDS));
    }

    @Test
    void readWhatThereIsWhenSomethingComes() {
        stories.beside(archive.items());
        keep(new Stories(WORDS).join(ITEMS.subList(0, 3)));
        for (NewsItem item : ITEMS.subList(3, ITEMS.size())) {
            stories.begin(LocalDate.of(2026, 4, 17));
            keep(List.of(item));
        }
        assertThat(stories()).isEqualTo(Stories.all(ITEMS, WORDS));
    }

    @Test
    void takeInAnEarlierItemWithoutTouchingItsHeadline() {
        NewsItem earlier = ITEMS.get(0);
        keep(List.of(earlier));
        keep(List.of(ITEMS.get(1)));
        NewsItem now = item(earlier);
        assertThat(now.story()).isPresent().isEqualTo(item(ITEMS.get(1)).story());
        assertThat(now.headline()).isEqualTo(earlier.headline());
        assertThat(now.revisions()).isEmpty();
    }

    @Test
    void changeForItemsThatWereKeptWhenAnEarlierOneComes() {
        NewsItem one = item("x1", "Kreis Unna stoppt Vivendi", "2026-05-02");
        NewsItem other = item("x2", "Unna: Kreis stoppt Vivendi sofort", "2026-05-02");
        NewsItem late = item("x3", "Vivendi im Kreis Unna: Kreis stoppt Verfahren", "2026-05-01");
        List.of(one, other, late).forEach(item -> keep(List.of(item)));
        assertThat(stories().values())
                .hasSize(3)
                .containsOnly(Stream.of(one, other, late)
                        .map(NewsItem::id)
                        .min(String::compareTo)
                        .orElseThrow());
        archive.finding().refresh();
        String story = item(late).story().orElseThrow();
        assertThat(archive.finding().stories(List.of(story)).get(story)).hasSize(3);
    }

    @Test
    void doNotBecomeOneByAReportThatTellsOfBoth() {
        List.of(
                        item("x1", "Kreis Unna stoppt Vivendi", "2026-05-01"),
                        item("x2", "Unna: Kreis stoppt Vivendi sofort", "2026-05-01"),
                        item("x3", "SozialKasse OWL: Abrechnung steht", "2026-05-02"),
                        item("x4", "Abrechnung der SozialKasse OWL steht", "2026-05-02"),
                        item("x5", "Kreis Unna stoppt Vivendi, SozialKasse OWL ohne Abrechnung", "2026-05-03"))
                .forEach(item -> keep(List.of(item)));
        assertThat(new HashSet<>(stories().values())).hasSize(2);
    }

    @Test
    void leaveWhatAPublisherCorrectedMeanwhile() {
        NewsItem first = ITEMS.get(0);
        keep(List.of(first));
        Stories.Joined joined = stories.join(List.of(ITEMS.get(1)));
        NewsItem corrected = Samples.withHeadline(first, headline -> headline.withTeaser("Ab sofort."));
        archive.keeping().report(Report.of(List.of(corrected)));
        keep(joined);
        assertThat(item(first).headline().teaser()).isEqualTo("Ab sofort.");
        assertThat(item(first).story()).isPresent();
    }

    @Test
    void joinWhatTwoHostsBringAtOnce() throws InterruptedException {
        List<Thread> hosts = ITEMS.stream()
                .map(item -> Thread.ofVirtual().start(() -> keep(List.of(item))))
                .toList();
        for (Thread host : hosts) {
            host.join();
        }
        assertThat(stories()).isEqualTo(Stories.all(ITEMS, WORDS));
    }

    @Test
    void stayAsTheyAreWhenAnItemIsSeenAgain() {
        keep(ITEMS);
        Map<String, String> before = stories();
        archive.keeping().report(Report.of(ITEMS));
        assertThat(stories()).isEqualTo(before);
    }

    @Test
    void leaveAloneWhatIsOlderThanTheDaysThatCount() {
        stories.begin(LocalDate.of(2026, 8, 20));
        keep(ITEMS);
        assertThat(stories()).isEmpty();
    }

    @Test
    void areLearnedAgainWhenTheyCouldNotBeKept() {
        keep(List.of(ITEMS.get(0)));
        stories.join(List.of(ITEMS.get(1))); // and the disk is full
        stories.reload(archive.items());
        keep(List.of(ITEMS.get(1)));
        assertThat(stories()).containsOnlyKeys(ITEMS.get(0).id(), ITEMS.get(1).id());
    }

    @Test
    void doNotForgetWhatIsJustBeingKept() {
        Stories.Joined joined = stories.join(List.of(ITEMS.get(0)));
        stories.reload(archive.items());
        keep(joined);
        keep(List.of(ITEMS.get(1)));
        assertThat(stories()).containsOnlyKeys(ITEMS.get(0).id(), ITEMS.get(1).id());
    }

    /** As a visit does: joined inside the transaction. */
    private void keep(List<NewsItem> items) {
        archive.keeping().report(List.of(), _ -> {
            Stories.Joined joined = stories.join(items);
            return new Report(joined.items(), Optional.empty(), joined.learned(), List.of());
        });
    }

    private void keep(Stories.Joined joined) {
        archive.keeping().report(new Report(joined.items(), Optional.empty(), joined.learned(), List.of()));
    }

    private NewsItem item(NewsItem item) {
        return archive.items().get(item.id()).orElseThrow();
    }

    /** Each by a source of its own. */
    static NewsItem item(String name, String title, String day) {
        NewsItem item = Samples.item(name, title, "", day, Samples.labels("DE"));
        return Samples.ofSource(item, name, name);
    }

    private Map<String, String> stories() {
        Map<String, String> stories = new HashMap<>();
        archive.items().export(item -> item.story().ifPresent(story -> stories.put(item.id(), story)));
        return stories;
    }
}
