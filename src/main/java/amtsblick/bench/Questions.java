// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.bench;

import amtsblick.archive.Finding;
import amtsblick.archive.Finding.Extent;
import amtsblick.archive.index.BareIndex;
import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsQuery;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;

/** What readers type, made of the titles of items by chance, and how each is asked for in bare Lucene. */
final class Questions {
    /** So many different texts are asked for in turn: more than the answers that are kept. */
    private static final int VARIETY = 5_000;

    /** Made of the titles of so many items at most. */
    private static final int TITLES = 20_000;

    private static final int SIZE = NewsQuery.DEFAULT_SIZE;
    private static final int BEGINNING = 6;
    private static final int SUGGESTED = 10;

    private static final String REGION = "DE-NW";
    private static final String API = "/api/v1/items?sort=relevance";
    private static final String PAGE = "/?sort=relevance";

    private final Finding finding;
    private final BareIndex bare;
    private final List<List<String>> titles;
    private final List<AskedSearch> all = new ArrayList<>();

    private Questions(Finding finding, BareIndex bare, MadeUpItems made, long size) {
        this.finding = finding;
        this.bare = bare;
        long step = Math.max(1, size / TITLES);
        titles = LongStream.range(0, Math.min(size, TITLES))
                .mapToObj(i -> words(made.item(i * step, 0)))
                .toList();
    }

    private static List<String> words(NewsItem item) {
        return List.of(item.headline().title().split(" "));
    }

    static List<AskedSearch> of(Finding finding, BareIndex bare, MadeUpItems made, long size) {
        Questions questions = new Questions(finding, bare, made, size);
        questions.addSearches();
        questions.addPages();
        return questions.all;
    }

    private void addSearches() {
        add("one word", API, List::getFirst, this::find, title -> bare.withWords(title.subList(0, 1), true, SIZE));
        add(
                "compound",
                API,
                title -> title.get(0) + title.get(1),
                this::find,
                title -> bare.inRow(title.subList(0, 2), SIZE));
        add(
                "phrase",
                API,
                title -> '"' + title.get(2) + ' ' + title.get(3) + '"',
                this::find,
                title -> bare.inRow(title.subList(2, 4), SIZE));
        add(
                "prefix",
                API,
                title -> beginning(title) + '*',
                this::find,
                title -> bare.beginning(beginning(title), SIZE));
        add("typo", API, Questions::mistyped, this::find, title -> bare.near(mistyped(title), SIZE));
        add(
                "no hit",
                API,
                title -> "qx" + title.getFirst(),
                this::find,
                title -> bare.withWords(List.of("qx" + title.getFirst()), true, SIZE));
        NewsQuery region = NewsQuery.ALL.with(Dimension.REGION, REGION).withSort(NewsQuery.Sort.RELEVANCE);
        add(
                "two words and region",
                API + "&region=" + REGION,
                title -> title.get(0) + ' ' + title.get(2),
                text -> finding.find(region.withText(text), Extent.TOTAL).total(),
                title -> bare.withWordsOf(REGION, List.of(title.get(0), title.get(2)), SIZE));
    }

    private void addPages() {
        add(
                "newest first",
                "/api/v1/items?sort=newest",
                List::getFirst,
                text -> finding.find(NewsQuery.ALL.withText(text).withSort(NewsQuery.Sort.NEWEST), Extent.TOTAL)
                        .total(),
                title -> bare.withWords(title.subList(0, 1), false, SIZE));
        add(
                "page with facets",
                PAGE,
                List::getFirst,
                text -> finding.find(best(text), Extent.FACETS).total(),
                title -> bare.withWords(title.subList(0, 1), true, SIZE));
        add(
                "page, misspelt",
                PAGE,
                Questions::mistyped,
                text -> finding.spelling(text).map(String::length).orElse(0),
                title -> bare.near(mistyped(title), SIZE));
        add(
                "suggestions",
                "/api/v1/suggest?",
                Questions::beginning,
                text -> finding.suggest(text, SUGGESTED).size(),
                title -> bare.beginning(beginning(title), SUGGESTED));
    }

    private long find(String text) {
        return finding.find(best(text), Extent.TOTAL).total();
    }

    /** Each text once: what was asked before may be kept. */
    private void add(
            String name,
            String path,
            Function<List<String>, String> text,
            ToLongFunction<String> ours,
            ToLongFunction<List<String>> lucene) {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        titles.forEach(title -> asked.putIfAbsent(text.apply(title), title));
        List<String> texts = asked.keySet().stream().limit(VARIETY).toList();
        List<List<String>> from = asked.values().stream().limit(VARIETY).toList();
        String begun = path.endsWith("?") ? path + "q=" : path + "&q=";
        all.add(new AskedSearch(
                name,
                run -> begun + URLEncoder.encode(one(texts, run), StandardCharsets.UTF_8),
                run -> ours.applyAsLong(one(texts, run)),
                run -> lucene.applyAsLong(one(from, run))));
    }

    private static <T> T one(List<T> some, int run) {
        return some.get(run % some.size());
    }

    private static NewsQuery best(String text) {
        return NewsQuery.ALL.withText(text).withSort(NewsQuery.Sort.RELEVANCE);
    }

    private static String beginning(List<String> title) {
        return title.getFirst()
                .substring(0, Math.min(BEGINNING, title.getFirst().length()));
    }

    /** Two letters in the middle exchanged. */
    private static String mistyped(List<String> title) {
        String word = title.getFirst();
        int at = word.length() / 2;
        return word.substring(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.substring(at + 1);
    }
}
