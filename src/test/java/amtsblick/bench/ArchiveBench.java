// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.bench;

import amtsblick.archive.Archive;
import amtsblick.archive.Samples;
import amtsblick.archive.index.LuceneArchive;
import amtsblick.config.ConfigFolder;
import amtsblick.news.Labels;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsQuery;
import amtsblick.source.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * How long the archive takes. Items are made of 2,000 invented German words with Zipf's distribution, the same at every run.
 *
 * <pre>{@code
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/cp
 * java -Xmx1g -cp target/classes:target/test-classes:$(cat target/cp) amtsblick.bench.ArchiveBench 100000
 * }</pre>
 */
public final class ArchiveBench {
    private static final int BATCH = 1000;
    private static final int ROUNDS = 400;
    private static final List<String> HEADS = List.of(
            "verwaltung", "strategie", "portal", "dienst", "antrag", "vertrag", "projekt", "gesetz", "plan", "netz");
    private static final List<String> STEMS = List.of(
            "Digital",
            "Register",
            "Bürger",
            "Landes",
            "Kommunal",
            "Daten",
            "Online",
            "Haushalts",
            "Schul",
            "Verkehrs",
            "Gesundheits",
            "Bau",
            "Umwelt",
            "Steuer",
            "Sicherheits",
            "Personal",
            "Wahl",
            "Kultur",
            "Energie",
            "Forst");
    private static final List<String> REGIONS = List.of(
            "DE", "DE-BW", "DE-BY", "DE-BE", "DE-BB", "DE-HB", "DE-HH", "DE-HE", "DE-MV", "DE-NI", "DE-NW", "DE-RP",
            "DE-SL", "DE-SN", "DE-ST", "DE-SH", "DE-TH");
    private static final List<String> KINDS = List.of("report", "launch", "funding", "strategy", "event", "other");
    private static final List<String> TOPICS =
            List.of("ai", "registers", "e-file", "open-source", "broadband", "education");

    private final Random random = new Random(42);
    private final List<String> words = words();

    private ArchiveBench() {}

    public static void main(String[] args) throws IOException {
        int size = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        Path data = Files.createTempDirectory("amtsblick-bench");
        try {
            new ArchiveBench().run(data, size);
        } finally {
            try (Stream<Path> files = Files.walk(data)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private void run(Path data, int size) throws IOException {
        try (LuceneArchive archive = open(data)) {
            fill(archive, size);
            measure("visit: add 5 items, commit", 100, () -> archive.add(items(5), Visit.first("s", Instant.EPOCH)));
            measure("visit without items", 100, () -> archive.record(Visit.first("s", Instant.EPOCH)));
            measure("refresh after 5 items", 50, () -> {
                archive.add(items(5));
                archive.refresh();
            });
        }
        long begin = System.nanoTime();
        try (LuceneArchive archive = open(data)) {
            archive.find(NewsQuery.ALL);
            say("open and first page", "%.0f ms".formatted((System.nanoTime() - begin) / 1e6));
            say("index on disk", "%d MB".formatted(bytes(data) / 1_000_000));
            search(archive);
            long start = System.nanoTime();
            archive.rewrite(item -> item, _ -> {});
            say("reindex", "%.1f s".formatted((System.nanoTime() - start) / 1e9));
        }
    }

    private void fill(Archive archive, int size) {
        long begin = System.nanoTime();
        for (int done = 0; done < size; done += BATCH) {
            archive.add(items(Math.min(BATCH, size - done)));
        }
        archive.refresh();
        double seconds = (System.nanoTime() - begin) / 1e9;
        say("import of " + size, "%.1f s, %.0f items/s".formatted(seconds, size / seconds));
    }

    /** Each line: a page of 30 with all facets and marks. */
    private void search(Archive archive) {
        NewsQuery best = NewsQuery.ALL.withSort(NewsQuery.Sort.RELEVANCE);
        Map<String, NewsQuery> queries = new LinkedHashMap<>();
        queries.put("front page", NewsQuery.ALL);
        queries.put("one region", NewsQuery.ALL.withRegions(List.of("DE-TH")));
        queries.put("page 100", NewsQuery.ALL.withPage(100));
        queries.forEach((name, query) -> measure(name, ROUNDS, () -> archive.find(query)));
        measure("one word, newest", ROUNDS, () -> archive.find(NewsQuery.ALL.withText(word())));
        measure("one word, relevance", ROUNDS, () -> archive.find(best.withText(word())));
        measure("two words, relevance", ROUNDS, () -> archive.find(best.withText(word() + " " + word())));
        measure(
                "word in a region",
                ROUNDS,
                () -> archive.find(best.withText(word()).withRegions(List.of("DE-TH"))));
        measure("prefix", ROUNDS, () -> archive.find(best.withText(word().substring(0, 4) + "*")));
        measure("two fuzzy words", 50, () -> archive.find(best.withText(word() + "~ " + word() + "~")));
        NewsItem item = archive.find(NewsQuery.ALL).hits().getFirst().item();
        measure("related", ROUNDS, () -> archive.related(item, 5));
    }

    private static void measure(String name, int rounds, Runnable work) {
        for (int i = 0; i < rounds / 4; i++) {
            work.run();
        }
        double[] millis = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long begin = System.nanoTime();
            work.run();
            millis[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(millis);
        say(name, "p50 %8.2f ms   p99 %8.2f ms".formatted(millis[rounds / 2], millis[rounds * 99 / 100]));
    }

    private static void say(String name, String figure) {
        System.out.printf(Locale.ROOT, "%-28s %s%n", name, figure);
    }

    private List<NewsItem> items(int count) {
        List<NewsItem> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Labels labels = Samples.labels(
                    List.of(REGIONS.get(zipf(REGIONS.size()))),
                    List.of("Ort " + zipf(5000)),
                    KINDS.get(zipf(KINDS.size())),
                    List.of(TOPICS.get(zipf(TOPICS.size()))));
            LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4000));
            items.add(Samples.item(Long.toString(random.nextLong(), 36), text(7), text(25), day.toString(), labels));
        }
        return items;
    }

    private String text(int length) {
        return String.join(" ", Stream.generate(this::word).limit(length).toList());
    }

    private String word() {
        return words.get(zipf(words.size()));
    }

    /** A small number often, a large one seldom. */
    private int zipf(int below) {
        return (int) Math.min(below - 1, Math.floor(Math.pow(below + 1, random.nextDouble())) - 1);
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>();
        for (String ending : List.of("", "en", "s", "ung", "er", "e", "lich", "keit", "heit", "chen")) {
            for (String stem : STEMS) {
                HEADS.forEach(head -> words.add(stem + head + ending));
            }
        }
        return words;
    }

    private static LuceneArchive open(Path data) {
        return LuceneArchive.open(data, ConfigFolder.defaults(), InstantSource.system());
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
