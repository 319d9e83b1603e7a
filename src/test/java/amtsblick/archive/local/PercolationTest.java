// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.local;

import static amtsblick.archive.Samples.labels;
import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Archive;
import amtsblick.archive.Engine;
import amtsblick.archive.Samples;
import amtsblick.config.ConfigFolder;
import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.news.Span;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Asking many queries for a few items finds what a search finds. */
class PercolationTest extends Engine {
    private static final List<String> WORDS = List.of(
            "Digitalisierung",
            "Verwaltungsdigitalisierung",
            "Förderung",
            "Foerderung",
            "Förderbescheid",
            "Register",
            "Registermodernisierung",
            "OZG",
            "Onlinezugangsgesetz",
            "Kommune",
            "Kommunen",
            "Jena",
            "Bremen",
            "Halle",
            "Saale",
            "gutersloh",
            "Gütersloh",
            "Strategie",
            "Digitalstrategie",
            "Vereinbarung",
            "unterzeichnet",
            "Breitbandausbau",
            "Glasfaser",
            "Ministerium",
            "Staatssekretärin",
            "E-Akte");
    private static final List<String> REGIONS = List.of("DE", "DE-TH", "DE-HB", "DE-NW", "DE-ST", "EU");

    private final Random random = new Random(7);
    private final List<NewsItem> items = new ArrayList<>();

    @Override
    protected Archive open(Path data) {
        return LocalArchive.open(data, ConfigFolder.defaults(), () -> now);
    }

    @BeforeEach
    void fill() {
        for (int i = 0; i < 120; i++) {
            String day = LocalDate.of(2025, 6, 1).plusDays(random.nextInt(30)).toString();
            items.add(Samples.item(
                    "item" + i, words(2 + random.nextInt(4)), words(random.nextInt(6)), day, labels(region())));
        }
        add(items.toArray(NewsItem[]::new));
    }

    @Test
    void agreesWithTheIndexOnManyQueries() {
        List<NewsQuery> queries = queries(600);
        List<Set<String>> percolated = archive.finding().percolate(items, queries);
        int found = 0;
        for (int i = 0; i < queries.size(); i++) {
            NewsPage page = page(queries.get(i).withSize(200));
            if (page.notes().contains("query.absent")) { // a search is content with less; a subscription is not
                assertThat(percolated.get(i)).as(queries.get(i).toString()).isEmpty();
            } else {
                Set<String> ids =
                        page.hits().stream().map(hit -> hit.item().id()).collect(Collectors.toSet());
                assertThat(percolated.get(i)).as(queries.get(i).toString()).isEqualTo(ids);
                found += ids.size();
            }
        }
        assertThat(found).isGreaterThan(2_000);
    }

    @Test
    void anItemNeedNotBeInTheArchive() {
        NewsItem other = Samples.item("elsewhere", "Glasfaser für Jena", "", "2025-06-30", labels("DE-TH"));
        assertThat(archive.finding()
                        .percolate(
                                List.of(other),
                                List.of(NewsQuery.ALL.withText("Glasfaser Jena"), NewsQuery.ALL.withText("Halle"))))
                .containsExactly(Set.of(other.id()), Set.of());
        assertThat(archive.finding().percolate(List.of(), List.of(NewsQuery.ALL)))
                .containsExactly(Set.of());
    }

    /** Whoever subscribes chooses the text, and all selections are asked in one step. */
    @Test
    void aTextThatAsksForTooMuchCostsNoOtherSelectionItsItems() {
        List<String> nasty = List.of(
                "(".repeat(900),
                "a* ".repeat(600),
                "a~ ".repeat(600),
                "r* OR ".repeat(300) + "x",
                "\"r* e* g*\" ".repeat(100),
                "-a ".repeat(600),
                "(a OR (b ".repeat(200),
                "titel:ab:bis: ".repeat(100),
                "x".repeat(1_900),
                "\u0000\uD83D \u202E*~\"");
        List<NewsQuery> queries =
                new ArrayList<>(nasty.stream().map(NewsQuery.ALL::withText).toList());
        queries.add(NewsQuery.ALL.withText("Glasfaser"));
        NewsItem item = Samples.item("late", "Glasfaser für Jena", "", "2025-06-30", labels("DE-TH"));
        assertThat(archive.finding().percolate(List.of(item), queries).getLast())
                .containsExactly(item.id());
    }

