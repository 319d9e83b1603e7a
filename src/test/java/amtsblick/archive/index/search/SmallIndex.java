// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.search;

import static amtsblick.archive.Samples.item;
import static amtsblick.archive.Samples.labels;

import amtsblick.archive.Finding.Extent;
import amtsblick.archive.index.analysis.WordAnalysis;
import amtsblick.archive.index.document.ItemDocument;
import amtsblick.config.ConfigFolder;
import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.news.Span;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;

/** An index in memory that keeps every segment it was given, beside the items as they should be found. */
final class SmallIndex implements AutoCloseable {
    private static final WordAnalysis WORDS = words();
    private static final List<String> REGIONS = List.of("DE-TH", "DE-BY", "DE-HE", "DE", "DE-SN");
    private static final List<String> KINDS = List.of("report", "launch", "funding");
    private static final List<String> TOPICS = List.of("ai", "registers", "cloud", "open-source");

    final NewsSearch search = new NewsSearch(WORDS, 60_000);

    /** One that has no time at all. */
    final NewsSearch hasty = new NewsSearch(WORDS, 0);

    final Map<String, NewsItem> items = new TreeMap<>();
    private final IndexWriter writer;
    private DirectoryReader reader;

    SmallIndex() throws IOException {
        writer = new IndexWriter(
                new ByteBuffersDirectory(),
                new IndexWriterConfig(WORDS.forIndex())
                        .setIndexSort(ItemDocument.NEWEST)
                        .setMergePolicy(NoMergePolicy.INSTANCE));
        reader = DirectoryReader.open(writer);
    }

    private static WordAnalysis words() {
        return WordAnalysis.of(ConfigFolder.defaults());
    }

    /** An item with labels and a day by chance, of which some are rare; the same name gives the same id. */
    static NewsItem random(String name, Random random) {
        List<String> regions = List.of(pick(REGIONS, random), pick(REGIONS, random));
        return item(
                name,
                random.nextInt(3) == 0 ? "Breitband kommt" : "Die Wallet kommt",
                "Mehr " + pick(List.of("Akten", "Netze", "Dienste"), random),
                LocalDate.parse("2024-01-15").plusDays(random.nextInt(400)).toString(),
                labels(
                        regions.stream().distinct().toList(),
                        random.nextInt(5) == 0 ? List.of("Ort " + random.nextInt(9)) : List.of(),
                        pick(KINDS, random),
                        List.of(pick(TOPICS, random))));
    }

    static <T> T pick(List<T> some, Random random) {
        return some.get((int) (Math.pow(random.nextDouble(), 2) * some.size()));
    }

    /** A question with filters by chance. */
    static NewsQuery randomQuery(Random random) {
        Optional<LocalDate> from = random.nextInt(3) == 0
                ? Optional.of(LocalDate.parse("2024-03-01").plusDays(random.nextInt(60)))
                : Optional.empty();
        Optional<LocalDate> to = random.nextInt(5) == 0 ? Optional.of(LocalDate.parse("2024-11-30")) : Optional.empty();
        return NewsQuery.ALL
                .withText(random.nextInt(3) == 0 ? "Breitband" : "")
                .with(Dimension.REGION, some(REGIONS, random))
                .with(Dimension.TOPIC, some(TOPICS, random))
                .with(Dimension.KIND, some(KINDS, random))
                .with(Dimension.PLACE, random.nextInt(6) == 0 ? List.of("Ort 1") : List.of())
                .withSpan(new Span(from, to));
    }

    private static List<String> some(List<String> values, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> List.of(pick(values, random));
            case 1 -> List.of(pick(values, random), pick(values, random));
            default -> List.of();
        };
    }

    /** Adds or replaces, in a segment of their own. */
    void add(Collection<NewsItem> some) throws IOException {
        for (NewsItem item : some) {
            items.put(item.id(), item);
            writer.updateDocument(new Term(ItemDocument.ID, item.id()), ItemDocument.of(item));
        }
        writer.flush();
    }

    void delete(Collection<NewsItem> some) throws IOException {
        for (NewsItem item : some) {
            items.remove(item.id());
            writer.deleteDocuments(new Term(ItemDocument.ID, item.id()));
        }
    }

    /** A view of what is there now; an earlier one stays as it was. */
    View view() throws IOException {
        DirectoryReader newer = DirectoryReader.openIfChanged(reader);
        reader = newer == null ? reader : newer;
        return new View(reader);
    }

    NewsPage find(NewsQuery query, Extent extent) throws IOException {
        return search.find(view(), query, extent);
    }

    /** The ids in the order that is promised. */
    List<String> newest() {
        List<NewsItem> sorted = new ArrayList<>(items.values());
        sorted.sort(Comparator.comparing((NewsItem item) -> item.sortDate().sortInstant())
                .reversed()
                .thenComparing(NewsItem::id));
        return sorted.stream().map(NewsItem::id).toList();
    }

    @Override
    public void close() throws IOException {
        writer.close();
        reader.close();
    }
}
