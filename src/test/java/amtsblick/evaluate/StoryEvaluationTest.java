// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.config.ConfigFolder;
import amtsblick.evaluate.StoryEvaluation.StoryScores;
import amtsblick.news.NewsItem;
import amtsblick.story.Stories;
import amtsblick.story.fingerprint.StoryWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stories of our own: reports of one event in different words, and look-alikes that must stay apart. */
class StoryEvaluationTest {
    private static final StoryWords WORDS = StoryWords.of(ConfigFolder.defaults());

    /** The rules were made with a look at the first two; nobody looks at the mistakes in the third. */
    @ParameterizedTest
    @ValueSource(strings = {"first", "open", "blind"})
    void joinsReportsOfOneEventAndKeepsLookAlikesApart(String name) {
        StoryGroups groups = StoryGroups.of(name);
        StoryScores scores = StoryEvaluation.scores(groups.items(), groups.stories(), WORDS);
        boolean blind = name.equals("blind");
        assertThat(scores.groups()).isGreaterThanOrEqualTo(40);
        assertThat(scores.pairs().precision())
                .as(blind ? "precision" : scores.wrong().toString())
                .isGreaterThanOrEqualTo(0.97);
        assertThat(scores.pairs().recall())
                .as(blind ? "recall" : scores.missed().toString())
                .isGreaterThanOrEqualTo(0.75);
    }

    @ParameterizedTest
    @ValueSource(strings = {"first", "open", "blind"})
    void makesTheSameStoriesInWhateverOrderTheItemsCome(String name) {
        StoryGroups groups = StoryGroups.of(name);
        Map<String, String> stories = Stories.all(groups.items(), WORDS);
        for (int seed = 0; seed < 3; seed++) {
            List<NewsItem> shuffled = new ArrayList<>(groups.items());
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(Stories.all(shuffled, WORDS)).isEqualTo(stories);
        }
    }
}