    /** French words, words written apart or without umlauts: what a text means depends on which words there are. */
    @Test
    void anItemMayBringWordsThatNoItemHadWhenASelectionWasAskedForFirst() {
        List<String> texts = List.of("archives", "Quanten-Labor", "quantenlabor", "Muelheim", "Quanten*", "recherches");
        List<NewsQuery> queries = texts.stream().map(NewsQuery.ALL::withText).toList();
        NewsItem none = Samples.item("none", "Etwas ganz anderes", "", "2025-06-30", labels("DE-TH"));
        assertThat(archive.finding().percolate(List.of(none), queries)).containsOnly(Set.of());

        NewsItem french = Samples.inLanguage(
                Samples.item("fr", "Ouverture de l'archive", "La recherche", "2025-06-30", labels("DE")), "fr");
        NewsItem german = Samples.item("de", "Quantenlabor in Mülheim", "", "2025-06-30", labels("DE"));
        Set<String> ofFrench = Set.of(french.id());
        Set<String> ofGerman = Set.of(german.id());
        assertThat(archive.finding().percolate(List.of(french, german), queries))
                .containsExactly(ofFrench, ofGerman, ofGerman, ofGerman, ofGerman, ofFrench);
    }

    /** {@code -Dpercolate=true}: how many pairs of items and selections a second. */
    @Test
    @EnabledIfSystemProperty(named = "percolate", matches = "true")
    void tellsHowFastItIs() {
        List<NewsQuery> queries = queries(2_000);
        for (int together : List.of(1, 1, 1, 10, 100)) {
            ThreadMXBean cpu = ManagementFactory.getThreadMXBean();
            long start = cpu.getCurrentThreadCpuTime();
            int rounds = 0;
            while (cpu.getCurrentThreadCpuTime() - start < 2_000_000_000L) {
                archive.finding().percolate(items.subList(0, together), queries);
                rounds++;
            }
            double seconds = (cpu.getCurrentThreadCpuTime() - start) / 1e9;
            System.out.printf(
                    "%d items at once, %d selections: %,.0f pairs a CPU second%n",
                    together, queries.size(), rounds * (double) together * queries.size() / seconds);
        }
    }

    private List<NewsQuery> queries(int many) {
        List<NewsQuery> queries = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            NewsQuery query = NewsQuery.ALL;
            if (random.nextInt(3) > 0) {
                query = query.withText(text());
            }
            if (random.nextInt(2) > 0) {
                query = query.with(
                        Dimension.REGION, random.nextBoolean() ? List.of(region()) : List.of(region(), region()));
            }
            if (random.nextInt(6) == 0) {
                query = query.withSpan(Span.since(LocalDate.of(2025, 6, 1 + random.nextInt(30))));
            }
            queries.add(query);
        }
        return queries;
    }

    private String text() {
        return switch (random.nextInt(7)) {
            case 0 -> words(1);
            case 1 -> words(2);
            case 2 -> "\"" + words(2) + "\"";
            case 3 -> words(1) + " -" + words(1);
            case 4 -> words(1) + " OR " + words(1);
            case 5 -> begun(words(1)) + "*";
            default -> "titel:" + words(1);
        };
    }

    private static String begun(String word) {
        return word.substring(0, Math.min(4, word.length()));
    }

    private String words(int many) {
        return random.ints(many, 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining(" "));
    }

    private String region() {
        return REGIONS.get(random.nextInt(REGIONS.size()));
    }
}
