// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.evaluate.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import amtsblick.archive.Archive;
import amtsblick.archive.Finding.Extent;
import amtsblick.archive.keeping.Report;
import amtsblick.classify.Classifier;
import amtsblick.evaluate.LabelledItem;
import amtsblick.evaluate.Scores;
import amtsblick.language.Tongue;
import amtsblick.news.Headline;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.news.Rights;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Fills an archive with labelled items, asks it what people asked, and scores the order of its answers. */
public final class SearchEvaluation {
    private static final int TOP = 10;
    private static final int PATIENCE = 5;
    private static final int RELEVANT = 2;
    private static final int PARTIAL = 1;

    private SearchEvaluation() {}

    /**
     * The answers to one query.
     *
     * @param ranked the ids of the first ten, best first
     */
    public record Ranking(JudgedQuery query, List<String> ranked) {
        /** Järvelin and Kekäläinen 2002: the gain of the answers, discounted by rank, as a share of the best order's. */
        double ndcg() {
            List<Integer> best =
                    new ArrayList<>(Collections.nCopies(query.relevant().size(), RELEVANT));
            best.addAll(Collections.nCopies(query.partial().size(), PARTIAL));
            return gain(ranked.stream().map(this::grade).toList()) / gain(best);
        }

        double recall() {
            long found = ranked.stream().filter(query.relevant()::contains).count();
            return (double) found / Math.min(TOP, query.relevant().size());
        }

        /** One divided by the rank of the first relevant answer. */
        double reciprocalRank() {
            for (int i = 0; i < ranked.size(); i++) {
                if (query.relevant().contains(ranked.get(i))) {
                    return 1.0 / (i + 1);
                }
            }
            return 0;
        }

        private int grade(String id) {
            return query.relevant().contains(id) ? RELEVANT : query.partial().contains(id) ? PARTIAL : 0;
        }

        private static double gain(List<Integer> grades) {
            double gain = 0;
            for (int i = 0; i < Math.min(TOP, grades.size()); i++) {
                gain += (Math.pow(2, grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2);
            }
            return gain;
        }
    }

    /** Means over the queries that have a relevant item; {@code byType} the same for each type of query. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record SearchScores(
            int queries,
            @JsonProperty("ndcg@10") double ndcg,
            @JsonProperty("recall@10") double recall,
            double mrr,
            Map<String, SearchScores> byType) {}

    /** Labels the items as a crawl would, and adds them under the ids of their lines. */
    public static void fill(Archive archive, Classifier classifier, List<LabelledItem> items, Instant now) {
        archive.keeping()
                .report(Report.of(
                        items.stream().map(item -> item(classifier, item, now)).toList()));
        archive.finding().refresh();
    }

    private static NewsItem item(Classifier classifier, LabelledItem labelled, Instant now) {
        Headline headline = labelled.headline().withLink(URI.create("https://labelled.invalid/" + labelled.id()));
        return new NewsItem(
                labelled.id(),
                headline,
                classifier.classify(headline, classifier.publisher(labelled.publisher())),
                labelled.publisher(),
                labelled.publisher(),
                Tongue.spoken("de", headline.fullTitle() + ' ' + headline.teaser()),
                Rights.OPEN,
                now,
                List.of(),
                Optional.empty());
    }

    public static List<Ranking> rank(Archive archive, List<JudgedQuery> queries) {
        NewsQuery best = NewsQuery.ALL.withSort(NewsQuery.Sort.RELEVANCE).withSize(TOP);
        return queries.stream()
                .map(query -> new Ranking(
                        query,
                        answer(archive, best.withText(query.query())).hits().stream()
                                .map(hit -> hit.item().id())
                                .toList()))
                .toList();
    }

    /** What is scored is what is found, not how busy the machine is: an answer that ran out of time is asked for again. */
    private static NewsPage answer(Archive archive, NewsQuery query) {
        NewsPage page = archive.finding().find(query, Extent.ITEMS);
        for (int again = 0; again < PATIENCE && !page.isWhole(); again++) {
            page = archive.finding().find(query, Extent.ITEMS);
        }
        return page;
    }

    public static SearchScores scores(List<Ranking> rankings) {
        List<Ranking> judged = rankings.stream()
                .filter(ranking -> !ranking.query().relevant().isEmpty())
                .toList();
        Map<String, SearchScores> byType = new LinkedHashMap<>();
        judged.stream()
                .collect(groupingBy(ranking -> ranking.query().type(), TreeMap::new, toList()))
                .forEach((type, some) -> byType.put(type, scores(some, Map.of())));
        return scores(judged, byType);
    }

    private static SearchScores scores(List<Ranking> judged, Map<String, SearchScores> byType) {
        return new SearchScores(
                judged.size(),
                mean(judged, Ranking::ndcg),
                mean(judged, Ranking::recall),
                mean(judged, Ranking::reciprocalRank),
                byType);
    }

    private static double mean(List<Ranking> judged, ToDoubleFunction<Ranking> score) {
        return Scores.round(judged.stream().mapToDouble(score).average().orElse(0));
    }
}
