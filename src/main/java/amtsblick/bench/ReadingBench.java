// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.bench;

import amtsblick.archive.Finding;
import amtsblick.archive.Finding.Extent;
import amtsblick.archive.index.BareIndex;
import amtsblick.archive.index.analysis.WordAnalysis;
import amtsblick.archive.local.LocalArchive;
import amtsblick.config.ConfigFolder;
import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsQuery;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/** What readers ask for, beside what Lucene itself needs on the same files to find and fetch as many documents. */
final class ReadingBench {
    /** So many different words, regions and items are asked for in turn. */
    private static final int VARIETY = 100;

    private static final int RELATED = 5;
    private static final int SIZE = NewsQuery.DEFAULT_SIZE;

    private final Path folder;
    private final Finding finding;
    private final double seconds;
    private final List<NewsItem> some;
    private final List<NewsQuery> words;
    private final List<NewsQuery> regions;
    private final List<Wait> waits = new ArrayList<>();

    ReadingBench(Path folder, LocalArchive archive, MadeUpItems made, double seconds) {
        this.folder = folder;
        this.seconds = seconds;
        finding = archive.finding();
        long size = archive.items().size();
        some = IntStream.range(0, VARIETY)
                .mapToObj(i -> made.item(i * size / VARIETY, 0))
                .toList();
        words = some.stream()
                .map(item -> NewsQuery.ALL.withText(twoWords(item)))
                .toList();
        regions = MadeUpItems.regions().stream()
                .map(region -> NewsQuery.ALL.with(Dimension.REGION, region))
                .toList();
    }

    /** The first and the third word of a title: they are somewhere together for certain. */
    private static String twoWords(NewsItem item) {
        String[] title = item.headline().title().split(" ");
        return title[0] + " " + title[2];
    }

    List<Wait> run() {
        List<NewsQuery> all = List.of(NewsQuery.ALL);
        List<NewsQuery> best =
                words.stream().map(q -> q.withSort(NewsQuery.Sort.RELEVANCE)).toList();
        try (BareIndex bare = BareIndex.open(folder, WordAnalysis.of(ConfigFolder.defaults()))) {
            IntToLongFunction newest = _ -> bare.newest(SIZE);
            IntToLongFunction ofRegion =
                    i -> bare.newestOf(one(regions, i).values(Dimension.REGION).getFirst(), SIZE);
            compare("newest, first page with facets", page(all, Extent.FACETS), newest);
            compare("newest, feed", page(all, Extent.ITEMS), newest);
            compare("one region, page with facets", page(regions, Extent.FACETS), ofRegion);
            compare("one region, feed", page(regions, Extent.ITEMS), ofRegion);
            compare("two words, newest", page(words, Extent.FACETS), i -> words(bare, one(words, i), false));
            compare("two words, best", page(best, Extent.FACETS), i -> words(bare, one(words, i), true));
            compare("item page", this::itemPage, i -> bare.get(one(some, i).id()));
        }
        return waits;
    }

    private void compare(String question, IntToLongFunction ours, IntToLongFunction bare) {
        waits.add(new Wait(question, Measured.of(seconds, ours), Measured.of(seconds, bare)));
    }

    private IntToLongFunction page(List<NewsQuery> queries, Extent extent) {
        return i -> finding.find(one(queries, i), extent).total();
    }

    private static long words(BareIndex bare, NewsQuery query, boolean best) {
        return bare.withWords(List.of(query.text().split(" ")), best, SIZE);
    }

    /** What an item's page asks for. */
    private long itemPage(int run) {
        NewsItem item = finding.get(one(some, run).id()).orElseThrow();
        finding.related(item, RELATED);
        finding.stories(item.story().stream().toList());
        return 1;
    }

    private static <T> T one(List<T> values, int run) {
        return values.get(run % values.size());
    }
}
