// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.opensearch;

import static amtsblick.archive.Samples.item;
import static amtsblick.archive.Samples.labels;
import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Engine;
import amtsblick.archive.Finding;
import amtsblick.archive.Finding.Extent;
import amtsblick.archive.keeping.Report;
import amtsblick.archive.local.ArchivePlace;
import amtsblick.archive.local.LocalArchive;
import amtsblick.archive.server.IndexServer;
import amtsblick.config.ConfigFolder;
import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.news.NewsQuery.Sort;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader is shown does not depend on where the index lies: an archive is asked here, moved to the server, and asked again. */
@EnabledIf("amtsblick.archive.index.opensearch.OpenSearchServer#isHere")
class SameAnswersTest {
    private static final int ITEMS = 400;

    /** So many in a row may weigh the same to the last digit. */
    private static final int NEAR = 3;

    @TempDir
    private Path folder;

    private final IndexServer place = OpenSearchServer.shared().place();
    private final Random random = new Random(16);
    private final Set<String> texts = new LinkedHashSet<>();
    private final List<NewsItem> items = new ArrayList<>();

    /** Of an answer all that is shown. */
    private record Shown(List<NewsPage.Hit> hits, long total, NewsPage.Facets facets, List<String> notes) {
        Shown withoutHits() {
            return new Shown(List.of(), total, facets, notes);
        }
    }

    @AfterEach
    void forget() {
        OpenSearchServer.shared().forget(place);
        OpenSearchServer.shared().ask("DELETE", "/_index_template/" + place.prefix(), "");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void movingToTheServerChangesNoAnswer(int shards) throws IOException {
        OpenSearchServer.shared()
                .ask(
                        "PUT",
                        "/_index_template/" + place.prefix(),
                        "{\"index_patterns\": [\"" + place.prefix()
                                + "-*\"], \"template\": {\"settings\": {\"number_of_shards\": " + shards + "}}}");
        readTexts();
        List<String> words = texts.stream().filter(text -> text.length() < 40).toList();
        for (int i = 0; i < ITEMS; i++) {
            items.add(made(i, words));
        }
        Map<String, Object> here = answers(ArchivePlace.of(folder), true);
        Map<String, Object> there = answers(new ArchivePlace(folder, Optional.empty(), Optional.of(place)), false);
        here.forEach((question, answer) -> {
            if (answer instanceof Shown shown && there.get(question) instanceof Shown other) {
                sameBut(shown, other, question);
            } else {
                assertThat(there.get(question)).as(question).isEqualTo(answer);
            }
        });
    }

    /** Sums of weights differ in the last digit of a float by the order of adding, so what weighs the same may change places. */
    private static void sameBut(Shown here, Shown there, String question) {
        assertThat(there.withoutHits()).as(question).isEqualTo(here.withoutHits());
        assertThat(there.hits).as(question).containsExactlyInAnyOrderElementsOf(here.hits);
        for (int place = 0; place < here.hits.size(); place++) {
            assertThat(there.hits.indexOf(here.hits.get(place))).as(question).isBetween(place - NEAR, place + NEAR);
        }
    }

    private Map<String, Object> answers(ArchivePlace place, boolean fill) {
        try (LocalArchive archive = LocalArchive.open(place, ConfigFolder.defaults(), () -> Engine.NOW)) {
            if (fill) {
                archive.keeping().report(Report.of(items));
            }
            archive.finding().refresh();
            assertThat(archive.finding().size()).isEqualTo(ITEMS);
            return answers(archive.finding());
        }
    }

    private Map<String, Object> answers(Finding finding) {
        Map<String, Object> answers = new LinkedHashMap<>();
        Random choices = new Random(61);
        answers.put("generation", finding.generation());
        for (String text : texts) {
            for (Sort sort : List.of(Sort.RELEVANCE, Sort.NEWEST)) {
                NewsQuery query = filtered(NewsQuery.ALL.withText(text).withSort(sort), choices);
                NewsPage page = finding.find(query, sort == Sort.NEWEST ? Extent.WITHIN : Extent.FACETS);
                answers.put(query.toString(), new Shown(page.hits(), page.total(), page.facets(), page.notes()));
            }
            if (answers.size() % 3 == 0) {
                answers.put("suggest " + text, finding.suggest(text.substring(0, Math.min(4, text.length())), 9));
                answers.put("spelling " + text, finding.spelling(misspelt(text)));
            }
        }
        for (NewsItem item : items.subList(0, 40)) {
            answers.put("related " + item.id(), finding.related(item, 5));
            answers.put("get " + item.id(), finding.get(item.id()));
        }
        return answers;
    }

    private static String misspelt(String text) {
        return text.length() < 5 ? text : text.substring(0, 3) + text.substring(4);
    }

    private static NewsQuery filtered(NewsQuery query, Random choices) {
        return switch (choices.nextInt(4)) {
            case 0 -> query.with(Dimension.REGION, List.of("DE-TH", "DE-BY"));
            case 1 -> query.with(Dimension.KIND, "report").withPage(2).withSize(5);
            default -> query;
        };
    }

    private NewsItem made(int number, List<String> words) {
        List<String> regions = List.of("DE-TH", "DE-BY", "DE-HE", "DE", "DE-SN");
        return item(
                "n" + number,
                pick(words) + " " + pick(words),
                random.nextInt(3) == 0 ? "" : pick(words) + " und " + pick(words) + ". " + pick(words),
                LocalDate.parse("2024-01-15").plusDays(random.nextInt(400)).toString(),
                labels(
                        List.of(pick(regions), pick(regions)).stream()
                                .distinct()
                                .toList(),
                        random.nextInt(5) == 0 ? List.of("Ort " + random.nextInt(9)) : List.of(),
                        pick(List.of("report", "launch", "funding")),
                        List.of(pick(List.of("ai", "registers", "cloud")))));
    }

    private String pick(List<String> some) {
        return some.get((int) (Math.pow(random.nextDouble(), 2) * some.size()));
    }

    /** The pairs of words that every engine has to know: what is asked, and what it is to find. */
    private void readTexts() throws IOException {
        try (InputStream pairs = Engine.class.getResourceAsStream("/archive/german.csv")) {
            String all = new String(Objects.requireNonNull(pairs).readAllBytes(), StandardCharsets.UTF_8);
            all.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .filter(cells -> cells.length > 2)
                    .forEach(cells -> texts.addAll(List.of(cells[0].strip(), cells[1].strip())));
        }
        texts.addAll(List.of("\"digitale Verwaltung\"", "Verwalt*", "Verwaltnug~", "titel:Verwaltung", "-Bayern"));
    }
}
