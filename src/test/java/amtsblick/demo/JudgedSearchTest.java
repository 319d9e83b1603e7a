// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import amtsblick.archive.Archive;
import amtsblick.archive.index.opensearch.OpenSearchServer;
import amtsblick.archive.local.ArchivePlace;
import amtsblick.archive.local.LocalArchive;
import amtsblick.archive.server.IndexServer;
import amtsblick.classify.Classifier;
import amtsblick.config.ConfigFolder;
import amtsblick.evaluate.LabelledItem;
import amtsblick.evaluate.search.JudgedQuery;
import amtsblick.evaluate.search.SearchEvaluation;
import amtsblick.evaluate.search.SearchEvaluation.Ranking;
import amtsblick.evaluate.search.SearchEvaluation.SearchScores;
import amtsblick.news.Headline;
import amtsblick.news.PublicationDate;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** What people look for in the demo's headlines is found, best first; the queries and their judgements are in {@code judged.tsv}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JudgedSearchTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final Map<String, String> ids = new HashMap<>();
    private final List<LabelledItem> items = new ArrayList<>();
    private List<Ranking> rankings = List.of();

    @BeforeAll
    void ask(@TempDir Path folder) throws IOException {
        for (Event event : Stock.read().stream()
                .filter(event -> event.daysAgo().isPresent())
                .toList()) {
            for (Event.Report report : event.reports()) {
                Stream.of(report.title(), report.kicker() + ": " + report.title(), report.correction())
                        .map(JudgedSearchTest::dated)
                        .flatMap(title -> Stream.of(title, title.replaceFirst("^[^:]*: ", "")))
                        .forEach(title -> ids.putIfAbsent(title, "d" + items.size()));
                items.add(item("d" + items.size(), event, report));
            }
        }
        rankings = rank(ArchivePlace.of(folder));
    }

    private List<Ranking> rank(ArchivePlace place) throws IOException {
        List<JudgedQuery> queries = lines().map(this::query).toList();
        try (Archive archive = LocalArchive.open(place, ConfigFolder.defaults(), InstantSource.system())) {
            SearchEvaluation.fill(
                    archive,
                    Classifier.of(ConfigFolder.defaults(), List.of()),
                    items,
                    Instant.parse("2026-06-01T10:00:00Z"));
            return SearchEvaluation.rank(archive, queries);
        }
    }

    /** The years of a text that is not of a certain year. */
    private static String dated(String text) {
        return Pattern.compile("\\{J\\+?(\\d?)\\}")
                .matcher(text)
                .replaceAll(year -> String.valueOf(
                        TODAY.getYear() + (year.group(1).isEmpty() ? 0 : Integer.parseInt(year.group(1)))));
    }

    private static LabelledItem item(String id, Event event, Event.Report report) {
        LocalDate day = TODAY.minusDays(Math.max(0, event.daysAgo().orElse(0) - report.lag()));
        Headline headline = new Headline(
                Optional.of(report.kicker()).filter(kicker -> !kicker.isBlank()),
                dated(report.title()),
                dated(report.teaser()),
                URI.create("https://labelled.invalid/"),
                Optional.of(PublicationDate.ofDay(day)),
                day.toString(),
                List.of(),
                Optional.empty());
        return new LabelledItem(
                id,
                headline,
                report.desk() + ".invalid",
                List.of(event.region()),
                "",
                event.kind(),
                event.topics(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1);
    }

    private JudgedQuery query(String line) {
        String[] parts = line.split("\t", -1);
        return new JudgedQuery(parts[0], parts[0], parts[1], named(parts[2]), named(parts[3]));
    }

    private Set<String> named(String titles) {
        return Stream.of(titles.split(" ; "))
                .filter(title -> !title.isEmpty())
                .map(title -> Objects.requireNonNull(ids.get(title), "no such headline: " + title))
                .collect(Collectors.toSet());
    }

    private static Stream<String> lines() throws IOException {
        try (InputStream in = Objects.requireNonNull(JudgedSearchTest.class.getResourceAsStream("judged.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"));
        }
    }

    @Test
    void theBestStandsFirst() {
        SearchScores scores = SearchEvaluation.scores(rankings);
        assertThat(scores.ndcg()).isGreaterThan(0.9);
        assertThat(Objects.requireNonNull(scores.byType().get("item")).mrr())
                .as("of what is typed in an item's own words")
                .isEqualTo(1);
    }

    @Test
    @EnabledIf("amtsblick.archive.index.opensearch.OpenSearchServer#isHere")
    void anIndexOnAServerFindsTheSameAsWell(@TempDir Path folder) throws IOException {
        IndexServer place = OpenSearchServer.shared().place();
        List<Ranking> there = rank(new ArchivePlace(folder, Optional.empty(), Optional.of(place)));
        for (int i = 0; i < rankings.size(); i++) {
            List<String> here = rankings.get(i).ranked();
            assertThat(there.get(i).ranked()).containsExactlyInAnyOrderElementsOf(here);
            for (String id : here) {
                assertThat(there.get(i).ranked().indexOf(id))
                        .as("but for what weighs the same to the last digit")
                        .isCloseTo(here.indexOf(id), within(3));
            }
        }
        assertThat(SearchEvaluation.scores(there).ndcg())
                .isCloseTo(SearchEvaluation.scores(rankings).ndcg(), within(0.002));
        OpenSearchServer.shared().forget(place);
    }

    @Test
    void nobodyIsLeftWithoutAnAnswer() {
        assertThat(rankings)
                .filteredOn(ranking -> SearchEvaluation.scores(List.of(ranking)).mrr() == 0)
                .extracting(ranking -> ranking.query().query())
                .isEmpty();
    }
}
