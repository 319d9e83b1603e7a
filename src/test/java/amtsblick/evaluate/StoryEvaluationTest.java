// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.classify.Classifier;
import amtsblick.config.ConfigFolder;
import amtsblick.evaluate.StoryEvaluation.StoryScores;
import amtsblick.news.Headline;
import amtsblick.news.NewsItem;
import amtsblick.news.PublicationDate;
import amtsblick.news.Rights;
import amtsblick.story.Stories;
import amtsblick.story.StoryWords;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Stories of our own: reports of one event in different words, and look-alikes. */
class StoryEvaluationTest {
    private static final Path FILE = Path.of("src/test/resources/amtsblick/classify/stories.tsv");
    private static final StoryWords WORDS = StoryWords.of(ConfigFolder.defaults());

    private static final List<NewsItem> ITEMS = new ArrayList<>();
    private static final Map<String, String> LABELS = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        Classifier classifier = Classifier.of(ConfigFolder.defaults(), List.of());
        for (String line : Files.readAllLines(FILE)) {
            String[] cells = line.split("\t");
            if (cells.length == 5 && !cells[0].equals("story")) {
                add(classifier, cells);
            }
        }
    }

    private static void add(Classifier classifier, String[] cells) {
        String id = "i" + (100 + ITEMS.size());
        Headline headline = Headline.of(
                "",
                cells[3],
                cells[4],
                URI.create("https://" + cells[2] + "/" + id),
                PublicationDate.ofDay(LocalDate.parse(cells[1])));
        ITEMS.add(new NewsItem(
                id,
                headline,
                classifier.classify(headline, classifier.publisher(cells[2])),
                cells[2],
                cells[2],
                "de",
                Rights.OPEN,
                Instant.EPOCH,
                List.of(),
                Optional.empty()));
        if (!cells[0].equals("-")) {
            LABELS.put(id, cells[0]);
        }
    }

    @Test
    void joinsReportsOfOneEventAndKeepsLookAlikesApart() {
        StoryScores scores = StoryEvaluation.scores(ITEMS, LABELS, WORDS);
        assertThat(scores.groups()).isGreaterThanOrEqualTo(60);
        assertThat(scores.pairs().precision()).as(scores.wrong().toString()).isGreaterThanOrEqualTo(0.97);
        assertThat(scores.pairs().recall()).as(scores.missed().toString()).isGreaterThanOrEqualTo(0.75);
    }

    @Test
    void makesTheSameStoriesInWhateverOrderTheItemsCome() {
        Map<String, String> stories = Stories.all(ITEMS, WORDS);
        for (int seed = 0; seed < 5; seed++) {
            List<NewsItem> shuffled = new ArrayList<>(ITEMS);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(Stories.all(shuffled, WORDS)).isEqualTo(stories);
        }
    }
}
