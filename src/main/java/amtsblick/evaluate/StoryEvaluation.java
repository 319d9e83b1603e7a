// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.evaluate;

import amtsblick.evaluate.ClassifyEvaluation.Answer;
import amtsblick.news.NewsItem;
import amtsblick.news.Rights;
import amtsblick.quality.Quality;
import amtsblick.quality.Score;
import amtsblick.story.Stories;
import amtsblick.story.fingerprint.StoryWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scores stories by pairs: which two items are told to be of one event, and which are labelled so. */
public final class StoryEvaluation {
    private StoryEvaluation() {}

    /**
     * How well the stories are met, and where not.
     *
     * @param pairs precision and recall over all pairs of items
     * @param score the same as counts of pairs
     * @param groups how many stories are labelled
     * @param wrong pairs that are no story, in words
     * @param missed pairs of a story that were not found, in words
     */
    public record StoryScores(
            Scores.PrecisionRecall pairs, Score score, int groups, List<String> wrong, List<String> missed) {}

    /** Item id to story, for those that we think to be of one event with others. */
    public static Map<String, String> stories(List<Answer> answers, StoryWords words) {
        return Stories.all(answers.stream().map(StoryEvaluation::item).toList(), words);
    }

    /** Of labelled headlines; empty where none has a story label. */
    public static Optional<StoryScores> scores(List<Answer> answers, StoryWords words) {
        Map<String, String> labels = new HashMap<>();
        answers.forEach(
                a -> a.item().story().ifPresent(story -> labels.put(a.item().id(), story)));
        return labels.isEmpty()
                ? Optional.empty()
                : Optional.of(scores(answers.stream().map(StoryEvaluation::item).toList(), labels, words));
    }

    /**
     * Of any items; their order does not matter.
     *
     * @param labels item id to story, for those that are part of one
     */
    public static StoryScores scores(List<NewsItem> items, Map<String, String> labels, StoryWords words) {
        Map<String, String> found = Stories.all(items, words);
        int right = 0;
        List<String> wrong = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            for (int j = i + 1; j < items.size(); j++) {
                boolean same = same(items.get(i), items.get(j), found);
                boolean labelled = same(items.get(i), items.get(j), labels);
                right += same && labelled ? 1 : 0;
                if (same != labelled) {
                    (same ? wrong : missed).add(pair(items.get(i), items.get(j)));
                }
            }
        }
        int labelled = right + missed.size();
        int together = right + wrong.size();
        Scores.PrecisionRecall pairs =
                Scores.PrecisionRecall.of(Overlap.share(right, together), Overlap.share(right, labelled));
        Score score = new Score(Quality.STORY, Quality.WHOLE, labelled, together, right, right);
        return new StoryScores(
                pairs, score, (int) labels.values().stream().distinct().count(), wrong, missed);
    }

    private static boolean same(NewsItem one, NewsItem other, Map<String, String> stories) {
        String story = stories.get(one.id());
        return story != null && story.equals(stories.get(other.id()));
    }

    private static String pair(NewsItem one, NewsItem other) {
        return one.headline().fullTitle() + " || " + other.headline().fullTitle();
    }

    private static NewsItem item(Answer answer) {
        return new NewsItem(
                answer.item().id(),
                answer.item().headline(),
                answer.labels(),
                answer.item().publisher(),
                answer.item().publisher(),
                "de",
                Rights.OPEN,
                Instant.EPOCH,
                List.of(),
                Optional.empty());
    }
}
